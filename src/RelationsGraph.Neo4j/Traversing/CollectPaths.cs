using RelationsGraph.Neo4j.Rounds;

namespace RelationsGraph.Neo4j.Traversing;

/// <summary>
/// Collects the paths of one length after the other, each length in the order of the ids of their relationships: at every node the steps that can lead on
/// are tried in that order, so paths come out in order and the search ends after as many as are wanted.
/// </summary>
/// <param name="links">The steps. They must hold all steps of the paths that are asked for.</param>
/// <param name="from">The start.</param>
/// <param name="to">The end.</param>
/// <param name="limit">How many paths are wanted.</param>
/// <param name="clock">Counts the work.</param>
internal sealed class CollectPaths(KnownLinks links, int from, int to, int limit, FindingClock clock)
{
    private readonly List<Link> _path = [];

    /// <summary>The paths, each as its steps.</summary>
    public List<Link[]> Found { get; } = [];

    /// <summary>How many steps were tried.</summary>
    public long Tried { get; private set; }

    /// <summary>Whether as many were found as are wanted.</summary>
    public bool IsOver => Found.Count >= limit;

    /// <summary>Collects the paths of a length.</summary>
    /// <param name="length">The length.</param>
    /// <param name="most">How many steps may have been tried in all.</param>
    /// <returns>False when there was more to try.</returns>
    public bool OfLength(int length, long most) => Follow(from, length, most);

    private bool Follow(int node, int left, long most)
    {
        foreach (Link link in links.From(node))
        {
            clock.Step();
            if (IsOver)
                return true;
            if (++Tried > most)
                return false;
            if (!LeadsOn(link.To, left - 1))
                continue;
            _path.Add(link);
            bool isDone = true;
            if (left == 1)
                Found.Add([.. _path]);
            else
                isDone = Follow(link.To, left - 1, most);
            _path.RemoveAt(_path.Count - 1);
            if (!isDone)
                return false;
        }

        return true;
    }

    /// <summary>Whether a path can go on from a node with so many steps left.</summary>
    private bool LeadsOn(int node, int left)
    {
        if (node == to || left == 0)
            return node == to && left == 0;
        if (links.ToEnd(node) > left || node == from)
            return false;
        foreach (Link step in _path)
        {
            if (step.To == node)
                return false;
        }

        return true;
    }
}
