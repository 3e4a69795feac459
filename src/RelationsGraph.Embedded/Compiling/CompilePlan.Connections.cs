using RelationsGraph.Embedded.Paths;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Compiling;

/// <content>Connections and their parts.</content>
internal sealed partial class CompilePlan
{
    private WriteConnection Connection(ConnectionField field, Current current)
    {
        var relationship = TypeOf(field.Source) as RelationshipType;
        var cursor = new CursorForm(field.Page.Signature, relationship?.Ordinal ?? -1);
        bool needsWays = Array.Exists(field.Parts, part => part is EdgesField edges && Array.Exists(edges.Fields, IsOfWays));
        ElementSource bare = Bare(field.Source, out Predicate where);
        CompiledPath? path = bare is FollowPath follow ? PathOf(follow.Path) : null;
        RowSource source = path is null ? Source(bare, current) : new FollowPathRows(path, needsWays || ReadsPathTime(where));
        if (source is not PagedSource paged || (path is { Start: null } && current.NodeType < 0))
            throw Misplaced(field.Source, current);
        if (field.Source is Filtered)
            paged = new FilteredRows(source, Predicate(where, RowForm.Of(bare) with { Path = path }), relationship?.Ordinal ?? -1);

        var edge = new Current(relationship, needsWays ? path : null, cursor);
        return new WriteConnection(field.Name, paged, field.Page, Array.ConvertAll(field.Parts, part => Part(part, edge)));
    }

    private PartWriter Part(ShapeField part, Current edge) => part switch
    {
        LiteralField literal => new WriteLiteralPart(literal.Name, literal.Json),
        TotalCountField count => new WriteTotalCount(count.Name),
        NodesField nodes => new WriteNodes(nodes.Name, ShapeOf(nodes.Shape, edge.Type)),
        EdgesField edges when edge.Path is not null && Array.Exists(edges.Fields, IsOfWays) =>
            new WritePathEdges(edges.Name, edge.Path, Fields(edges.Fields, edge)),
        EdgesField edges => new WriteEdges(edges.Name, Fields(edges.Fields, edge)),
        PageInfoObject info => new WritePageInfo(info.Name, Array.ConvertAll(info.Fields, fact => PageFactOf(fact, edge))),
        _ => throw Misplaced(part, edge),
    };

    private static PartWriter PageFactOf(ShapeField field, Current edge) => field switch
    {
        LiteralField literal => new WriteLiteralPart(literal.Name, literal.Json),
        PageInfoField { Fact: PageFact.HasNextPage } => new WriteHasPage(field.Name, isNext: true),
        PageInfoField { Fact: PageFact.HasPreviousPage } => new WriteHasPage(field.Name, isNext: false),
        PageInfoField { Fact: PageFact.StartCursor } => new WritePageCursor(field.Name, edge.Cursor!, isEnd: false),
        PageInfoField { Fact: PageFact.EndCursor } => new WritePageCursor(field.Name, edge.Cursor!, isEnd: true),
        _ => throw Misplaced(field, edge),
    };
}
