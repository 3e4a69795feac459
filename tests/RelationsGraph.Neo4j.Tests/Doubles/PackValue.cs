using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Tests.Doubles;

/// <summary>A structure of any tag.</summary>
internal sealed record PackStructure(byte Tag, params object?[] Fields)
{
    public PackStructure(PackTag tag, params object?[] fields)
        : this((byte)tag, fields)
    {
    }

    public bool Equals(PackStructure? other) => other is not null && other.Tag == Tag && other.Fields.SequenceEqual(Fields, PackValue.Comparer);

    public override int GetHashCode() => Tag;
}

/// <summary>
/// PackStream values as objects, which only tests want: null, bool, long, double, string, byte[], object?[] for lists, a dictionary for maps,
/// <see cref="PackStructure"/>, and the records of dates, times and points.
/// </summary>
internal static class PackValue
{
    public static readonly IEqualityComparer<object?> Comparer = EqualityComparer<object?>.Create(AreEqual, value => value is null ? 0 : 1);

    public static byte[] Bytes(object? value)
    {
        using var buffer = new PackBuffer();
        Write(new PackWriter(buffer), value);
        return buffer.Written.ToArray();
    }

    public static object? Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new PackReader(bytes);
        var value = Read(ref reader);
        return reader.AtEnd ? value : throw new InvalidOperationException($"{bytes.Length - reader.Offset} bytes are left behind the value");
    }

    /// <summary>Reads a structure whose tags are not those of values: a message.</summary>
    public static PackStructure ReadMessage(ReadOnlySpan<byte> bytes)
    {
        var reader = new PackReader(bytes);
        var fields = reader.ReadStructure(out var tag);
        return new(tag, Items(ref reader, fields));
    }

    public static void Write(PackWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;
            case bool boolean:
                writer.WriteBoolean(boolean);
                break;
            case int number:
                writer.WriteInteger(number);
                break;
            case long number:
                writer.WriteInteger(number);
                break;
            case double number:
                writer.WriteFloat(number);
                break;
            case string text:
                writer.WriteText(text);
                break;
            case byte[] bytes:
                writer.WriteBytes(bytes);
                break;
            case object?[] items:
                writer.WriteList(items.Length);
                foreach (var item in items)
                    Write(writer, item);
                break;
            case Dictionary<string, object?> map:
                writer.WriteMap(map.Count);
                foreach (var (key, item) in map)
                {
                    writer.WriteText(key);
                    Write(writer, item);
                }
                break;
            case PackStructure structure:
                writer.WriteStructure(structure.Tag, structure.Fields.Length);
                foreach (var field in structure.Fields)
                    Write(writer, field);
                break;
            case PackDate date:
                writer.WriteDate(date);
                break;
            case PackTime time:
                writer.WriteTime(time);
                break;
            case PackLocalTime time:
                writer.WriteLocalTime(time);
                break;
            case PackDateTime time:
                writer.WriteDateTime(time);
                break;
            case PackZonedDateTime time:
                writer.WriteZonedDateTime(time);
                break;
            case PackLocalDateTime time:
                writer.WriteLocalDateTime(time);
                break;
            case PackDuration duration:
                writer.WriteDuration(duration);
                break;
            case PackPoint point:
                writer.WritePoint(point);
                break;
            default:
                throw new ArgumentException($"No PackStream value: {value.GetType()}");
        }
    }

    public static object? Read(ref PackReader reader)
    {
        switch (reader.Peek())
        {
            case PackType.Null:
                reader.ReadNull();
                return null;
            case PackType.Boolean:
                return reader.ReadBoolean();
            case PackType.Integer:
                return reader.ReadInteger();
            case PackType.Float:
                return reader.ReadFloat();
            case PackType.Text:
                return reader.ReadString();
            case PackType.Bytes:
                return reader.ReadBytes().ToArray();
            case PackType.List:
                return Items(ref reader, reader.ReadList());
            case PackType.Map:
                var map = new Dictionary<string, object?>();
                for (var left = reader.ReadMap(); left > 0; left--)
                    map.Add(reader.ReadString(), Read(ref reader));
                return map;
            default:
                return ReadStructure(ref reader);
        }
    }

    private static object ReadStructure(ref PackReader reader)
    {
        switch ((PackTag)reader.PeekTag())
        {
            case PackTag.Date:
                return reader.ReadDate();
            case PackTag.Time:
                return reader.ReadTime();
            case PackTag.LocalTime:
                return reader.ReadLocalTime();
            case PackTag.DateTime or PackTag.LegacyDateTime:
                return reader.ReadDateTime();
            case PackTag.DateTimeZoneId or PackTag.LegacyDateTimeZoneId:
                return reader.ReadZonedDateTime();
            case PackTag.LocalDateTime:
                return reader.ReadLocalDateTime();
            case PackTag.Duration:
                return reader.ReadDuration();
            case PackTag.Point2D or PackTag.Point3D:
                return reader.ReadPoint();
            default:
                var fields = reader.ReadStructure(out var tag);
                return new PackStructure(tag, Items(ref reader, fields));
        }
    }

    private static object?[] Items(ref PackReader reader, int count)
    {
        var items = new object?[count];
        for (var i = 0; i < count; i++)
            items[i] = Read(ref reader);
        return items;
    }

    private static bool AreEqual(object? one, object? other) => (one, other) switch
    {
        (double a, double b) => BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b),
        (byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b),
        (object?[] a, object?[] b) => a.SequenceEqual(b, Comparer),
        (Dictionary<string, object?> a, Dictionary<string, object?> b) =>
            a.Count == b.Count && a.All(entry => b.TryGetValue(entry.Key, out var value) && AreEqual(entry.Value, value)),
        _ => Equals(one, other),
    };
}
