using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Timelines;

/// <summary>What the rows of a timeline stand for.</summary>
internal static class Entry
{
    /// <summary>The column and row of the date of an entry.</summary>
    /// <param name="run">The run.</param>
    /// <param name="kind">The ordinal of its <see cref="EntryKind"/>.</param>
    /// <param name="node">Its node.</param>
    /// <param name="row">The row.</param>
    /// <returns>Null when the node has no such date.</returns>
    public static DateValues? Date(Run run, int kind, int node, out int row)
    {
        DateValues? dates = kind == (int)EntryKind.Happened
            ? run.Snapshot.ValidTime.Happening(node, out row)
            : run.Snapshot.ValidTime.Column(node, kind == (int)EntryKind.Ended, out row);
        return dates is null || dates.IsNull(row) ? null : dates;
    }
}

/// <summary>Reads the date of an entry.</summary>
internal sealed class ReadEntryDate : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        value = default;
        return Entry.Date(run, element, node, out int row) is { } dates && dates.TryRead(row, out value);
    }
}

/// <summary>Reads the kind of an entry.</summary>
internal sealed class ReadEntryKind : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        value = new RowValue(element);
        return true;
    }
}
