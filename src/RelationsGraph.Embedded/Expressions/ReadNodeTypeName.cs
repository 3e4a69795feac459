using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Expressions;

/// <summary>Reads the name of the type of a row's node.</summary>
/// <param name="names">By ordinal of the node type, in UTF-8.</param>
internal sealed class ReadNodeTypeName(byte[][] names) : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        value = new RowValue(names[run.Snapshot.Types.TypeOf(node)]);
        return true;
    }
}
