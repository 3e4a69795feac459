using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Indexes;

/// <summary>Sorts the nodes of a set by a value: first by its prefix, then those with equal prefixes by the value itself and by id.</summary>
/// <remarks>The run is one of a build: it ends when the store is closed, not when a request has waited long enough.</remarks>
internal static class SortNodes
{
    /// <summary>Sorts from the least up.</summary>
    public static SortedNodes By(Run run, NodeSet set, PropertyKind kind, CompiledExpression expression, int count)
    {
        var nodes = new int[count];
        var prefixes = new long[count];
        int valued = 0, empty = count;
        foreach (int type in set.Types.Select(type => type.Ordinal).OrderBy(run.Snapshot.Types.First))
        {
            int first = run.Snapshot.Types.First(type), size = run.Snapshot.Types.Size(type);
            for (int node = first; node < first + size; node++)
            {
                run.Step();
                if (expression.TryRead(run, node, node, out RowValue value))
                    (nodes[valued], prefixes[valued++]) = (node, ValuePrefix.Of(kind, value));
                else
                    nodes[--empty] = node;
            }
        }

        nodes.AsSpan(valued).Reverse();
        prefixes.AsSpan(0, valued).Sort(nodes.AsSpan(0, valued));
        SortTies(run, nodes.AsSpan(0, valued), prefixes, ValuePrefix.IsExact(kind) ? null : expression);
        return new SortedNodes(nodes, valued);
    }

    /// <summary>The same nodes from the greatest down; equal ones stay by id.</summary>
    public static SortedNodes Reverse(Run run, SortedNodes ascending, CompiledExpression expression)
    {
        int[] from = ascending.Nodes;
        var nodes = new int[from.Length];
        int place = from.Length - ascending.Valued;
        from.AsSpan(ascending.Valued).CopyTo(nodes);
        for (int end = ascending.Valued; end > 0;)
        {
            expression.TryRead(run, from[end - 1], from[end - 1], out RowValue value);
            int begin = end - 1;
            while (begin > 0 && expression.TryRead(run, from[begin - 1], from[begin - 1], out RowValue before) && before.CompareTo(value) == 0)
            {
                run.Step();
                begin--;
            }

            run.Step();
            from.AsSpan(begin, end - begin).CopyTo(nodes.AsSpan(place));
            place += end - begin;
            end = begin;
        }

        return new SortedNodes(nodes, ascending.Valued);
    }

    /// <summary>The nodes of each value of one index in the order of another: each value keeps its places, so what finds it in the one finds it here.</summary>
    /// <param name="run">The run.</param>
    /// <param name="groups">The index by the value that comes first.</param>
    /// <param name="value">That value.</param>
    /// <param name="order">The index by the value that comes second, of the same nodes.</param>
    public static SortedNodes Within(Run run, SortedNodes groups, CompiledExpression value, SortedNodes order)
    {
        int[] from = groups.Nodes;
        int least = from.Length == 0 ? 0 : from.Min();
        var groupOf = new int[from.Length == 0 ? 0 : from.Max() - least + 1];
        var next = new int[from.Length];
        for (int place = 0, begin = 0; place < from.Length; place++)
        {
            run.Step();
            if (place > 0 && !IsSame(run, groups, value, place))
                begin = place;
            groupOf[from[place] - least] = begin;
            next[place] = place;
        }

        var nodes = new int[from.Length];
        foreach (int node in order.Nodes)
            nodes[next[groupOf[node - least]]++] = node;
        return new SortedNodes(nodes, groups.Valued);
    }

    private static bool IsSame(Run run, SortedNodes groups, CompiledExpression expression, int place)
    {
        if (place >= groups.Valued)
            return place > groups.Valued;
        expression.TryRead(run, groups.Nodes[place], groups.Nodes[place], out RowValue value);
        expression.TryRead(run, groups.Nodes[place - 1], groups.Nodes[place - 1], out RowValue before);
        return value.CompareTo(before) == 0;
    }

    private static void SortTies(Run run, Span<int> nodes, long[] prefixes, CompiledExpression? expression)
    {
        for (int begin = 0, end; begin < nodes.Length; begin = end)
        {
            run.Step();
            end = begin + 1;
            while (end < nodes.Length && prefixes[end] == prefixes[begin])
                end++;
            if (end - begin == 1)
                continue;
            if (expression is null)
                nodes[begin..end].Sort();
            else
                SortTies(run, nodes[begin..end], expression);
        }
    }

    private static void SortTies(Run run, Span<int> nodes, CompiledExpression expression)
    {
        try
        {
            nodes.Sort((left, right) => Compare(run, expression, left, right));
        }
        catch (InvalidOperationException exception) when (exception.InnerException is OperationCanceledException cancelled)
        {
            // The library wraps what a comparison throws, and cancellation must stay what it is.
            throw new OperationCanceledException(cancelled.Message, exception, cancelled.CancellationToken);
        }
    }

    private static int Compare(Run run, CompiledExpression expression, int left, int right)
    {
        run.Step();
        expression.TryRead(run, left, left, out RowValue value);
        expression.TryRead(run, right, right, out RowValue other);
        int order = value.CompareTo(other);
        return order != 0 ? order : left.CompareTo(right);
    }
}
