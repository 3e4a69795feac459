using RelationsGraph.Embedded.Paths;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Compiling;

/// <content>Sources of elements.</content>
internal sealed partial class CompilePlan
{
    private RowSource Source(ElementSource source, Current current) => source switch
    {
        NodeById byId => new NodeByIdRow(byId.Id, byId.Nodes),
        NodesByIds byIds => new NodesByIdsRows(byIds.Ids, byIds.Nodes),
        ScanNodes scan => new ScanRows(scan.Nodes),
        Expand expand when current.NodeType >= 0 => new ExpandRows(expand.Relationship, expand.Direction, current.NodeType),
        RelationshipsOf of when current.NodeType >= 0 => new ExpandRows(of.Relationship, of.Direction, current.NodeType),
        FollowPath follow when follow.Path.Start is not null || current.NodeType >= 0 => new FollowPathRows(PathOf(follow.Path), keepLayers: false),
        OwnedRecords owned when current.Type is not null => new OwnedRecordRows(owned.Records, KindOf(current.Type), current.Type.Ordinal),
        ReferencedNode reference when current.Type is not null =>
            new ReferencedNodeRow(_layout.Slot(current.Type, reference.Property), current.NodeType),
        EndOfRelationship end when current.Type is RelationshipType type => new EndOfRelationshipRow(type.Ordinal, end.Direction),
        _ => throw Misplaced(source, current),
    };

    /// <summary>The one type of the elements of a source: the relationships that lead to its nodes, or the records. Null when there are only nodes.</summary>
    private static ElementType? TypeOf(ElementSource source) => source switch
    {
        Expand expand => expand.Relationship,
        RelationshipsOf of => of.Relationship,
        OwnedRecords owned => owned.Records,
        _ => null,
    };

    private static ElementKind KindOf(ElementType type) => type switch
    {
        NodeType => ElementKind.Node,
        RelationshipType => ElementKind.Relationship,
        _ => ElementKind.Record,
    };
}
