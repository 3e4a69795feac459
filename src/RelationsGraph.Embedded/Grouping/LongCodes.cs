using System.Numerics;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>Gives numbers codes from 0 on, in the order in which they are met. Small numbers, such as enum values, are looked up without hashing.</summary>
/// <remarks>Not thread-safe. Emptied in the time that its content takes; keeps its memory.</remarks>
internal sealed class LongCodes
{
    private const int Small = 1024;
    private const int FirstSize = 64;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly int[] _small = new int[Small];
    private int[] _slots = new int[FirstSize];
    private long[] _values = new long[FirstSize];

    /// <summary>How many different numbers were met.</summary>
    public int Count { get; private set; }

    /// <summary>How many numbers it has room for: what it takes in memory.</summary>
    public int Capacity => _values.Length;

    /// <summary>The number of a code.</summary>
    public long this[int code] => _values[code];

    /// <summary>Forgets all numbers.</summary>
    public void Clear()
    {
        if (Count > 0)
        {
            Array.Clear(_small);
            Array.Clear(_slots);
        }

        Count = 0;
    }

    /// <summary>The code of a number.</summary>
    public int Of(long value)
    {
        if ((ulong)value < Small)
        {
            int code = _small[value];
            return code != 0 ? code - 1 : (_small[value] = Append(value) + 1) - 1;
        }

        return OfLarge(value);
    }

    /// <summary>The code of a number, and whether it was met for the first time.</summary>
    public int Of(long value, out bool isNew)
    {
        int before = Count;
        int code = Of(value);
        isNew = Count > before;
        return code;
    }

    private int OfLarge(long value)
    {
        int mask = _slots.Length - 1;
        int slot = Slot(value);
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_values[_slots[slot] - 1] == value)
                return _slots[slot] - 1;
        }

        int code = Append(value);
        if (Count * 2 > _slots.Length)
            Rehash();
        else
            _slots[slot] = code + 1;
        return code;
    }

    private int Append(long value)
    {
        if (Count == _values.Length)
            Array.Resize(ref _values, Count * 2);
        _values[Count] = value;
        return Count++;
    }

    private void Rehash()
    {
        _slots = new int[_slots.Length * 4];
        int mask = _slots.Length - 1;
        for (int code = 0; code < Count; code++)
        {
            if ((ulong)_values[code] < Small)
                continue;
            int slot = Slot(_values[code]);
            while (_slots[slot] != 0)
                slot = (slot + 1) & mask;
            _slots[slot] = code + 1;
        }
    }

    private int Slot(long value) => (int)(((ulong)value * Spread) >> (64 - BitOperations.Log2((uint)_slots.Length)));
}
