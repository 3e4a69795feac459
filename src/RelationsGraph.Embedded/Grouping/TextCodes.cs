namespace RelationsGraph.Embedded.Grouping;

/// <summary>Gives texts codes from 0 on, in the order in which they are met.</summary>
/// <remarks>Not thread-safe. Keeps copies of the texts, and its memory when it is emptied.</remarks>
internal sealed class TextCodes
{
    private const int FirstSize = 64;

    private int[] _slots = new int[FirstSize];
    private int[] _hashes = new int[FirstSize];
    private int[] _ends = new int[FirstSize];
    private byte[] _bytes = new byte[FirstSize * 16];

    /// <summary>How many different texts were met.</summary>
    public int Count { get; private set; }

    /// <summary>How many bytes it has room for.</summary>
    public int Capacity => _bytes.Length;

    /// <summary>The text of a code. It lives until the next text is met.</summary>
    public ReadOnlySpan<byte> this[int code]
    {
        get
        {
            int begin = code == 0 ? 0 : _ends[code - 1];
            return _bytes.AsSpan(begin, _ends[code] - begin);
        }
    }

    /// <summary>Forgets all texts.</summary>
    public void Clear()
    {
        if (Count > 0)
            Array.Clear(_slots);
        Count = 0;
    }

    /// <summary>The code of a text.</summary>
    public int Of(ReadOnlySpan<byte> text)
    {
        var hasher = default(HashCode);
        hasher.AddBytes(text);
        int hash = hasher.ToHashCode(), mask = _slots.Length - 1, slot = hash & mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int code = _slots[slot] - 1;
            if (_hashes[code] == hash && this[code].SequenceEqual(text))
                return code;
        }

        Append(text, hash);
        if (Count * 2 > _slots.Length)
            Rehash();
        else
            _slots[slot] = Count;
        return Count - 1;
    }

    private void Append(ReadOnlySpan<byte> text, int hash)
    {
        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, Count * 2);
            Array.Resize(ref _hashes, Count * 2);
        }

        int begin = Count == 0 ? 0 : _ends[Count - 1];
        if (begin + text.Length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(begin + text.Length, _bytes.Length * 2));
        text.CopyTo(_bytes.AsSpan(begin));
        _hashes[Count] = hash;
        _ends[Count++] = begin + text.Length;
    }

    private void Rehash()
    {
        _slots = new int[_slots.Length * 4];
        int mask = _slots.Length - 1;
        for (int code = 0; code < Count; code++)
        {
            int slot = _hashes[code] & mask;
            while (_slots[slot] != 0)
                slot = (slot + 1) & mask;
            _slots[slot] = code + 1;
        }
    }
}
