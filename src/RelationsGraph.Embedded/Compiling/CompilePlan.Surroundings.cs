using System.Text;
using RelationsGraph.Embedded.Traversing;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Compiling;

/// <content>What lies around nodes, counts by type, and degrees.</content>
internal sealed partial class CompilePlan
{
    private CompiledTraversal TraversalOf(Traversal traversal) => new(
        traversal,
        _ontology,
        traversal.Where is { } where ? Predicate(where, new RowForm(_ontology.AllNodes)) : null,
        traversal.Valid is { } valid ? Moment(valid) : null);

    /// <summary>A traversal that is searched, and not only counted along.</summary>
    private CompiledTraversal SearchedAlong(Traversal traversal)
    {
        CompiledTraversal along = TraversalOf(traversal);
        _needs.Add(along.Prepare);
        return along;
    }

    private FieldWriter? SurroundingsOf(ShapeField field, Current current)
    {
        switch (field)
        {
            case NeighborsField neighbors:
                CompiledTraversal along = SearchedAlong(neighbors.Along);
                return new WriteNeighbors(neighbors, along, Array.ConvertAll(neighbors.Parts, part => PartOf(part, along, null)));
            case SubgraphField subgraph:
                CompiledTraversal around = SearchedAlong(subgraph.Along);
                return new WriteSubgraph(subgraph, around, Array.ConvertAll(subgraph.Parts, part => PartOf(part, around, subgraph)));
            case StatisticsField statistics:
                return new WriteStatistics(statistics.Name, Array.ConvertAll(statistics.Parts, part => PartOf(part, null, null)));
            case DegreeField degree when current.Type is NodeType:
                return new WriteDegree(degree.Name, TraversalOf(degree.Along));
            case TopRelatedField related when current.Type is NodeType:
                return new WriteTopRelated(related, TraversalOf(related.Along), Array.ConvertAll(related.Fields, FoundNodePart));
            default:
                return null;
        }
    }

    /// <summary>A field of what a search found.</summary>
    /// <param name="field">The field.</param>
    /// <param name="along">What the search goes along; null where all is counted.</param>
    /// <param name="subgraph">The subgraph that it is a field of.</param>
    private FieldWriter PartOf(ShapeField field, CompiledTraversal? along, SubgraphField? subgraph) => field switch
    {
        LiteralField literal => new WriteLiteral(literal.Name, literal.Json),
        FoundCountField count => new WriteFoundCount(count.Name),
        IsTruncatedField truncated => new WriteIsTruncated(truncated.Name),
        FoundNodesField nodes => new WriteFoundNodes(nodes, Array.ConvertAll(nodes.Fields, FoundNodePart)),
        NodeCountsField counts => new WriteNodeCounts(
            counts.Name, Array.ConvertAll(counts.Fields, part => CountPart(part, Array.ConvertAll(_ontology.NodeTypes, type => Name(type.GraphName)), false))),
        RelationshipCountsField counts => new WriteRelationshipCounts(
            counts.Name,
            along,
            Array.ConvertAll(counts.Fields, part => CountPart(part, [.. _ontology.RelationshipTypes.SelectMany(type => (byte[][])[Name(type.GraphName), Name(type.GraphName)])], along is null))),
        TopByDegreeField top => new WriteTopByDegree(top, TraversalOf(top.Along), Array.ConvertAll(top.Fields, FoundNodePart)),
        DegreeDistributionField degrees => new WriteDegreeDistribution(degrees, TraversalOf(degrees.Along), Array.ConvertAll(degrees.Fields, DegreePart)),
        FoundRelationshipsField relationships when subgraph is not null =>
            new WriteFoundRelationships(relationships.Name, subgraph.Along.Types, along!, RelationshipShapes(relationships.Shape)),
        MissingIdsField missing when subgraph is not null => new WriteMissingIds(missing.Name, subgraph.Ids, along!),
        _ => throw Misplaced(field, Current.Nothing),
    };

    private FieldWriter FoundNodePart(ShapeField field) => field switch
    {
        LiteralField literal => new WriteLiteral(literal.Name, literal.Json),
        FoundDistanceField distance => new WriteFoundDistance(distance.Name),
        CountField count => new WriteCount(count.Name),
        EdgeNodeField node => new WriteEdgeNode(node.Name, ShapeOf(node.Shape, null)),
        _ => throw Misplaced(field, Current.Nothing),
    };

    private static FieldWriter DegreePart(ShapeField field) => field switch
    {
        LiteralField literal => new WriteLiteral(literal.Name, literal.Json),
        CountedDegreeField degree => new WriteCountedDegree(degree.Name),
        CountField count => new WriteCount(count.Name),
        _ => throw Misplaced(field, Current.Nothing),
    };

    private static FieldWriter CountPart(ShapeField field, byte[][] names, bool isTogether) => field switch
    {
        LiteralField literal => new WriteLiteral(literal.Name, literal.Json),
        CountedTypeField type => new WriteCountedType(type.Name, names),
        CountedDirectionField direction => new WriteCountedDirection(direction.Name, isTogether),
        CountField count => new WriteCount(count.Name),
        _ => throw Misplaced(field, Current.Nothing),
    };

    private static byte[] Name(string name) => Encoding.UTF8.GetBytes(name);
}
