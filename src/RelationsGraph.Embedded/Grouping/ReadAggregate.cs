using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>Reads an aggregate of a group that is tested: the row's node is the number of the group in <see cref="Run.Groups"/>.</summary>
internal sealed class ReadAggregate(AggregateReader reader) : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value) =>
        reader.TryRead(run, (GroupState)run.Groups!, node, out value) == AggregateOutcome.Value;
}
