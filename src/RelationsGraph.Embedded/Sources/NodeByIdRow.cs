using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Sources;

/// <summary>The node with an id, if it is of a set.</summary>
/// <param name="id">The id.</param>
/// <param name="nodes">The set.</param>
internal sealed class NodeByIdRow(Operand id, NodeSet nodes) : SingleSource
{
    /// <inheritdoc/>
    public override AccessPath Access(Run run) => new(AccessKind.Id, nodes.Name);

    /// <inheritdoc/>
    public override int Find(Run run, int element) => Find(run, run.Arguments[id], nodes);

    /// <summary>The node with an id, or -1.</summary>
    public static int Find(Run run, PlanValue id, NodeSet nodes)
    {
        int node = id.IsNull ? -1 : run.Snapshot.NodeIndex.Find(id.Text);
        if (node < 0 || !nodes.Contains(run.Snapshot.Types.TypeOf(node)))
            return -1;
        run.RowsTouched++;
        return node;
    }
}
