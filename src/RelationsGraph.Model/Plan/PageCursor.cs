using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace RelationsGraph.Model.Plan;

/// <summary>
/// The cursor of an element in a connection: base64url of a version byte, the connection's signature, the node's id, a zero byte
/// and the relationship's id. Clients treat it as opaque.
/// </summary>
public static class PageCursor
{
    private const byte Version = 1;
    private const int HeaderLength = 5;

    /// <summary>Longest id a cursor carries, in bytes; ids are checked against it when a graph is loaded.</summary>
    public const int MaxIdLength = 200;

    private const int RawLength = HeaderLength + MaxIdLength + 1 + MaxIdLength;

    /// <summary>Room that <see cref="Write"/> needs at most, in bytes.</summary>
    public const int MaxLength = (RawLength * 4 / 3) + 4;

    /// <summary>Writes a cursor.</summary>
    /// <param name="signature">The connection's signature.</param>
    /// <param name="nodeId">The node's id in UTF-8: 1 to <see cref="MaxIdLength"/> bytes, none of them zero.</param>
    /// <param name="relationshipId">The relationship's id in UTF-8, at most <see cref="MaxIdLength"/> bytes, none of them zero; empty without one.</param>
    /// <param name="destination">At least <see cref="MaxLength"/> bytes.</param>
    /// <returns>The number of bytes written, all of them ASCII that needs no escaping.</returns>
    public static int Write(uint signature, ReadOnlySpan<byte> nodeId, ReadOnlySpan<byte> relationshipId, Span<byte> destination)
    {
        Span<byte> raw = stackalloc byte[RawLength];
        raw[0] = Version;
        BinaryPrimitives.WriteUInt32LittleEndian(raw[1..], signature);
        nodeId.CopyTo(raw[HeaderLength..]);
        int length = HeaderLength + nodeId.Length;
        raw[length++] = 0;
        relationshipId.CopyTo(raw[length..]);
        length += relationshipId.Length;
        return Base64Url.EncodeToUtf8(raw[..length], destination);
    }

    /// <summary>Reads a cursor.</summary>
    /// <param name="text">What the client sent.</param>
    /// <param name="signature">The signature of the connection it is used with.</param>
    /// <param name="key">The node's id and the relationship's id, as <see cref="PageRequest.After"/> wants them.</param>
    /// <returns>What the cursor turned out to be.</returns>
    public static CursorState Read(string text, uint signature, out PlanValue key)
    {
        ArgumentNullException.ThrowIfNull(text);
        key = default;
        Span<byte> raw = stackalloc byte[RawLength];
        if (text.Length > MaxLength
            || Base64Url.DecodeFromChars(text, raw, out _, out int length) != OperationStatus.Done
            || length < HeaderLength || raw[0] != Version)
            return CursorState.Malformed;
        if (BinaryPrimitives.ReadUInt32LittleEndian(raw[1..]) != signature)
            return CursorState.OfAnotherConnection;
        ReadOnlySpan<byte> ids = raw[HeaderLength..length];
        int split = ids.IndexOf((byte)0);

        // Anybody can write a cursor: behind here, stores may rely on what an id can be.
        if (split <= 0 || !IsId(ids[..split]) || !IsId(ids[(split + 1)..]))
            return CursorState.Malformed;
        key = PlanValue.From([
            PlanValue.From(Encoding.UTF8.GetString(ids[..split])),
            PlanValue.From(Encoding.UTF8.GetString(ids[(split + 1)..])),
        ]);
        return CursorState.Valid;
    }

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
