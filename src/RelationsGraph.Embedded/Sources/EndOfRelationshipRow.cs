using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Sources;

/// <summary>The node at one end of the current relationship.</summary>
/// <param name="relationshipType">The ordinal of the relationship's type.</param>
/// <param name="direction">Out for the end it points to, In for the one it starts from.</param>
internal sealed class EndOfRelationshipRow(int relationshipType, Direction direction) : SingleSource
{
    /// <inheritdoc/>
    public override AccessPath Access(Run run) => new(AccessKind.Reference, "");

    /// <inheritdoc/>
    public override int Find(Run run, int element)
    {
        RelationshipRows rows = run.Snapshot.Relationships[relationshipType];
        run.RowsTouched++;
        return direction == Direction.Out ? rows.To[element] : rows.From[element];
    }
}
