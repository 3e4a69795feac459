namespace RelationsGraph.Neo4j.Traversing;

/// <summary>Numbers ids in the order in which they come, from 0. They lie side by side, so that none needs an object.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class IdTable
{
    private const int FirstSlots = 64;

    private byte[] _bytes = new byte[1024];
    private int[] _ends = new int[FirstSlots / 2];
    private int[] _slots = new int[FirstSlots];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>An id in UTF-8.</summary>
    public ReadOnlySpan<byte> this[int number] => _bytes.AsSpan((number == 0 ? 0 : _ends[number - 1]).._ends[number]);

    /// <summary>The number of an id, which gets one if it has none.</summary>
    public int Add(ReadOnlySpan<byte> id)
    {
        int slot = SlotOf(id);
        if (_slots[slot] != 0)
            return _slots[slot] - 1;
        int begin = Count == 0 ? 0 : _ends[Count - 1];
        if (begin + id.Length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, begin + id.Length));
        id.CopyTo(_bytes.AsSpan(begin));
        if (Count == _ends.Length)
            Array.Resize(ref _ends, Count * 2);
        _ends[Count] = begin + id.Length;
        _slots[slot] = ++Count;
        if (Count * 2 > _slots.Length)
            Grow();
        return Count - 1;
    }

    /// <summary>Compares two ids code point by code point, which is the order of their bytes.</summary>
    public int Compare(int left, int right) => this[left].SequenceCompareTo(this[right]);

    private int SlotOf(ReadOnlySpan<byte> id)
    {
        var hash = new HashCode();
        hash.AddBytes(id);
        int slot = hash.ToHashCode() & (_slots.Length - 1);
        while (_slots[slot] != 0 && !this[_slots[slot] - 1].SequenceEqual(id))
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (int number = 0; number < Count; number++)
            _slots[SlotOf(this[number])] = number + 1;
    }
}
