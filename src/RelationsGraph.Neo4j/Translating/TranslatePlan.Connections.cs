using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Answering;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;

namespace RelationsGraph.Neo4j.Translating;

/// <content>Connections: one page of rows, and what is asked of all rows.</content>
internal sealed partial class TranslatePlan
{
    private Translated Connection(ConnectionField field, RowScope at)
    {
        PageRequest page = field.Page;
        ConnectionNeeds needs = ConnectionNeeds.Of(field.Parts);
        List<CypherExpression> values = [];
        List<PartDecoder> parts = [];
        List<CypherExpression> row = [];
        RowScope rows = Open(field.Source, at, new OpenQuery());
        if (needs.Cursors)
            row.Add(CursorOf(field.Order, rows));
        foreach (ShapeField part in field.Parts)
            parts.Add(Part(part, field, at, rows, row, values));

        var places = new ConnectionPlaces();
        if (needs.Rows || needs.HasNext || needs.HasPrevious)
            places.Rows = Add(values, PageRows(field, at, row, needs.More(page) ? 1 : 0));
        if (needs.Place || (needs.HasNext && page.Before is { } before && !_facts.IsNull(before)))
            places.Behind = Add(values, CountOf(field, at, found => CypherExpression.Not(IsBefore(page.Before, field.Order, found)), needs.Place));
        if (needs.Place || (needs.HasPrevious && page.After is { } after && !_facts.IsNull(after)))
            places.Ahead = Add(values, CountOf(field, at, found => CypherExpression.Not(IsAfter(page.After, field.Order, found)), needs.Place));
        if (needs.Place)
            places.Between = Add(values, CountOf(field, at, found => Between(field, found), true));
        if (needs.Total)
            places.Total = Add(values, CountOf(field, at, _ => CypherExpression.True, true));
        return new(
            new ListOf(values),
            new ConnectionDecoder(field.Name, field.Page, field.Order, needs.Cursors, places, [.. parts], values.Count));
    }

    private static int Add(List<CypherExpression> values, CypherExpression value)
    {
        values.Add(value);
        return values.Count - 1;
    }

    private CypherExpression Between(ConnectionField field, RowScope rows) => CypherExpression.And(
        [.. new[] { IsAfter(field.Page.After, field.Order, rows), IsBefore(field.Page.Before, field.Order, rows) }.Where(item => item != CypherExpression.True)]);

    /// <summary>How many rows of the source fulfil a condition, or whether any does.</summary>
    private CypherExpression CountOf(ConnectionField field, RowScope at, Func<RowScope, CypherExpression> condition, bool isCount)
    {
        var query = new OpenQuery();
        RowScope rows = Open(field.Source, at, query);
        query.Filter(condition(rows), rows);
        return isCount ? Subquery.Count(query.Clauses) : Subquery.Exists(query.Clauses);
    }

    /// <summary>The rows of the page in their order. Those of a page that is counted from the end are read from there.</summary>
    private CypherExpression PageRows(ConnectionField field, RowScope at, List<CypherExpression> row, int more)
    {
        PageRequest page = field.Page;
        bool isBackward = page.Last is not null;
        var query = new OpenQuery();
        RowScope rows = Open(field.Source, at, query);
        query.Filter(Between(field, rows), rows);
        Operand? from = isBackward ? page.Before : page.After;
        query.Add(new With([.. rows.Variables])
        {
            Order = InOrder(field.Order, rows, isBackward),
            Skip = from is { } cursor && !_facts.IsNull(cursor) ? _parameters.PageSkip(page) : null,
            Limit = _parameters.PageLimit(page, more),
        });
        CypherExpression list = Subquery.Collect(query.Add(Return.One(new ListOf(row))).Clauses);
        return isBackward ? CypherExpression.Call("reverse", list) : list;
    }

    /// <summary>What a cursor of a row holds: the values of the order keys, the ids of node and relationship.</summary>
    private ListOf CursorOf(OrderKey[] order, RowScope rows) => new(
    [
        .. order.Select(key => Value(key.Value, rows, ValueFacet.Plain)),
        new PropertyOf(rows.Node!, PropertyNames.Id),
        rows.Relationship is null ? CypherExpression.Null : new PropertyOf(rows.Relationship, PropertyNames.Id),
    ]);

    private PartDecoder Part(
        ShapeField part, ConnectionField field, RowScope at, RowScope rows, List<CypherExpression> row, List<CypherExpression> values)
    {
        switch (part)
        {
            case LiteralField literal:
                return new LiteralPart(literal.Name, literal.Json);
            case TotalCountField:
                return new TotalCountPart(part.Name);
            case NodesField nodes:
                Translated shape = Shape(nodes.Shape, rows.NodeOnly, nodes.Name);
                return new RowsPart(nodes.Name, shape.Decoder, Add(row, shape.Value!));
            case EdgesField edges:
                Translated[] fields = [.. edges.Fields.Select(edge => edge is CursorField cursor
                    ? new Translated(CursorOf(field.Order, rows), new CursorDecoder(cursor.Name, field.Page, field.Order))
                    : Field(edge, rows))];
                return new RowsPart(edges.Name, new ObjectDecoder(edges.Name, Decoders(fields)), Add(row, new ListOf(Values(fields))));
            case PageInfoObject info:
                return new PageInfoPart(info.Name, Array.ConvertAll(info.Fields, fact => PageFactOf(fact)));
            default:
                throw Misplaced(part);
        }
    }

    private static PartDecoder PageFactOf(ShapeField field) => field switch
    {
        LiteralField literal => new LiteralPart(literal.Name, literal.Json),
        PageInfoField fact => new PageFactPart(fact.Name, fact.Fact),
        RelativeCursorsField cursors => new RelativeCursorsPart(cursors),
        _ => throw Misplaced(field),
    };
}
