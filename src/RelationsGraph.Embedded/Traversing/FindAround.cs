using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Traversing;

/// <summary>
/// Finds the nodes around some nodes, a level at a time, each level in the order of ids. What was found is pushed as a frame (see
/// <see cref="Around"/>), and the nodes in it stay marked with their distance.
/// </summary>
internal static class FindAround
{
    /// <summary>Finds the nodes around those that lie on the trail.</summary>
    /// <param name="run">The run; the nodes are on its trail, from the bottom, sorted, each once, and marked with distance 0.</param>
    /// <param name="along">What may be gone along.</param>
    /// <param name="depth">The greatest distance.</param>
    /// <param name="limit">Most nodes, those on the trail included.</param>
    /// <param name="isStartFound">Whether the nodes on the trail are found themselves.</param>
    /// <param name="found">What was found; void when there was more to look at than may be.</param>
    /// <returns>False when there was more to look at than may be.</returns>
    public static bool From(Run run, OpenTraversal along, int depth, int limit, bool isStartFound, out Around found)
    {
        IntStack ints = run.Ints, trail = run.Trail;
        found = new Around(ints.Count);
        ints.Push(0, 0);
        ints.Push(0);
        int begin = 0, count = 0;
        for (int distance = 0; ; distance++)
        {
            int end = trail.Count;
            trail.Items(begin, end).Sort();
            int kept = Math.Min(end, begin + limit - count);
            for (int i = begin; i < end; i++)
            {
                if (i >= kept)
                    run.Marks[trail[i]] = Mark.Rejected;
                else if (distance > 0 || isStartFound)
                    ints.Push(distance, trail[i]);
            }

            count += kept - begin;
            found.Close(run, isTruncated: kept < end);
            if (kept < end || begin == end || distance == depth)
                return true;
            var reach = new Reach(run, along, Mark.ToEnd + distance + 1);
            for (int i = begin; i < end; i++)
            {
                if (!along.Neighbors(trail[i], isBackward: false, ref reach))
                    return false;
            }

            begin = end;
        }
    }

    private readonly struct Reach(Run run, OpenTraversal along, int mark) : INeighborVisitor
    {
        public void Visit(ReadOnlySpan<int> neighbors)
        {
            foreach (int neighbor in neighbors)
                Visit(neighbor);
        }

        private void Visit(int neighbor)
        {
            if (run.Marks[neighbor] >= 0)
                return;
            bool isAccepted = along.Accepts(neighbor);
            run.Marks[neighbor] = isAccepted ? mark : Mark.Rejected;
            if (isAccepted)
                run.Trail.Push(neighbor);
        }
    }
}

/// <summary>What a search around nodes found: in the scratch memory the end of the pairs, a flag, the node it began at (or -1), then pairs of distance and node.</summary>
/// <param name="Frame">Where it is.</param>
internal readonly record struct Around(int Frame)
{
    private const int Header = 3;

    /// <summary>Where the first pair is.</summary>
    public int Begin => Frame + Header;

    /// <summary>Where the pairs end.</summary>
    public int End(Run run) => run.Ints[Frame];

    /// <summary>Whether nodes were left out.</summary>
    public bool IsTruncated(Run run) => run.Ints[Frame + 1] != 0;

    /// <summary>The node it began at.</summary>
    public int Node(Run run) => run.Ints[Frame + 2];

    /// <summary>Sets the node it began at.</summary>
    public void Name(Run run, int node) => run.Ints[Frame + 2] = node;

    /// <summary>Notes that all pairs pushed so far belong to it.</summary>
    public void Close(Run run, bool isTruncated)
    {
        run.Ints[Frame] = run.Ints.Count;
        run.Ints[Frame + 1] = isTruncated ? 1 : 0;
    }
}
