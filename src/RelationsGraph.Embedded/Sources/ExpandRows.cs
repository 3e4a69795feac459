using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Sources;

/// <summary>The relationships of a type at a node, with the nodes at their other ends. A position is one in the adjacency.</summary>
/// <param name="relationship">The relationship type.</param>
/// <param name="direction">How it is read.</param>
/// <param name="ownerType">The ordinal of the type of the current node.</param>
internal sealed class ExpandRows(RelationshipType relationship, Direction direction, int ownerType) : PagedSource
{
    private readonly int _adjacency = GraphSnapshot.AdjacencyIndex(relationship, direction);
    private readonly int _relationship = relationship.Ordinal;

    /// <inheritdoc/>
    public override AccessPath Access(Run run) => new(AccessKind.Relationships, $"{relationship.GraphName} {(direction == Direction.Out ? "out" : "in")}");

    /// <inheritdoc/>
    public override OpenRows Open(Run run, int element)
    {
        int begin = run.Snapshot.Adjacency[_adjacency].Range(element, ownerType, out int end);
        return new OpenRows(begin, end);
    }

    /// <inheritdoc/>
    public override int Seek(Run run, in OpenRows rows, in PageKey key)
    {
        int next = key.NextRelationship(run.Snapshot.Relationships[_relationship].Ids);
        return run.Snapshot.Adjacency[_adjacency].LowerBound(rows.Begin, rows.End, key.Node, next);
    }

    /// <inheritdoc/>
    public override void Read(Run run, in OpenRows rows, int begin, int end)
    {
        Adjacency adjacency = run.Snapshot.Adjacency[_adjacency];
        run.RowsTouched += end - begin;
        for (int i = begin; i < end; i++)
            run.Ints.Push(adjacency.Relationships[i], adjacency.Neighbors[i]);
    }
}
