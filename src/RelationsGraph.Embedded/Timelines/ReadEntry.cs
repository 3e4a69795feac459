using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Timelines;

/// <summary>Reads the date of an entry.</summary>
internal sealed class ReadEntryDate : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        value = default;
        return run.Snapshot.ValidTime.DateOf(element, node, out int row) is { } dates && dates.TryRead(row, out value);
    }
}

/// <summary>Reads the kind of an entry: its ordinal, which is its place in the order of names as well.</summary>
internal sealed class ReadEntryKind : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        value = new RowValue(element);
        return true;
    }
}
