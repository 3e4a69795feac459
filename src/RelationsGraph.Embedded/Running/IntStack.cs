using System.Runtime.CompilerServices;

namespace RelationsGraph.Embedded.Running;

/// <summary>
/// The scratch memory of a run: integers that operators push and, when they are done, release down to where they began. It grows to what
/// the largest run needs and is then reused, so that a warm run allocates nothing.
/// </summary>
/// <remarks>Not thread-safe. Refer to items by position; a span does not outlive the next push.</remarks>
internal sealed class IntStack
{
    private const int FirstSize = 256;

    private int[] _items = new int[FirstSize];

    /// <summary>The number of items, and the position of the next.</summary>
    public int Count { get; private set; }

    /// <summary>What it has room for, in bytes.</summary>
    public long Bytes => (long)_items.Length * sizeof(int);

    /// <summary>The item at a position.</summary>
    public int this[int position]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _items[position];
        set => _items[position] = value;
    }

    /// <summary>Adds an item.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Push(int item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        _items[Count++] = item;
    }

    /// <summary>Adds two items.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Push(int first, int second)
    {
        Push(first);
        Push(second);
    }

    /// <summary>Room for items that are written first and then taken (<see cref="Take"/>).</summary>
    /// <param name="most">How many at most.</param>
    /// <returns>The room behind the last item; it does not outlive the next push.</returns>
    public Span<int> Room(int most)
    {
        if (_items.Length - Count < most)
            Array.Resize(ref _items, Math.Max(_items.Length * 2, Count + most));
        return _items.AsSpan(Count, most);
    }

    /// <summary>Adds what was written to the beginning of the room.</summary>
    /// <param name="written">How many items.</param>
    public void Take(int written) => Count += written;

    /// <summary>The items from a position up to another.</summary>
    public Span<int> Items(int begin, int end) => _items.AsSpan(begin, end - begin);

    /// <summary>Drops all items from a position on.</summary>
    public void Release(int position) => Count = position;

    /// <summary>In a sorted range: the first position whose item is not less than a value.</summary>
    public int LowerBound(int begin, int end, int value)
    {
        while (begin < end)
        {
            int middle = (begin + end) >>> 1;
            if (_items[middle] < value)
                begin = middle + 1;
            else
                end = middle;
        }

        return begin;
    }
}
