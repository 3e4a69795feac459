namespace RelationsGraph.Embedded.Grouping;

/// <summary>Some rows of a source at a time, each with the number of its group. A row in several groups stands in the batch for each of them.</summary>
/// <remarks>Not thread-safe; reused.</remarks>
internal sealed class RowBatch
{
    /// <summary>Most rows that are read at a time: what is worked on stays in the processor's cache.</summary>
    public const int MostRows = 1024;

    private int[] _elements = new int[MostRows];
    private int[] _nodes = new int[MostRows];
    private int[] _groups = new int[MostRows];

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>The elements of the rows.</summary>
    public ReadOnlySpan<int> Elements => _elements.AsSpan(0, Count);

    /// <summary>The nodes of the rows.</summary>
    public ReadOnlySpan<int> Nodes => _nodes.AsSpan(0, Count);

    /// <summary>The groups of the rows.</summary>
    public Span<int> Groups => _groups.AsSpan(0, Count);

    /// <summary>Drops all rows.</summary>
    public void Clear() => Count = 0;

    /// <summary>Takes rows as a source pushes them, all in group 0.</summary>
    /// <param name="pairs">Element and node of each.</param>
    public void Fill(ReadOnlySpan<int> pairs)
    {
        Count = pairs.Length / 2;
        int[] elements = _elements, nodes = _nodes;
        for (int i = 0; i < Count; i++)
        {
            elements[i] = pairs[i * 2];
            nodes[i] = pairs[(i * 2) + 1];
        }

        Array.Clear(_groups, 0, Count);
    }

    /// <summary>Takes nodes numbered one after the other, all in group 0.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="count">How many, at most <see cref="MostRows"/>.</param>
    public void FillRange(int first, int count)
    {
        Count = count;
        Span<int> nodes = _nodes.AsSpan(0, count);
        for (int i = 0; i < nodes.Length; i++)
            nodes[i] = first + i;
        nodes.CopyTo(_elements);
        Array.Clear(_groups, 0, count);
    }

    /// <summary>Adds a row.</summary>
    public void Add(int element, int node, int group)
    {
        if (Count == _groups.Length)
        {
            Array.Resize(ref _elements, Count * 2);
            Array.Resize(ref _nodes, Count * 2);
            Array.Resize(ref _groups, Count * 2);
        }

        (_elements[Count], _nodes[Count], _groups[Count]) = (element, node, group);
        Count++;
    }
}
