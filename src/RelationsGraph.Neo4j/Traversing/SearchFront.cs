namespace RelationsGraph.Neo4j.Traversing;

/// <summary>One side of a search: how far it has come, and the nodes it came to last.</summary>
/// <param name="start">Where it begins.</param>
internal sealed class SearchFront(int start)
{
    private readonly HashSet<int> _seen = [start];
    private List<int> _next = [];

    /// <summary>The nodes it came to last.</summary>
    public List<int> Nodes { get; private set; } = [start];

    /// <summary>How far they are from where it began.</summary>
    public int Distance { get; private set; }

    /// <summary>Whether there is nowhere to go on from.</summary>
    public bool IsOver => Nodes.Count == 0;

    /// <summary>Whether it has come to a node.</summary>
    public bool Has(int node) => _seen.Contains(node);

    /// <summary>Comes to a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="goesOn">Whether the search goes on from there.</param>
    /// <returns>False when it had been there.</returns>
    public bool Come(int node, bool goesOn)
    {
        if (!_seen.Add(node))
            return false;
        if (goesOn)
            _next.Add(node);
        return true;
    }

    /// <summary>All of a layer has been come to; the next one begins.</summary>
    public void Advance()
    {
        (Nodes, _next) = (_next, []);
        Distance++;
    }
}
