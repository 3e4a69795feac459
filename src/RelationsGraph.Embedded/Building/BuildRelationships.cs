using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Building;

/// <summary>Builds the rows of a relationship type, and its adjacency as seen from both ends.</summary>
/// <param name="types">Where the nodes of each type are.</param>
/// <param name="nodeIndex">Finds the nodes at the ends.</param>
internal sealed class BuildRelationships(TypeRanges types, IdIndex nodeIndex)
{
    /// <summary>Builds the rows, in the order of their ids by code point.</summary>
    /// <param name="table">The relationships.</param>
    /// <param name="order">For each row, the row of the table.</param>
    public RelationshipRows Rows(RelationshipTable table, out int[] order)
    {
        table.Ids.ForEach(BuildNodes.CheckLength);
        int[] byId = order = BuildTexts.Order(BuildTexts.From(table.Ids.ToArray()));
        var ids = BuildTexts.From(Array.ConvertAll(byId, row => table.Ids[row]));
        var type = (RelationshipType)table.Type;
        return new RelationshipRows(
            ids,
            new IdIndex(ids),
            Array.ConvertAll(byId, row => End(table.Ids[row], table.From[row], type.From)),
            Array.ConvertAll(byId, row => End(table.Ids[row], table.To[row], type.To)));
    }

    /// <summary>Builds the adjacency as seen from the end that a direction starts at.</summary>
    public Adjacency Adjacency(RelationshipType type, Direction direction, RelationshipRows rows)
    {
        int[] owners = direction == Direction.Out ? rows.From : rows.To;
        int[] others = direction == Direction.Out ? rows.To : rows.From;

        // Rows are in the order of their ids; a stable sort by the other end gives the order that every owner's positions keep.
        OwnerRanges.ForRows(types.Nodes, others, out int[] positionByOther);
        var byOther = new int[others.Length];
        for (int row = 0; row < others.Length; row++)
            byOther[positionByOther[row]] = row;

        NodeSet mayOwn = type.Start(direction).Nodes;
        OwnerRanges ranges = OwnerRanges.ForNodes(
            types, mayOwn.Contains, Array.ConvertAll(byOther, row => owners[row]), out int[] positions);
        var neighbors = new int[others.Length];
        var relationships = new int[others.Length];
        for (int i = 0; i < byOther.Length; i++)
        {
            neighbors[positions[i]] = others[byOther[i]];
            relationships[positions[i]] = byOther[i];
        }

        return new Adjacency(ranges, neighbors, relationships);
    }

    private int End(string relationship, string node, RelationshipEnd end)
    {
        int ordinal = nodeIndex.Find(node);
        if (ordinal < 0)
            throw new InvalidDataException($"The relationship {relationship} ends at {node}, which is no node.");
        if (!end.Nodes.Contains(types.TypeOf(ordinal)))
            throw new InvalidDataException($"The relationship {relationship} cannot end at {node}: it must be a {end.Nodes.Name}.");
        return ordinal;
    }
}
