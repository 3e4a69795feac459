using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;

namespace RelationsGraph.Embedded.Paths;

/// <summary>
/// Searches the ways to one end, backwards from it, through the layers that <see cref="FindEnds"/> kept: so it looks only where a way can
/// come from. The first ways found are pushed as blocks: the length, the first node, and for each relationship the type, the row and the
/// node it leads to. A way is found as often as it fits the steps.
/// </summary>
/// <param name="run">The run; the way being tried is on its way stack: the end, then type, row and node before it, and so on.</param>
/// <param name="path">The path.</param>
/// <param name="frame">The frame that <see cref="FindEnds"/> left.</param>
/// <param name="kept">How many ways are pushed.</param>
/// <param name="most">Most ways to find; the search ends at the next one.</param>
internal ref struct WaySearch(Run run, CompiledPath path, int frame, int kept, int most)
{
    private int _steps;

    /// <summary>How many ways were found.</summary>
    public int Found { get; private set; }

    /// <summary>Whether more relationships would have been looked at than may be: there may be other ways.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Of the nodes that the valid time of a way is read at the one whose time begins first; -1 for none.</summary>
    public int TimeNode { get; private set; } = -1;

    private readonly bool IsOver => IsCut || Found > most;

    /// <summary>Searches all ways to an end.</summary>
    public void SearchFrom(int end)
    {
        run.Way.Release(0);
        run.Way.Push(end);
        int last = path.Steps.Length - 1;
        Search(last, end, repetitions: 0, timeNode: path.TimeStep == last ? end : -1);
    }

    /// <summary>Goes on from a node that is reached when a step, and so many repetitions of it seen from its end, are still to be undone.</summary>
    private void Search(int step, int node, int repetitions, int timeNode)
    {
        CompiledStep current = path.Steps[step];
        if (repetitions >= current.Min && IsInLayer(step, node))
        {
            if (step == 0)
                Emit(timeNode);
            else
                Search(step - 1, node, 0, path.TimeStep == step - 1 ? node : timeNode);
        }

        if (repetitions == current.Max || IsOver || !current.Accepts(run, node))
            return;
        Adjacency adjacency = run.Snapshot.Adjacency[current.Backward];
        int position = adjacency.Range(node, run.Snapshot.Types.TypeOf(node), out int end);
        if (current.Max == 1 && OnlyNodeOfLayer(step) is var only and >= 0)
        {
            // Common and worth a look-up: a step from the single start, seen from a node that many others are joined to.
            position = adjacency.LowerBound(position, end, only, 0);
            end = adjacency.LowerBound(position, end, only + 1, 0);
        }

        for (; position < end && !IsOver; position++)
            TryBefore(step, repetitions, timeNode, adjacency.Neighbors[position], adjacency.Relationships[position]);
    }

    private void TryBefore(int step, int repetitions, int timeNode, int before, int relationship)
    {
        run.Step();
        run.RowsTouched++;
        if (++_steps > run.Limits.MaxWaySteps)
        {
            IsCut = true;
            return;
        }

        if (!(IsInLayer(step, before) || (path.Steps[step].Max > 1 && IsInLayer(step + 1, before))) || IsOnWay(before))
            return;
        if (path.Valid is { } valid && !valid.HasRelationship(run, path.Steps[step].RelationshipType, relationship))
            return;
        int mark = run.Way.Count;
        run.Way.Push(path.Steps[step].RelationshipType, relationship);
        run.Way.Push(before);
        Search(step, before, repetitions + 1, timeNode);
        run.Way.Release(mark);
    }

    /// <summary>Whether a node is among those reached when so many steps are done.</summary>
    private readonly bool IsInLayer(int layer, int node)
    {
        int end = run.Ints[frame + (layer * 2) + 1];
        int position = run.Ints.LowerBound(run.Ints[frame + (layer * 2)], end, node);
        return position < end && run.Ints[position] == node;
    }

    private readonly int OnlyNodeOfLayer(int layer)
    {
        int begin = run.Ints[frame + (layer * 2)];
        return run.Ints[frame + (layer * 2) + 1] - begin == 1 ? run.Ints[begin] : -1;
    }

    private readonly bool IsOnWay(int node)
    {
        for (int i = 0; i < run.Way.Count; i += 3)
        {
            if (run.Way[i] == node)
                return true;
        }

        return false;
    }

    private void Emit(int timeNode)
    {
        IntStack way = run.Way;
        if (way.Count == 1)
            return;
        Found++;
        if (timeNode >= 0 && (TimeNode < 0 || run.Snapshot.ValidTime.Compare(timeNode, TimeNode) < 0))
            TimeNode = timeNode;
        if (Found > kept)
            return;
        run.Ints.Push(way.Count / 3, way[way.Count - 1]);
        for (int i = way.Count - 4; i >= 0; i -= 3)
        {
            run.Ints.Push(way[i + 1], way[i + 2]);
            run.Ints.Push(way[i]);
        }
    }
}
