using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Sources;

/// <summary>The node that a property of the current element refers to.</summary>
/// <param name="slot">The slot of the property.</param>
/// <param name="nodeType">The ordinal of the current node's type; -1 when the current element is a relationship or record.</param>
internal sealed class ReferencedNodeRow(int slot, int nodeType) : SingleSource
{
    /// <inheritdoc/>
    public override AccessPath Access(Run run) => new(AccessKind.Reference, "");

    /// <inheritdoc/>
    public override int Find(Run run, int element)
    {
        int row = nodeType < 0 ? element : element - run.Snapshot.Types.First(nodeType);
        int node = ((ReferenceValues)run.Columns[slot]).NodeAt(row);
        run.RowsTouched += node < 0 ? 0 : 1;
        return node;
    }
}
