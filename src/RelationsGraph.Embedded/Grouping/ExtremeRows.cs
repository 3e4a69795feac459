using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>The first and the last value of each group.</summary>
internal abstract class Extremes : Accumulator
{
    /// <summary>Reads the first or the last value of a group.</summary>
    /// <returns>Whether the group has any.</returns>
    public abstract bool TryRead(Run run, int group, bool isLast, out RowValue found);
}

/// <summary>The rows with the first and the last value of each group. Values are read again where they are compared, so any kind will do.</summary>
/// <param name="value">Reads the values.</param>
internal sealed class ExtremeRows(CompiledExpression value) : Extremes
{
    private RowPair[] _extremes = [];

    /// <summary>Reads the values.</summary>
    public CompiledExpression Value => value;

    /// <inheritdoc/>
    public override int Capacity => _extremes.Length;

    /// <inheritdoc/>
    public override void Clear() => Array.Clear(_extremes);

    /// <inheritdoc/>
    public override void Add(Run run, RowBatch rows, int groups)
    {
        Reserve(ref _extremes, groups);
        for (int i = 0; i < rows.Count; i++)
        {
            run.Step();
            int element = rows.Elements[i], node = rows.Nodes[i];
            if (!value.TryRead(run, element, node, out RowValue read))
                continue;
            ref RowPair extremes = ref _extremes[rows.Groups[i]];
            if (!extremes.IsThere)
                extremes = new RowPair(true, element, node, element, node);
            else if (read.CompareTo(At(run, extremes.FirstElement, extremes.FirstNode)) < 0)
                (extremes.FirstElement, extremes.FirstNode) = (element, node);
            else if (read.CompareTo(At(run, extremes.LastElement, extremes.LastNode)) > 0)
                (extremes.LastElement, extremes.LastNode) = (element, node);
        }
    }

    /// <inheritdoc/>
    public override bool TryRead(Run run, int group, bool isLast, out RowValue found)
    {
        found = default;
        if (group >= _extremes.Length || !_extremes[group].IsThere)
            return false;
        RowPair extremes = _extremes[group];
        found = isLast ? At(run, extremes.LastElement, extremes.LastNode) : At(run, extremes.FirstElement, extremes.FirstNode);
        return true;
    }

    private RowValue At(Run run, int element, int node)
    {
        value.TryRead(run, element, node, out RowValue read);
        return read;
    }

    private record struct RowPair(bool IsThere, int FirstElement, int FirstNode, int LastElement, int LastNode);
}
