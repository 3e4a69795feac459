namespace RelationsGraph.Exchange.Paths;

/// <summary>The rows of one relationship type by the node at one of its ends.</summary>
/// <remarks>Immutable and thread-safe. Rows of a node are a chain, so that nothing is counted or sorted to build it.</remarks>
internal sealed class Adjacency
{
    private readonly int[] _first;
    private readonly int[] _next;
    private readonly int[] _ends;

    /// <summary>Builds it.</summary>
    /// <param name="starts">By row, the number of the node to start from; -1 for none.</param>
    /// <param name="ends">By row, the number of the node to arrive at; -1 for none.</param>
    /// <param name="count">The number of all numbers.</param>
    public Adjacency(int[] starts, int[] ends, int count)
    {
        _first = new int[count];
        _next = new int[starts.Length];
        _ends = ends;
        for (int row = starts.Length - 1; row >= 0; row--)
        {
            if (starts[row] < 0 || ends[row] < 0)
                continue;
            _next[row] = _first[starts[row]];
            _first[starts[row]] = row + 1;
        }
    }

    /// <summary>Adds the nodes at the other ends, in the order of the table.</summary>
    public void AddEnds(int number, List<int> ends)
    {
        for (int row = _first[number]; row > 0; row = _next[row - 1])
            ends.Add(_ends[row - 1]);
    }
}
