using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Plan;

/// <summary>
/// The cursor of an element in a connection: base64url of a version byte, the connection's signature, a number of pages, the values of the
/// order keys (<see cref="PageCursorWriter"/> says how), the node's id, a zero byte and the relationship's id. Clients treat it as opaque.
/// </summary>
/// <remarks>The number of pages is that of a relative cursor: so many pages are skipped from the element on. It is 0 in the cursor of an edge.</remarks>
public static class PageCursor
{
    /// <summary>Longest id a cursor carries, in bytes; ids are checked against it when a graph is loaded.</summary>
    public const int MaxIdLength = 200;

    /// <summary>Longest text a cursor carries as the value of an order key, in characters; properties that may be longer are no order keys.</summary>
    public const int MaxTextLength = 300;

    /// <summary>Most pages that a relative cursor skips.</summary>
    public const int MaxSkippedPages = 100;

    /// <summary>Room that the cursor of a connection without order keys needs at most, in bytes.</summary>
    public const int MaxLength = (RawLength * 4 / 3) + 4;

    internal const byte Version = 2;
    internal const int HeaderLength = 6;
    internal const int MaxTextBytes = MaxTextLength * 4;
    internal const int MaxValueLength = 3 + MaxTextBytes;
    internal const int RawLength = HeaderLength + MaxIdLength + 1 + MaxIdLength;

    /// <summary>What <see cref="Read"/> puts before the values of the order keys: the node's id, the relationship's id, the number of skipped pages.</summary>
    public const int FirstValue = 3;

    /// <summary>Room that the cursor of a connection needs at most, in bytes.</summary>
    /// <param name="keys">The number of its order keys.</param>
    public static int RoomFor(int keys) => (RawLengthFor(keys) * 4 / 3) + 4;

    /// <summary>Writes the cursor of an element of a connection without order keys.</summary>
    /// <param name="signature">The connection's signature.</param>
    /// <param name="nodeId">The node's id in UTF-8: 1 to <see cref="MaxIdLength"/> bytes, none of them zero.</param>
    /// <param name="relationshipId">The relationship's id in UTF-8, at most <see cref="MaxIdLength"/> bytes, none of them zero; empty without one.</param>
    /// <param name="destination">At least <see cref="MaxLength"/> bytes.</param>
    /// <returns>The number of bytes written, all of them ASCII that needs no escaping.</returns>
    public static int Write(uint signature, ReadOnlySpan<byte> nodeId, ReadOnlySpan<byte> relationshipId, Span<byte> destination) =>
        new PageCursorWriter(signature, 0, stackalloc byte[RawLength]).End(nodeId, relationshipId, destination);

    /// <summary>Reads a cursor.</summary>
    /// <param name="text">What the client sent.</param>
    /// <param name="signature">The signature of the connection it is used with.</param>
    /// <param name="keys">What the values of its order keys are.</param>
    /// <param name="key">
    /// A list: the node's id, the relationship's id (empty without one), the number of pages to skip, then for each order key its value or null. An enum
    /// value is its ordinal; a date is a list of its earliest day, its latest day and its text.
    /// </param>
    /// <returns>What the cursor turned out to be.</returns>
    public static CursorState Read(string text, uint signature, ReadOnlySpan<ExpressionType> keys, out PlanValue key)
    {
        ArgumentNullException.ThrowIfNull(text);
        key = default;
        if (text.Length > RoomFor(keys.Length))
            return text.Length > RoomFor(keys.Length + 100) ? CursorState.Malformed : ReadLong(text, signature);
        Span<byte> raw = stackalloc byte[RawLengthFor(keys.Length)];
        if (!TryDecode(text, raw, out int length))
            return CursorState.Malformed;
        if (BinaryPrimitives.ReadUInt32LittleEndian(raw[1..]) != signature)
            return CursorState.OfAnotherConnection;
        var values = new PlanValue[FirstValue + keys.Length];
        ReadOnlySpan<byte> rest = raw[HeaderLength..length];
        for (int i = 0; i < keys.Length; i++)
        {
            if (!TryReadValue(ref rest, keys[i], out values[FirstValue + i]))
                return CursorState.Malformed;
        }

        // Anybody can write a cursor: behind here, stores may rely on what an id can be.
        int split = rest.IndexOf((byte)0);
        if (split <= 0 || !IsId(rest[..split]) || !IsId(rest[(split + 1)..]) || raw[5] > MaxSkippedPages)
            return CursorState.Malformed;
        values[0] = PlanValue.From(Encoding.UTF8.GetString(rest[..split]));
        values[1] = PlanValue.From(Encoding.UTF8.GetString(rest[(split + 1)..]));
        values[2] = PlanValue.From(raw[5]);
        key = PlanValue.From(values);
        return CursorState.Valid;
    }

    internal static int RawLengthFor(int keys) => RawLength + (keys * MaxValueLength);

    /// <summary>A cursor too long for this connection can be one of another with more keys.</summary>
    private static CursorState ReadLong(string text, uint signature)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        return TryDecode(text[..(HeaderLength * 4 / 3)], header, out _) && BinaryPrimitives.ReadUInt32LittleEndian(header[1..]) != signature
            ? CursorState.OfAnotherConnection
            : CursorState.Malformed;
    }

    private static bool TryDecode(string text, Span<byte> raw, out int length) =>
        Base64Url.DecodeFromChars(text, raw, out _, out length) == OperationStatus.Done && length >= HeaderLength && raw[0] == Version;

    private static bool TryReadValue(ref ReadOnlySpan<byte> rest, ExpressionType type, out PlanValue value)
    {
        value = default;
        byte tag = rest.IsEmpty ? byte.MaxValue : rest[0];
        rest = rest[Math.Min(1, rest.Length)..];
        switch (tag)
        {
            case PageCursorWriter.Null:
                return true;
            case PageCursorWriter.Integer when rest.Length >= sizeof(long) && !IsText(type.Kind):
                value = PlanValue.From(BinaryPrimitives.ReadInt64LittleEndian(rest));
                rest = rest[sizeof(long)..];
                return true;
            case PageCursorWriter.Text when rest.Length >= sizeof(ushort) && IsText(type.Kind):
                int length = BinaryPrimitives.ReadUInt16LittleEndian(rest);
                rest = rest[sizeof(ushort)..];
                if (length > Math.Min(rest.Length, MaxTextBytes) || !Utf8.IsValid(rest[..length]))
                    return false;
                string text = Encoding.UTF8.GetString(rest[..length]);
                rest = rest[length..];
                return TryConvert(text, type, out value);
            default:
                return false;
        }
    }

    private static bool TryConvert(string text, ExpressionType type, out PlanValue value)
    {
        value = PlanValue.From(text);
        if (type.Kind == PropertyKind.Enum)
            value = PlanValue.From((long)type.Enum!.Find(text));
        else if (type.Kind != PropertyKind.EdtfDate)
            return true;
        else if (EdtfDate.TryParse(text, out EdtfDate date, out _))
            value = PlanValue.From([PlanValue.From(date.Earliest), PlanValue.From(date.Latest), value]);
        else
            return false;
        return value.Kind == PlanValueKind.List || value.Integer >= 0;
    }

    /// <summary>Whether values of a kind stand in a cursor as text. Enum values do, by name: an ordinal may mean another value tomorrow.</summary>
    private static bool IsText(PropertyKind kind) =>
        kind is PropertyKind.Text or PropertyKind.Url or PropertyKind.EdtfDate or PropertyKind.Enum or PropertyKind.LocalizedText or PropertyKind.Reference;

    private static bool IsId(ReadOnlySpan<byte> id) => id.Length <= MaxIdLength && !id.Contains((byte)0) && Utf8.IsValid(id);
}

/// <summary>What reading a cursor found.</summary>
public enum CursorState
{
    /// <summary>The key it holds can be used.</summary>
    Valid,

    /// <summary>It is not a cursor of this server.</summary>
    Malformed,

    /// <summary>It comes from another connection or another order.</summary>
    OfAnotherConnection,
}
