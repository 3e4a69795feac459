using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Paths;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Relating;

/// <summary>Reads the start or end of the valid time of a derived edge. The element of its row is the frame of the path, with layers.</summary>
/// <param name="path">The path.</param>
/// <param name="isEnd">Whether the end is read.</param>
internal sealed class ReadPathTime(CompiledPath path, bool isEnd) : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        int timeNode = FindWays.TimeNode(run, path, element, node), row = 0;
        DateValues? dates = timeNode < 0 ? null : run.Snapshot.ValidTime.Column(timeNode, isEnd, out row);
        value = default;
        return dates is not null && dates.TryRead(row, out value);
    }
}
