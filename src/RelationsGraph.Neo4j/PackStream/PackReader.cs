using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace RelationsGraph.Neo4j.PackStream;

/// <summary>Reads PackStream values one after the other from bytes that are all there. Allocates only where a string is asked for.</summary>
/// <remarks>
/// Every method that reads throws <see cref="PackException"/> when the next value is of another type, is cut off or announces more than the bytes left can
/// hold; the reader then stands where it stood before, or within a structure or a whole value at what is wrong in it. A Try method returns false for another
/// type and throws for the rest.
/// </remarks>
internal ref partial struct PackReader
{
    private readonly ReadOnlySpan<byte> _data;
    private int _at;

    /// <summary>Creates a reader that stands before the first value.</summary>
    /// <param name="data">Any number of whole values.</param>
    public PackReader(ReadOnlySpan<byte> data) => _data = data;

    /// <summary>The number of bytes read.</summary>
    public readonly int Offset => _at;

    /// <summary>Whether nothing is left.</summary>
    public readonly bool AtEnd => _at == _data.Length;

    /// <summary>The type of the next value, which is not read.</summary>
    public readonly PackType Peek() => TypeOf(Marker());

    /// <summary>Reads the next value if it is null.</summary>
    public bool TryReadNull()
    {
        if (Marker() != PackMarker.Null)
            return false;
        _at++;
        return true;
    }

    /// <summary>Reads null.</summary>
    public void ReadNull()
    {
        if (!TryReadNull())
            throw Unexpected(PackType.Null);
    }

    /// <summary>Reads the next value if it is a boolean.</summary>
    public bool TryReadBoolean(out bool value)
    {
        var marker = Marker();
        value = marker == PackMarker.True;
        if (!value && marker != PackMarker.False)
            return false;
        _at++;
        return true;
    }

    /// <summary>Reads a boolean.</summary>
    public bool ReadBoolean() => TryReadBoolean(out var value) ? value : throw Unexpected(PackType.Boolean);

    /// <summary>Reads the next value if it is an integer of whatever size.</summary>
    public bool TryReadInteger(out long value)
    {
        var marker = Marker();
        if ((sbyte)marker >= PackMarker.SmallestTinyInteger)
        {
            value = (sbyte)marker;
            _at++;
            return true;
        }
        switch (marker)
        {
            case PackMarker.Integer8:
                value = (sbyte)Behind(sizeof(byte))[0];
                break;
            case PackMarker.Integer16:
                value = BinaryPrimitives.ReadInt16BigEndian(Behind(sizeof(short)));
                break;
            case PackMarker.Integer32:
                value = BinaryPrimitives.ReadInt32BigEndian(Behind(sizeof(int)));
                break;
            case PackMarker.Integer64:
                value = BinaryPrimitives.ReadInt64BigEndian(Behind(sizeof(long)));
                break;
            default:
                value = 0;
                return false;
        }
        _at += 1 + (1 << (marker - PackMarker.Integer8));
        return true;
    }

    /// <summary>Reads an integer.</summary>
    public long ReadInteger() => TryReadInteger(out var value) ? value : throw Unexpected(PackType.Integer);

    /// <summary>Reads the next value if it is a float. An integer is none.</summary>
    public bool TryReadFloat(out double value)
    {
        value = 0;
        if (Marker() != PackMarker.Float)
            return false;
        value = BinaryPrimitives.ReadDoubleBigEndian(Behind(sizeof(double)));
        _at += 1 + sizeof(double);
        return true;
    }

    /// <summary>Reads a float.</summary>
    public double ReadFloat() => TryReadFloat(out var value) ? value : throw Unexpected(PackType.Float);

    /// <summary>Reads the next value if it is text.</summary>
    /// <param name="utf8">Its bytes as they came; whether they are UTF-8 is not checked.</param>
    public bool TryReadText(out ReadOnlySpan<byte> utf8)
    {
        if (TypeOf(Marker()) != PackType.Text)
        {
            utf8 = default;
            return false;
        }
        utf8 = Take(PackMarker.TinyText, PackMarker.Text8);
        return true;
    }

    /// <summary>Reads text.</summary>
    /// <returns>Its bytes as they came; whether they are UTF-8 is not checked.</returns>
    public ReadOnlySpan<byte> ReadText() => TryReadText(out var utf8) ? utf8 : throw Unexpected(PackType.Text);

    /// <summary>Reads text into a new string; text that is not UTF-8 is refused.</summary>
    public string ReadString()
    {
        var start = _at;
        try
        {
            return PackText.Strict.GetString(ReadText());
        }
        catch (DecoderFallbackException)
        {
            _at = start;
            throw new PackException("Text is not UTF-8", start);
        }
    }

    /// <summary>Reads bytes.</summary>
    public ReadOnlySpan<byte> ReadBytes() =>
        TypeOf(Marker()) == PackType.Bytes ? Take(0, PackMarker.Bytes8) : throw Unexpected(PackType.Bytes);

    /// <summary>Reads the header of the next value if it is a list.</summary>
    /// <param name="count">The number of values that follow.</param>
    public bool TryReadList(out int count) => TryReadHeader(PackType.List, PackMarker.TinyList, PackMarker.List8, 1, out count);

    /// <summary>Reads the header of a list.</summary>
    /// <returns>The number of values that follow.</returns>
    public int ReadList() => TryReadList(out var count) ? count : throw Unexpected(PackType.List);

    /// <summary>Reads the header of the next value if it is a map.</summary>
    /// <param name="count">The number of entries that follow, each a text and a value.</param>
    public bool TryReadMap(out int count) => TryReadHeader(PackType.Map, PackMarker.TinyMap, PackMarker.Map8, 2, out count);

    /// <summary>Reads the header of a map.</summary>
    /// <returns>The number of entries that follow, each a text and a value.</returns>
    public int ReadMap() => TryReadMap(out var count) ? count : throw Unexpected(PackType.Map);

    /// <summary>Reads the header of a structure.</summary>
    /// <param name="tag">What it is; any byte, also one that <see cref="PackTag"/> does not name.</param>
    /// <returns>The number of fields that follow, 0 to 15.</returns>
    public int ReadStructure(out byte tag)
    {
        var marker = Marker();
        if (TypeOf(marker) != PackType.Structure)
            throw Unexpected(PackType.Structure);
        tag = Behind(1)[0];
        var fields = marker & 0xF;
        if (fields > _data.Length - _at - 2)
            throw TooLong();
        _at += 2;
        return fields;
    }

    /// <summary>The tag of the next value, which is not read.</summary>
    /// <exception cref="PackException">It is no structure.</exception>
    public readonly byte PeekTag() => TypeOf(Marker()) == PackType.Structure ? Behind(1)[0] : throw Unexpected(PackType.Structure);

    private bool TryReadHeader(PackType type, byte tiny, byte marker8, int bytesPerEntry, out int count)
    {
        count = 0;
        if (TypeOf(Marker()) != type)
            return false;
        var header = Length(tiny, marker8, out var length);
        // The smallest value has one byte, so what cannot fit is refused before anyone makes room for it.
        if (length * bytesPerEntry > _data.Length - _at - header)
            throw TooLong();
        count = (int)length;
        _at += header;
        return true;
    }

    private ReadOnlySpan<byte> Take(byte tiny, byte marker8)
    {
        var header = Length(tiny, marker8, out var length);
        if (length > _data.Length - _at - header)
            throw TooLong();
        var bytes = _data.Slice(_at + header, (int)length);
        _at += header + (int)length;
        return bytes;
    }

    /// <summary>The length a marker gives: in its low half, or in one, two or four bytes behind it.</summary>
    /// <returns>The number of bytes of marker and length.</returns>
    private readonly int Length(byte tiny, byte marker8, out long length)
    {
        var marker = _data[_at];
        if ((marker & 0xF0) == tiny)
        {
            length = marker & 0xF;
            return 1;
        }
        var size = 1 << (marker - marker8);
        var bytes = Behind(size);
        length = size switch
        {
            1 => bytes[0],
            2 => BinaryPrimitives.ReadUInt16BigEndian(bytes),
            _ => BinaryPrimitives.ReadUInt32BigEndian(bytes),
        };
        return 1 + size;
    }

    private readonly byte Marker() => _at < _data.Length ? _data[_at] : throw new PackException("A value is missing", _at);

    private readonly ReadOnlySpan<byte> Behind(int size) =>
        size <= _data.Length - _at - 1 ? _data.Slice(_at + 1, size) : throw new PackException("A value is cut off", _at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly PackType TypeOf(byte marker) => marker switch
    {
        <= 0x7F or >= 0xF0 => PackType.Integer,
        <= 0x8F => PackType.Text,
        <= 0x9F => PackType.List,
        <= 0xAF => PackType.Map,
        <= 0xBF => PackType.Structure,
        _ => TypeOfWide(marker),
    };

    private readonly PackType TypeOfWide(byte marker) => marker switch
    {
        PackMarker.Null => PackType.Null,
        PackMarker.Float => PackType.Float,
        PackMarker.False or PackMarker.True => PackType.Boolean,
        >= PackMarker.Integer8 and <= PackMarker.Integer64 => PackType.Integer,
        >= PackMarker.Bytes8 and <= PackMarker.Bytes32 => PackType.Bytes,
        >= PackMarker.Text8 and <= PackMarker.Text32 => PackType.Text,
        >= PackMarker.List8 and <= PackMarker.List32 => PackType.List,
        >= PackMarker.Map8 and <= PackMarker.Map32 => PackType.Map,
        _ => throw new PackException($"No value begins with 0x{marker:X2}", _at),
    };

    private readonly PackException TooLong() => new("More is announced than there is", _at);

    private readonly PackException Unexpected(PackType expected) => new($"{expected} is expected, but {Peek()} is found", _at);
}
