using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Paths;

/// <summary>
/// Finds the ends of a path step by step and, within a step, breadth-first: each node once, so that a node is reached by the fewest
/// repetitions. What was reached is an upper bound, since two steps may come to one node; an end whose recorded way does that is checked
/// by searching for a way that does not.
/// </summary>
/// <remarks>
/// The frame in the scratch memory: a pair (begin, end) for each layer, then the entries (node, position of the entry before it), then the
/// sorted nodes of each layer if they are needed, then the sorted ends.
/// </remarks>
internal static class FindEnds
{
    private const int None = -1;

    /// <summary>Finds the ends.</summary>
    /// <param name="path">The path.</param>
    /// <param name="run">The run.</param>
    /// <param name="start">The node to start from; -1 for all nodes of the path's start.</param>
    /// <param name="keepLayers">Whether the frame must serve a <see cref="WaySearch"/>.</param>
    /// <returns>The positions of the ends, and the frame.</returns>
    public static OpenRows Of(CompiledPath path, Run run, int start, bool keepLayers)
    {
        IntStack ints = run.Ints;
        int frame = ints.Count;
        for (int layer = 0; layer <= path.Steps.Length; layer++)
            ints.Push(None, None);
        int begin = ints.Count;
        PushStarts(run, path, start);
        SetLayer(ints, frame, 0, begin, ints.Count);
        for (int step = 0; step < path.Steps.Length; step++)
        {
            begin = ints.Count;
            FollowStep(run, path, path.Steps[step], start, ints[frame + (step * 2)], ints[frame + (step * 2) + 1]);
            SetLayer(ints, frame, step + 1, begin, ints.Count);
        }

        int first = ints[frame + (path.Steps.Length * 2)];
        int last = ints[frame + (path.Steps.Length * 2) + 1];
        bool areWays = AreWays(ints, first, last);
        if (keepLayers || !areWays)
            SortLayers(ints, frame, path.Steps.Length + 1);
        return PushEnds(run, path, start, frame, first, last, areWays);
    }

    private static void SetLayer(IntStack ints, int frame, int layer, int begin, int end)
    {
        ints[frame + (layer * 2)] = begin;
        ints[frame + (layer * 2) + 1] = end;
    }

    private static void PushStarts(Run run, CompiledPath path, int start)
    {
        if (start >= 0)
            run.Ints.Push(start, None);
        foreach (NodeType type in path.Start?.Types ?? [])
        {
            int first = run.Snapshot.Types.First(type.Ordinal);
            int size = run.Snapshot.Types.Size(type.Ordinal);
            run.RowsTouched += size;
            for (int node = first; node < first + size; node++)
            {
                if (path.Valid is null || path.Valid.HasNode(run, node))
                    run.Ints.Push(node, None);
            }
        }
    }

    private static void FollowStep(Run run, CompiledPath path, CompiledStep step, int start, int begin, int end)
    {
        IntStack ints = run.Ints;
        run.Seen.Clear();

        // No way comes back to the start.
        if (start >= 0)
            run.Seen.Add(start);
        if (step.Min == 0)
        {
            int copy = ints.Count;
            for (int entry = begin; entry < end; entry += 2)
            {
                run.Seen.Add(ints[entry]);
                ints.Push(ints[entry], ints[entry + 1]);
            }

            (begin, end) = (copy, ints.Count);
        }

        for (int repetition = 1; repetition <= step.Max && begin < end; repetition++)
        {
            int next = ints.Count;
            for (int entry = begin; entry < end; entry += 2)
                FollowFrom(run, path.Valid, step, entry);
            (begin, end) = (next, ints.Count);
        }
    }

    private static void FollowFrom(Run run, ValidMoment? valid, CompiledStep step, int entry)
    {
        int node = run.Ints[entry];
        Adjacency adjacency = run.Snapshot.Adjacency[step.Forward];
        int position = adjacency.Range(node, run.Snapshot.Types.TypeOf(node), out int end);
        run.RowsTouched += end - position;
        for (; position < end; position++)
        {
            run.Step();
            int neighbor = adjacency.Neighbors[position];
            if (neighbor == node || !step.Accepts(run, neighbor))
                continue;
            bool isValid = valid is null
                || (valid.HasRelationship(run, step.RelationshipType, adjacency.Relationships[position]) && valid.HasNode(run, neighbor));
            if (isValid && run.Seen.Add(neighbor))
                run.Ints.Push(neighbor, entry);
        }
    }

    private static bool AreWays(IntStack ints, int first, int last)
    {
        for (int entry = first; entry < last; entry += 2)
        {
            if (!IsWay(ints, entry))
                return false;
        }

        return true;
    }

    /// <summary>Whether what an entry records has a relationship and comes to no node twice.</summary>
    private static bool IsWay(IntStack ints, int entry)
    {
        if (ints[entry + 1] == None)
            return false;
        for (; entry != None; entry = ints[entry + 1])
        {
            for (int before = ints[entry + 1]; before != None; before = ints[before + 1])
            {
                if (ints[before] == ints[entry])
                    return false;
            }
        }

        return true;
    }

    private static void SortLayers(IntStack ints, int frame, int layers)
    {
        for (int layer = 0; layer < layers; layer++)
        {
            int begin = ints.Count;
            for (int entry = ints[frame + (layer * 2)]; entry < ints[frame + (layer * 2) + 1]; entry += 2)
                ints.Push(ints[entry]);
            ints.Items(begin, ints.Count).Sort();
            SetLayer(ints, frame, layer, begin, ints.Count);
        }
    }

    private static OpenRows PushEnds(Run run, CompiledPath path, int start, int frame, int first, int last, bool areWays)
    {
        IntStack ints = run.Ints;
        int begin = ints.Count;
        for (int entry = first; entry < last; entry += 2)
        {
            int end = ints[entry];
            if (end == start || !path.End.Contains(run.Snapshot.Types.TypeOf(end)))
                continue;
            if (areWays || IsWay(ints, entry) || FindWays.Exists(run, path, frame, end))
                ints.Push(end);
        }

        ints.Items(begin, ints.Count).Sort();
        return new OpenRows(begin, ints.Count, frame);
    }
}
