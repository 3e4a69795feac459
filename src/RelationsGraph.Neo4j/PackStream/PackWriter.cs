using System.Buffers.Binary;

namespace RelationsGraph.Neo4j.PackStream;

/// <summary>Writes PackStream values at the end of a buffer, each in its smallest form.</summary>
/// <remarks>The writer counts nothing: after the header of a list of three, three values are to be written.</remarks>
/// <param name="buffer">Where the bytes go.</param>
internal readonly partial struct PackWriter(PackBuffer buffer)
{
    private const int LongestHeader = 1 + sizeof(int);

    /// <summary>Writes null.</summary>
    public void WriteNull() => WriteByte(PackMarker.Null);

    /// <summary>Writes a boolean.</summary>
    public void WriteBoolean(bool value) => WriteByte(value ? PackMarker.True : PackMarker.False);

    /// <summary>Writes an integer.</summary>
    public void WriteInteger(long value)
    {
        var bytes = buffer.GetSpan(1 + sizeof(long));
        switch (value)
        {
            case >= PackMarker.SmallestTinyInteger and <= sbyte.MaxValue:
                bytes[0] = (byte)value;
                buffer.Advance(1);
                break;
            case >= sbyte.MinValue and <= sbyte.MaxValue:
                bytes[0] = PackMarker.Integer8;
                bytes[1] = (byte)value;
                buffer.Advance(1 + sizeof(byte));
                break;
            case >= short.MinValue and <= short.MaxValue:
                bytes[0] = PackMarker.Integer16;
                BinaryPrimitives.WriteInt16BigEndian(bytes[1..], (short)value);
                buffer.Advance(1 + sizeof(short));
                break;
            case >= int.MinValue and <= int.MaxValue:
                bytes[0] = PackMarker.Integer32;
                BinaryPrimitives.WriteInt32BigEndian(bytes[1..], (int)value);
                buffer.Advance(1 + sizeof(int));
                break;
            default:
                bytes[0] = PackMarker.Integer64;
                BinaryPrimitives.WriteInt64BigEndian(bytes[1..], value);
                buffer.Advance(1 + sizeof(long));
                break;
        }
    }

    /// <summary>Writes a float.</summary>
    public void WriteFloat(double value)
    {
        var bytes = buffer.GetSpan(1 + sizeof(double));
        bytes[0] = PackMarker.Float;
        BinaryPrimitives.WriteDoubleBigEndian(bytes[1..], value);
        buffer.Advance(1 + sizeof(double));
    }

    /// <summary>Writes text.</summary>
    /// <param name="utf8">Its bytes; they are not checked.</param>
    public void WriteText(ReadOnlySpan<byte> utf8)
    {
        WriteHeader(PackMarker.TinyText, PackMarker.Text8, utf8.Length);
        WriteRaw(utf8);
    }

    /// <summary>Writes text.</summary>
    /// <exception cref="System.Text.EncoderFallbackException">It holds half of a surrogate pair.</exception>
    public void WriteText(ReadOnlySpan<char> text)
    {
        var length = PackText.Strict.GetByteCount(text);
        WriteHeader(PackMarker.TinyText, PackMarker.Text8, length);
        buffer.Advance(PackText.Strict.GetBytes(text, buffer.GetSpan(length)));
    }

    /// <summary>Writes bytes.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        WriteHeader(null, PackMarker.Bytes8, bytes.Length);
        WriteRaw(bytes);
    }

    /// <summary>Writes the header of a list.</summary>
    /// <param name="count">The number of values that follow.</param>
    public void WriteList(int count) => WriteHeader(PackMarker.TinyList, PackMarker.List8, count);

    /// <summary>Writes the header of a map.</summary>
    /// <param name="count">The number of entries that follow, each a text and a value.</param>
    public void WriteMap(int count) => WriteHeader(PackMarker.TinyMap, PackMarker.Map8, count);

    /// <summary>Writes the header of a structure.</summary>
    /// <param name="tag">What it is: a <see cref="PackTag"/>, or what a protocol above defines.</param>
    /// <param name="fields">The number of fields that follow, 0 to 15.</param>
    public void WriteStructure(byte tag, int fields)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)fields, 15u, nameof(fields));
        var bytes = buffer.GetSpan(2);
        bytes[0] = (byte)(PackMarker.Structure | fields);
        bytes[1] = tag;
        buffer.Advance(2);
    }

    /// <summary>Writes bytes that are PackStream values already.</summary>
    public void WriteRaw(ReadOnlySpan<byte> values)
    {
        values.CopyTo(buffer.GetSpan(values.Length));
        buffer.Advance(values.Length);
    }

    private void WriteHeader(byte? tiny, byte marker8, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        var bytes = buffer.GetSpan(LongestHeader);
        switch (length)
        {
            case <= 15 when tiny is { } marker:
                bytes[0] = (byte)(marker | length);
                buffer.Advance(1);
                break;
            case <= byte.MaxValue:
                bytes[0] = marker8;
                bytes[1] = (byte)length;
                buffer.Advance(1 + sizeof(byte));
                break;
            case <= ushort.MaxValue:
                bytes[0] = (byte)(marker8 + 1);
                BinaryPrimitives.WriteUInt16BigEndian(bytes[1..], (ushort)length);
                buffer.Advance(1 + sizeof(ushort));
                break;
            default:
                bytes[0] = (byte)(marker8 + 2);
                BinaryPrimitives.WriteInt32BigEndian(bytes[1..], length);
                buffer.Advance(1 + sizeof(int));
                break;
        }
    }

    private void WriteByte(byte value)
    {
        buffer.GetSpan(1)[0] = value;
        buffer.Advance(1);
    }
}
