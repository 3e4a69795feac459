using RelationsGraph.Embedded.Paths;
using RelationsGraph.Embedded.Selecting;
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
        ElementSource bare = Bare(field.Source, out Predicate where);
        var relationship = TypeOf(bare) as RelationshipType;
        bool needsWays = Array.Exists(field.Parts, part => part is EdgesField edges && Array.Exists(edges.Fields, IsOfWays));
        bool keepsLayers = needsWays || ReadsPathTime(where) || Array.Exists(field.Order, key => key.Value is PathTimeValue);
        CompiledPath? path = Grouped(bare) is FollowPath follow ? PathOf(follow) : null;
        RowSource source = path is null || bare is GroupMembers ? Source(bare, current) : new FollowPathRows(path, keepsLayers);
        if ((source is not PagedSource && field.Order.Length == 0) || (bare is FollowPath { Path.Start: null } && current.NodeType < 0))
            throw Misplaced(field.Source, current);

        RowForm rows = RowForm.Of(bare) with { Path = path };
        RowOrder order = OrderOf(field.Order, rows, relationship);
        PageSelector selector = Selector(bare, source, field.Source is Filtered ? where : null, field.Order, order, rows);
        var edge = new Current(relationship, needsWays ? path : null, new CursorForm(field.Page, order));
        return new WriteConnection(field.Name, selector, order, field.Page, Array.ConvertAll(field.Parts, part => IsGrouped(part) ? new WriteExplainedPart(part.Name, GroupedPart(part, field.Source, current), source) : Part(part, edge)));
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
        RelativeCursorsField cursors => new WriteRelativeCursors(cursors, edge.Cursor!),
        PageInfoField { Fact: PageFact.HasNextPage } => new WriteHasPage(field.Name, isNext: true),
        PageInfoField { Fact: PageFact.HasPreviousPage } => new WriteHasPage(field.Name, isNext: false),
        PageInfoField { Fact: PageFact.StartCursor } => new WritePageCursor(field.Name, edge.Cursor!, isEnd: false),
        PageInfoField { Fact: PageFact.EndCursor } => new WritePageCursor(field.Name, edge.Cursor!, isEnd: true),
        _ => throw Misplaced(field, edge),
    };
}
