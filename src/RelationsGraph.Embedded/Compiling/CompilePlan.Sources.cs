using RelationsGraph.Embedded.Grouping;
using RelationsGraph.Embedded.Paths;
using RelationsGraph.Embedded.Searching;
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
        NodesByIds byIds => new NodesByIdsRows(byIds.Ids, byIds.Nodes, byIds.Valid is { } valid ? Moment(valid) : null),
        ScanNodes scan => new ScanRows(scan.Nodes),
        Expand expand when current.NodeType >= 0 => new ExpandRows(expand.Relationship, expand.Direction, current.NodeType),
        RelationshipsOf of when current.NodeType >= 0 => new ExpandRows(of.Relationship, of.Direction, current.NodeType),
        FollowPath follow when follow.Path.Start is not null || current.NodeType >= 0 => new FollowPathRows(PathOf(follow), keepLayers: false),
        OwnedRecords owned when current.Type is not null => new OwnedRecordRows(owned.Records, KindOf(current.Type), current.Type.Ordinal),
        ReferencedNode reference when current.Type is not null =>
            new ReferencedNodeRow(_layout.Slot(current.Type, current.Type.FindProperty(reference.Property.Name)!), current.NodeType),
        EndOfRelationship end when current.Type is RelationshipType type => new EndOfRelationshipRow(type.Ordinal, end.Direction),
        Filtered filtered => Filter(filtered, current),
        SearchNodes search => Search(search),
        TimelineEntries entries => Timeline(entries),
        GroupMembers members => new GroupMemberRows(TypeOf(members.Rows) is RelationshipType type ? type.Ordinal : -1),
        _ => throw Misplaced(source, current),
    };

    private SearchRows Search(SearchNodes search)
    {
        _needs.Add(SearchRows.Prepare);
        return new SearchRows(search);
    }

    private FilteredRows Filter(Filtered filtered, Current current)
    {
        RowForm rows = RowForm.Of(filtered);
        ElementSource bare = Bare(filtered, out Predicate where);
        RowSource source;
        if (bare is FollowPath follow && ReadsPathTime(where))
        {
            CompiledPath path = PathOf(follow);
            rows = rows with { Path = path };
            source = new FollowPathRows(path, keepLayers: true);
        }
        else
        {
            source = Source(bare, current);
        }

        return new FilteredRows(source, Predicate(where, rows), rows.Element is RelationshipType type ? type.Ordinal : -1);
    }

    /// <summary>The source under all its filters, and what these ask together.</summary>
    private static ElementSource Bare(ElementSource source, out Predicate where)
    {
        where = new AllOf([]);
        while (source is Filtered filtered)
        {
            where = where is AllOf { Items.Length: 0 } ? filtered.Where : new AllOf([filtered.Where, where]);
            source = filtered.Source;
        }

        return source;
    }

    /// <summary>The one type of the elements of a source: the relationships that lead to its nodes, or the records. Null when there are only nodes.</summary>
    private static ElementType? TypeOf(ElementSource source) => source switch
    {
        Expand expand => expand.Relationship,
        RelationshipsOf of => of.Relationship,
        OwnedRecords owned => owned.Records,
        Filtered filtered => TypeOf(filtered.Source),
        GroupMembers members => TypeOf(members.Rows),
        _ => null,
    };

    private static ElementKind KindOf(ElementType type) => type switch
    {
        NodeType => ElementKind.Node,
        RelationshipType => ElementKind.Relationship,
        _ => ElementKind.Record,
    };
}
