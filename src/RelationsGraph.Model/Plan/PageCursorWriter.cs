using System.Buffers.Binary;
using System.Buffers.Text;

namespace RelationsGraph.Model.Plan;

/// <summary>
/// Writes the cursor of one element: first the value of each order key, then the ids. A value is a tag and what follows it: nothing for null,
/// eight bytes for an integer, the length in two bytes and UTF-8 for a text. Numbers are little endian.
/// </summary>
public ref struct PageCursorWriter
{
    internal const byte Null = 0;
    internal const byte Integer = 1;
    internal const byte Text = 2;

    private readonly Span<byte> _raw;
    private int _length;

    /// <summary>Begins a cursor.</summary>
    /// <param name="signature">The connection's signature.</param>
    /// <param name="skippedPages">0 for the element itself; for a relative cursor the number of pages to skip, at most <see cref="PageCursor.MaxSkippedPages"/>.</param>
    /// <param name="scratch">At least <see cref="PageCursor.RoomFor"/> bytes.</param>
    public PageCursorWriter(uint signature, int skippedPages, Span<byte> scratch)
    {
        _raw = scratch;
        _raw[0] = PageCursor.Version;
        BinaryPrimitives.WriteUInt32LittleEndian(_raw[1..], signature);
        _raw[PageCursor.HeaderLength - 1] = (byte)skippedPages;
        _length = PageCursor.HeaderLength;
    }

    /// <summary>The next order key has no value.</summary>
    public void AddNull() => _raw[_length++] = Null;

    /// <summary>The value of the next order key: a number, a decimal unscaled, a fiscal year, or 1 and 0 for true and false.</summary>
    public void Add(long value)
    {
        _raw[_length++] = Integer;
        BinaryPrimitives.WriteInt64LittleEndian(_raw[_length..], value);
        _length += sizeof(long);
    }

    /// <summary>The value of the next order key: a text, an id, a date as written, or the name of an enum value.</summary>
    /// <param name="value">UTF-8 of at most <see cref="PageCursor.MaxTextLength"/> characters.</param>
    public void Add(ReadOnlySpan<byte> value)
    {
        _raw[_length++] = Text;
        BinaryPrimitives.WriteUInt16LittleEndian(_raw[_length..], (ushort)value.Length);
        value.CopyTo(_raw[(_length + sizeof(ushort))..]);
        _length += sizeof(ushort) + value.Length;
    }

    /// <summary>Ends the cursor.</summary>
    /// <param name="nodeId">The node's id in UTF-8: 1 to <see cref="PageCursor.MaxIdLength"/> bytes, none of them zero.</param>
    /// <param name="relationshipId">The relationship's id in UTF-8, at most <see cref="PageCursor.MaxIdLength"/> bytes, none of them zero; empty without one.</param>
    /// <param name="destination">At least <see cref="PageCursor.RoomFor"/> bytes.</param>
    /// <returns>The number of bytes written, all of them ASCII that needs no escaping.</returns>
    public int End(ReadOnlySpan<byte> nodeId, ReadOnlySpan<byte> relationshipId, Span<byte> destination)
    {
        nodeId.CopyTo(_raw[_length..]);
        _length += nodeId.Length;
        _raw[_length++] = 0;
        relationshipId.CopyTo(_raw[_length..]);
        _length += relationshipId.Length;
        return Base64Url.EncodeToUtf8(_raw[.._length], destination);
    }
}
