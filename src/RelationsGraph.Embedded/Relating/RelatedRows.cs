using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;

namespace RelationsGraph.Embedded.Relating;

/// <summary>The rows of a source at a row: at its node, or at its relationship or record.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="sources">By ordinal of the node type of the row; null for types without. Of a relationship or record the only one.</param>
/// <param name="isAtNode">Whether the source starts from the node of the row.</param>
/// <param name="where">What its rows must fulfil; null for nothing.</param>
/// <param name="isFirstOnly">Whether the source stands for its first row alone, whether or not that one fulfils it.</param>
internal sealed class RelatedRows(RowSource?[] sources, bool isAtNode, CompiledPredicate? where, bool isFirstOnly = false)
{
    /// <summary>Whether there is a row.</summary>
    public bool Any(Run run, int element, int node)
    {
        int mark = run.Ints.Count;
        bool any = Find(run, element, node, out RowSource source, out OpenRows rows)
            && (where is null || Push(run, source, rows, 1) > 0);
        run.Ints.Release(mark);
        return any;
    }

    /// <summary>How many rows there are.</summary>
    public int Count(Run run, int element, int node)
    {
        int mark = run.Ints.Count, count = 0;
        if (Find(run, element, node, out RowSource source, out OpenRows rows))
            count = where is null ? rows.Count : Push(run, source, rows, int.MaxValue);
        run.Ints.Release(mark);
        return count;
    }

    /// <summary>The first row.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryFirst(Run run, int element, int node, out int firstElement, out int firstNode)
    {
        int mark = run.Ints.Count;
        (firstElement, firstNode) = (-1, -1);
        if (Find(run, element, node, out RowSource source, out OpenRows rows) && Push(run, source, rows, 1) > 0)
            (firstElement, firstNode) = (run.Ints[run.Ints.Count - 2], run.Ints[run.Ints.Count - 1]);
        run.Ints.Release(mark);
        return firstNode >= 0;
    }

    /// <summary>Pushes all rows.</summary>
    /// <param name="run">The run.</param>
    /// <param name="element">The element of the row.</param>
    /// <param name="node">The node of the row.</param>
    /// <param name="pairs">Where their pairs begin in the scratch memory; they end where it does.</param>
    public void Push(Run run, int element, int node, out int pairs)
    {
        bool any = Find(run, element, node, out RowSource source, out OpenRows rows);
        pairs = run.Ints.Count;
        if (any)
            Push(run, source, rows, int.MaxValue);
    }

    private int Push(Run run, RowSource source, in OpenRows rows, int most)
    {
        int pairs = run.Ints.Count;
        FilterRows.Push(run, source, where, rows, rows.Begin, most);
        return (run.Ints.Count - pairs) / 2;
    }

    private bool Find(Run run, int element, int node, out RowSource source, out OpenRows rows)
    {
        source = sources[isAtNode ? run.Snapshot.Types.TypeOf(node) : 0]!;
        rows = source is null ? default : source.Open(run, isAtNode ? node : element);
        if (isFirstOnly && rows.Count > 1)
            rows = rows with { End = rows.Begin + 1 };
        return rows.Count > 0;
    }
}
