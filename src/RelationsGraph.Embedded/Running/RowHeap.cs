namespace RelationsGraph.Embedded.Running;

/// <summary>An order of rows of which a prefix is known.</summary>
internal interface IRowOrder
{
    /// <summary>Compares two rows whose prefixes are equal.</summary>
    int CompareBehindPrefix(long prefix, int element, int node, int otherElement, int otherNode);
}

/// <summary>
/// The first rows of an order, however many are looked at: a heap whose root is the last of those kept. A row has a prefix, a number that orders
/// most rows already, so that the values themselves are seldom read.
/// </summary>
/// <remarks>Not thread-safe. Keeps its memory for the next page.</remarks>
internal sealed class RowHeap
{
    private Row[] _rows = new Row[64];
    private int _capacity;

    /// <summary>How many rows are kept.</summary>
    public int Count { get; private set; }

    /// <summary>What it has room for, in bytes.</summary>
    public long Bytes => (long)_rows.Length * (sizeof(long) + (2 * sizeof(int)));

    /// <summary>A kept row.</summary>
    public (int Element, int Node) this[int index] => (_rows[index].Element, _rows[index].Node);

    /// <summary>Empties the heap.</summary>
    /// <param name="capacity">How many rows it is to keep.</param>
    public void Clear(int capacity)
    {
        Count = 0;
        _capacity = capacity;
        if (_rows.Length < capacity)
            _rows = new Row[Math.Max(capacity, _rows.Length * 2)];
    }

    /// <summary>Keeps a row if it is among the first.</summary>
    public void Add<TOrder>(long prefix, int element, int node, TOrder order)
        where TOrder : struct, IRowOrder
    {
        var row = new Row(prefix, element, node);
        if (Count < _capacity)
        {
            _rows[Count] = row;
            Rise(Count++, order);
        }
        else if (Count > 0 && prefix <= _rows[0].Prefix && Compare(row, _rows[0], order) < 0)
        {
            Sink(row, Count, order);
        }
    }

    /// <summary>Puts the rows into their order, first come first. Nothing can be added then.</summary>
    public void Sort<TOrder>(TOrder order)
        where TOrder : struct, IRowOrder
    {
        for (int end = Count - 1; end > 0; end--)
        {
            Row last = _rows[end];
            _rows[end] = _rows[0];
            Sink(last, end, order);
        }
    }

    private static int Compare<TOrder>(in Row left, in Row right, TOrder order)
        where TOrder : struct, IRowOrder => left.Prefix != right.Prefix
            ? left.Prefix < right.Prefix ? -1 : 1
            : order.CompareBehindPrefix(left.Prefix, left.Element, left.Node, right.Element, right.Node);

    private void Rise<TOrder>(int place, TOrder order)
        where TOrder : struct, IRowOrder
    {
        Row row = _rows[place];
        while (place > 0)
        {
            int parent = (place - 1) / 2;
            if (Compare(row, _rows[parent], order) <= 0)
                break;
            _rows[place] = _rows[parent];
            place = parent;
        }

        _rows[place] = row;
    }

    /// <summary>Puts a row in the place of the root of a heap of so many rows.</summary>
    private void Sink<TOrder>(in Row row, int count, TOrder order)
        where TOrder : struct, IRowOrder
    {
        int place = 0;
        for (int child = 1; child < count; child = (place * 2) + 1)
        {
            if (child + 1 < count && Compare(_rows[child], _rows[child + 1], order) < 0)
                child++;
            if (Compare(row, _rows[child], order) >= 0)
                break;
            _rows[place] = _rows[child];
            place = child;
        }

        _rows[place] = row;
    }

    private readonly record struct Row(long Prefix, int Element, int Node);
}
