using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Answering;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Requests;

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
        var row = new RowParts();
        bool hasAggregates = false;
        RowScope rows = Open(field.Source, at, new OpenQuery());
        if (needs.Cursors)
            row.Add(new Translated(CursorOf(field.Order, rows), new CursorDecoder(field.Name, page, field.Order)));
        foreach (ShapeField part in field.Parts)
            parts.Add(Part(part, field, at, rows, row, values, ref hasAggregates));

        var places = new ConnectionPlaces();
        if (needs.Rows || needs.HasNext || needs.HasPrevious)
            places.Rows = Add(values, PageRows(field, at, row, needs.More(page) ? 1 : 0));
        if (needs.Place || (needs.HasNext && page.Before is { } before && !_facts.IsNull(before)))
            places.Behind = Add(values, CountOf(field, at, found => IsNo(IsBefore(page.Before, field.Order, found), field.Order), needs.Place));
        if (needs.Place || (needs.HasPrevious && page.After is { } after && !_facts.IsNull(after)))
            places.Ahead = Add(values, CountOf(field, at, found => IsNo(IsAfter(page.After, field.Order, found), field.Order), needs.Place));
        if (needs.Place)
            places.Between = Add(values, CountOf(field, at, found => Between(field, found), true));
        if (needs.Total)
            places.Total = Add(values, CountOf(field, at, _ => CypherExpression.True, true));
        return new(
            new ListOf(values),
            new ConnectionDecoder(field.Name, field.Page, field.Order, needs.Cursors, places, [.. parts], values.Count),
            hasAggregates || row.HasAggregates);
    }

    private static int Add(List<CypherExpression> values, CypherExpression value)
    {
        values.Add(value);
        return values.Count - 1;
    }

    /// <summary>Whether a row does not lie beyond a cursor. Compared with a row that has no value to order by, that is null and means no.</summary>
    private static CypherExpression IsNo(CypherExpression isBeyond, OrderKey[] order) =>
        CypherExpression.Not(order.Length == 0 ? isBeyond : CypherExpression.Certainly(isBeyond));

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
    private CypherExpression PageRows(ConnectionField field, RowScope at, RowParts row, int more)
    {
        PageRequest page = field.Page;
        bool isBackward = page.Last is not null;
        var query = new OpenQuery();
        Operand? from = isBackward ? page.Before : page.After;
        CypherExpression limit = _parameters.PageLimit(page, more);
        CypherExpression? skip = from is { } cursor && !_facts.IsNull(cursor) ? _parameters.PageSkip(page) : null;
        RowScope rows = AddIndexedPage(field, at, query, isBackward, limit, skip) ?? AddSortedPage(field, at, query, field.Order, isBackward, limit, skip);
        AddResult(query, [.. rows.Variables], new ListOf(row.Values), row.HasAggregates, $"{rows.Depth}");
        CypherExpression list = Subquery.Collect(query.Clauses);
        return isBackward ? CypherExpression.Call("reverse", list) : list;
    }

    /// <summary>Adds the rows of a page: those of the source that fulfil a condition too, in an order.</summary>
    private RowScope AddSortedPage(
        ConnectionField field,
        RowScope at,
        OpenQuery query,
        OrderKey[] order,
        bool isBackward,
        CypherExpression limit,
        CypherExpression? skip,
        CypherExpression? condition = null)
    {
        RowScope rows = Open(field.Source, at, query);
        query.Filter(condition ?? CypherExpression.True, rows).Filter(Between(field, rows), rows);
        query.Add(new With([.. rows.Variables]) { Order = InOrder(order, rows, isBackward), Skip = skip, Limit = limit });
        return rows;
    }

    /// <summary>What a cursor of a row holds: the values of the order keys, the ids of node and relationship.</summary>
    private ListOf CursorOf(OrderKey[] order, RowScope rows) => new(
    [
        .. order.Select(key => Value(key.Value, rows, ValueFacet.Plain)),
        new PropertyOf(rows.Node!, PropertyNames.Id),
        rows.Relationship is null ? CypherExpression.Null : new PropertyOf(rows.Relationship, PropertyNames.Id),
    ]);

    private PartDecoder Part(
        ShapeField part, ConnectionField field, RowScope at, RowScope rows, RowParts row, List<CypherExpression> values, ref bool hasAggregates)
    {
        switch (part)
        {
            case LiteralField literal:
                return new LiteralPart(literal.Name, literal.Json);
            case TotalCountField:
                return new TotalCountPart(part.Name);
            case NodesField nodes:
                Translated shape = Shape(nodes.Shape, rows.NodeOnly, nodes.Name);
                return new RowsPart(nodes.Name, shape.Decoder, row.Add(shape));
            case EdgesField edges:
                Translated[] fields = [.. edges.Fields.Select(edge => edge is CursorField cursor
                    ? new Translated(CursorOf(field.Order, rows), new CursorDecoder(cursor.Name, field.Page, field.Order))
                    : Field(edge, rows))];
                Translated edgeRow = One(fields, edges.Name);
                return new RowsPart(edges.Name, edgeRow.Decoder, row.Add(edgeRow));
            case AggregateObject or GroupsField:
                Translated grouped = part is GroupsField groups ? Groups(groups, field.Source, at) : Aggregates((AggregateObject)part, field.Source, at);
                hasAggregates |= grouped.HasAggregates;
                return new ValuePart(part.Name, grouped.Decoder, Add(values, grouped.Value!));
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

/// <summary>What is read of each row of a page.</summary>
internal sealed class RowParts
{
    private readonly List<CypherExpression> _values = [];

    /// <summary>The values, in order.</summary>
    public IReadOnlyList<CypherExpression> Values => _values;

    /// <summary>Whether an aggregating function is in one.</summary>
    public bool HasAggregates { get; private set; }

    /// <summary>Adds a value.</summary>
    /// <returns>Its place.</returns>
    public int Add(Translated part)
    {
        HasAggregates |= part.HasAggregates;
        _values.Add(part.Value!);
        return _values.Count - 1;
    }
}
