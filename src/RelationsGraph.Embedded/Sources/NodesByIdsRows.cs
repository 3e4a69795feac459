using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Sources;

/// <summary>The nodes with the ids of a list: in its order, as often as it names them, -1 for those that are not there, or not at that time.</summary>
/// <param name="ids">The list.</param>
/// <param name="nodes">The types they may have.</param>
/// <param name="valid">When they must have been valid; null for no condition.</param>
internal sealed class NodesByIdsRows(Operand ids, NodeSet nodes, ValidMoment? valid) : RowSource
{
    /// <inheritdoc/>
    public override AccessPath Access(Run run) => new(AccessKind.Id, nodes.Name);

    /// <inheritdoc/>
    public override OpenRows Open(Run run, int element) => run.Arguments[ids] is { IsNull: false } list ? new(0, list.Items.Length) : default;

    /// <inheritdoc/>
    public override void Read(Run run, in OpenRows rows, int begin, int end)
    {
        PlanValue[] list = run.Arguments[ids].Items;
        for (int i = begin; i < end; i++)
        {
            run.Step();
            int node = NodeByIdRow.Find(run, list[i], nodes);
            if (valid is not null && node >= 0 && !valid.HasNode(run, node))
                node = -1;
            run.Ints.Push(node, node);
        }
    }
}
