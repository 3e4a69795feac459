using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Sources;

/// <summary>The nodes with the ids of a list: in its order, as often as it names them, -1 for those that are not there.</summary>
/// <param name="ids">The list.</param>
/// <param name="nodes">The types they may have.</param>
internal sealed class NodesByIdsRows(Operand ids, NodeSet nodes) : RowSource
{
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
            run.Ints.Push(node, node);
        }
    }
}
