using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Traversing;

/// <summary>Marks nodes with their distance to the end of paths, a level at a time and as far as that is worth it.</summary>
/// <param name="run">The run; the frontier is on its trail.</param>
/// <param name="along">What may be gone along.</param>
/// <param name="from">The start of the paths: it is marked, but no path passes it.</param>
internal struct MeasureToEnd(Run run, OpenTraversal along, int from)
{
    private int _begin;
    private int _end;

    /// <summary>All nodes up to this distance are marked.</summary>
    public int Distance { get; private set; }

    /// <summary>Begins at the end of paths.</summary>
    public void Begin(int to)
    {
        run.Marks[to] = Mark.ToEnd;
        _begin = run.Trail.Count;
        run.Trail.Push(to);
        _end = run.Trail.Count;
    }

    /// <summary>
    /// Goes on up to a distance. Half of what may be looked at is left for the paths themselves: they are found without distances too, but
    /// by trying.
    /// </summary>
    public void Extend(int distance)
    {
        while (Distance < distance && run.Traversed <= run.Limits.MaxTraversed / 2)
        {
            if (_begin == _end)
            {
                Distance = int.MaxValue;
                return;
            }

            var reach = new Reach(run, along, from, Mark.ToEnd + Distance + 1);
            for (int i = _begin; i < _end; i++)
            {
                if (!along.Neighbors(run.Trail[i], isBackward: true, ref reach))
                    return;
            }

            Distance++;
            (_begin, _end) = (_end, run.Trail.Count);
        }
    }

    private readonly struct Reach(Run run, OpenTraversal along, int from, int mark) : INeighborVisitor
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
            if (neighbor == from)
            {
                run.Marks[neighbor] = mark;
                return;
            }

            bool isAccepted = along.Accepts(neighbor);
            run.Marks[neighbor] = isAccepted ? mark : Mark.Rejected;
            if (isAccepted)
                run.Trail.Push(neighbor);
        }
    }
}
