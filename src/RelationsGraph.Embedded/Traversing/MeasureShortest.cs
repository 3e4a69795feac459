using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Traversing;

/// <summary>
/// Finds how far apart two nodes are, breadth-first from both ends, the smaller frontier first. Whole levels are searched, so that all
/// shortest paths are known when the searches meet: then every node on one of them is marked with its distance to the end, and no node
/// that is marked so at a distance that fits leads astray.
/// </summary>
/// <param name="run">The run; frontiers are on its trail.</param>
/// <param name="along">What may be gone along.</param>
internal struct MeasureShortest(Run run, OpenTraversal along)
{
    /// <summary>No path is short enough.</summary>
    public const int NoPath = -1;

    /// <summary>Whether there was more to look at than may be.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The length of the shortest paths.</summary>
    /// <param name="from">The start.</param>
    /// <param name="to">The end, another node.</param>
    /// <param name="maxLength">Longest length that counts.</param>
    /// <returns>The length, or <see cref="NoPath"/>.</returns>
    public int Between(int from, int to, int maxLength)
    {
        IntStack trail = run.Trail;
        var start = new Frontier(trail.Count, Mark.FromStart);
        trail.Push(from);
        run.Marks[from] = Mark.FromStart;
        var end = new Frontier(trail.Count, Mark.ToEnd);
        trail.Push(to);
        run.Marks[to] = Mark.ToEnd;
        while (start.Count > 0 && end.Count > 0 && start.Distance + end.Distance < maxLength && !IsCut)
        {
            bool isBackward = end.Count < start.Count;
            int met = isBackward ? Expand(ref end, start, isBackward) : Expand(ref start, end, isBackward);
            if (met >= 0 && !IsCut)
            {
                int length = start.Distance + end.Distance;
                MarkBack(met, start.Distance, from, length);
                return IsCut ? NoPath : length;
            }
        }

        return NoPath;
    }

    /// <summary>Moves a frontier one level on.</summary>
    /// <returns>Where the nodes of the other frontier that it came to begin on the trail; they go up to its top. Negative for none.</returns>
    private int Expand(ref Frontier own, in Frontier other, bool isBackward)
    {
        IntStack trail = run.Trail;
        int next = trail.Count;
        var reach = new Reach(run, along, own.Mark + own.Distance + 1, other.Mark + other.Distance);
        for (int i = own.Begin; i < own.End; i++)
        {
            if (!along.Neighbors(trail[i], isBackward, ref reach))
            {
                IsCut = true;
                return -1;
            }
        }

        own = new Frontier(next, own.Mark) { End = trail.Count, Distance = own.Distance + 1 };
        return reach.Met;
    }

    /// <summary>Marks what lies on a shortest path before the nodes where the searches met.</summary>
    private void MarkBack(int met, int distance, int from, int length)
    {
        IntStack trail = run.Trail;
        int end = trail.Count;
        for (int i = met; i < end; i++)
            run.Marks[trail[i]] = Mark.ToEnd + length - distance;
        while (--distance > 0)
        {
            var found = new MarkOnPath(run, Mark.FromStart + distance, Mark.ToEnd + length - distance);
            for (int i = met; i < end; i++)
            {
                if (!along.Neighbors(trail[i], isBackward: true, ref found))
                {
                    IsCut = true;
                    return;
                }
            }

            (met, end) = (end, trail.Count);
        }

        run.Marks[from] = Mark.ToEnd + length;
    }

    /// <summary>The nodes that a search came to last.</summary>
    private record struct Frontier(int Begin, int Mark)
    {
        public int End { get; init; } = Begin + 1;

        public int Distance { get; init; }

        public readonly int Count => End - Begin;
    }

    /// <summary>Comes to neighbours.</summary>
    private struct Reach(Run run, OpenTraversal along, int own, int other) : INeighborVisitor
    {
        private readonly NodeMarks _marks = run.Marks;
        private readonly IntStack _trail = run.Trail;
        private readonly bool _acceptsAll = along.AcceptsAll;

        public int Met { get; private set; } = -1;

        public void Visit(ReadOnlySpan<int> neighbors)
        {
            if (_acceptsAll)
                ReachAll(neighbors);
            else
                ReachAccepted(neighbors);
        }

        /// <summary>Most searches: memory is looked up once for all neighbours of a node.</summary>
        private void ReachAll(ReadOnlySpan<int> neighbors)
        {
            NodeMarks.Opened marks = _marks.Open();
            Span<int> reached = _trail.Room(neighbors.Length);
            int count = 0, met = Met;
            foreach (int neighbor in neighbors)
            {
                int mark = marks[neighbor];
                if (mark == other)
                {
                    met = met < 0 ? _trail.Count + count : met;
                    marks[neighbor] = Mark.Met;
                    reached[count++] = neighbor;
                }
                else if (mark < 0 && met < 0)
                {
                    marks[neighbor] = own;
                    reached[count++] = neighbor;
                }
            }

            Met = met;
            _trail.Take(count);
        }

        /// <summary>What decides about a node may use the trail and the marks' memory itself.</summary>
        private void ReachAccepted(ReadOnlySpan<int> neighbors)
        {
            foreach (int neighbor in neighbors)
            {
                int mark = _marks[neighbor];
                if (mark == other)
                    Meet(neighbor);
                else if (mark < 0 && Met < 0)
                    Come(neighbor, along.Accepts(neighbor));
            }
        }

        private readonly void Come(int neighbor, bool isAccepted)
        {
            _marks[neighbor] = isAccepted ? own : Mark.Rejected;
            if (isAccepted)
                _trail.Push(neighbor);
        }

        /// <summary>Only the other frontier can be met: had an earlier level of it been in reach, the searches would have met before.</summary>
        private void Meet(int neighbor)
        {
            if (Met < 0)
                Met = _trail.Count;
            _marks[neighbor] = Mark.Met;
            _trail.Push(neighbor);
        }
    }

    private readonly struct MarkOnPath(Run run, int before, int after) : INeighborVisitor
    {
        public void Visit(ReadOnlySpan<int> neighbors)
        {
            NodeMarks.Opened marks = run.Marks.Open();
            foreach (int neighbor in neighbors)
            {
                if (marks[neighbor] != before)
                    continue;
                marks[neighbor] = after;
                run.Trail.Push(neighbor);
            }
        }
    }
}
