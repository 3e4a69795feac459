using System.Numerics;

namespace RelationsGraph.Embedded.Running;

/// <summary>A set of node ordinals that is emptied in no time: entries of an older generation count as free.</summary>
/// <remarks>Not thread-safe. Takes room for what it held at most, not for all nodes of the graph.</remarks>
internal sealed class IntSet
{
    private const int FirstSize = 64;
    private const uint Spread = 0x9E3779B9;

    private int[] _items = new int[FirstSize];
    private int[] _generations = new int[FirstSize];
    private int _generation = 1;
    private int _count;

    /// <summary>What it has room for, in bytes.</summary>
    public long Bytes => 2L * sizeof(int) * _items.Length;

    /// <summary>Empties the set.</summary>
    public void Clear()
    {
        _count = 0;
        if (_generation == int.MaxValue)
        {
            Array.Clear(_generations);
            _generation = 0;
        }

        _generation++;
    }

    /// <summary>Adds an item.</summary>
    /// <returns>False when it was there.</returns>
    public bool Add(int item)
    {
        if ((_count + 1) * 2 > _items.Length)
            Grow();
        int mask = _items.Length - 1;
        int slot = Slot(item);
        for (; _generations[slot] == _generation; slot = (slot + 1) & mask)
        {
            if (_items[slot] == item)
                return false;
        }

        _items[slot] = item;
        _generations[slot] = _generation;
        _count++;
        return true;
    }

    private int Slot(int item) => (int)(((uint)item * Spread) >> (32 - BitOperations.Log2((uint)_items.Length)));

    private void Grow()
    {
        int[] items = _items;
        int[] generations = _generations;
        _items = new int[items.Length * 2];
        _generations = new int[items.Length * 2];
        _count = 0;
        for (int i = 0; i < items.Length; i++)
        {
            if (generations[i] == _generation)
                Add(items[i]);
        }
    }
}
