using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Expressions;

/// <summary>A value of rows whose node is of a type of a set; other rows have none.</summary>
/// <param name="nodes">The set.</param>
/// <param name="value">Reads the value of those.</param>
internal sealed class ReadOfType(NodeSet nodes, CompiledExpression value) : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue read)
    {
        read = default;
        return nodes.Contains(run.Snapshot.Types.TypeOf(node)) && value.TryRead(run, element, node, out read);
    }

    /// <inheritdoc/>
    public override void Prepare(Run run) => value.Prepare(run);
}
