using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Requests;

namespace RelationsGraph.Neo4j.Translating;

/// <content>
/// Pages that an index gives in their order. An index holds only what has a value, and the database uses it only where a condition says so; rows
/// without a value of the first order key are read apart, and only when the page reaches them.
/// </content>
internal sealed partial class TranslatePlan
{
    /// <summary>Adds the rows of a page that an index serves.</summary>
    /// <returns>The variables of the rows; null when no index does.</returns>
    private RowScope? AddIndexedPage(ConnectionField field, RowScope at, OpenQuery query, bool isBackward, CypherExpression limit, CypherExpression? skip)
    {
        if (Bare(field.Source) is not ScanNodes { Nodes: var nodes } || LabelsFor(nodes) is not [string label])
            return null;
        RowScope rows = Open(field.Source, at, new OpenQuery());
        if (field.Order.Length == 0)
            return AddSortedPage(field, at, query, [], isBackward, limit, skip, HasId(rows));
        OrderKey key = field.Order[0];
        if (Ordered(key.Value, rows) is not [PropertyOf { Property: var property } first, ..]
            || key.Value is not PropertyValue { Part: NodePart }
            || !IndexedProperties.Of(_ontology, label, nodes.Types).Contains(property))
        {
            return null;
        }

        (bool hasValues, bool hasNulls) = Reached(field.Page, key, isBackward);
        if (!hasValues)
            return null;
        CypherExpression hasValue = CypherExpression.And([CypherExpression.IsNotNull(first), .. Bounds(field.Page, key, first)]);
        if (!hasNulls || IsRequired((PropertyValue)key.Value, nodes))
            return AddSortedPage(field, at, query, field.Order, isBackward, limit, skip, hasValue);

        CypherExpression all = skip is null ? limit : CypherExpression.Binary(skip, "+", limit);
        CypherExpression withValue = Branch(field, at, field.Order, isBackward, all, hasValue);
        OrderKey[] others = field.Order[1..];
        CypherExpression hasNone = CypherExpression.And([CypherExpression.IsNull(first), .. others.Length == 0 ? [HasId(rows)] : Array.Empty<CypherExpression>()]);
        CypherExpression without = Branch(field, at, others, isBackward, all, hasNone);
        bool areNullsFirst = key.IsDescending != isBackward;
        var found = new Variable($"p{rows.Depth}");
        CypherExpression isShort = CypherExpression.Binary(CypherExpression.Call("size", found), "<", all);
        CypherExpression both = CypherExpression.Binary(found, "+", areNullsFirst ? withValue : without);
        CypherExpression read = new Bind(found, areNullsFirst ? without : withValue, new Choice([(isShort, both)], found));
        query.Add(new Unwind(new Slice(read, skip ?? CypherExpression.Of(0), all), rows.Node!));
        return rows;
    }

    /// <summary>Whether a page can hold rows with a value of the first order key, and rows without: its cursors say so.</summary>
    private (bool Values, bool Nulls) Reached(PageRequest page, OrderKey key, bool isBackward)
    {
        bool values = true, nulls = true;
        foreach ((Operand? cursor, bool isBefore) in ((Operand?, bool)[])[(page.After, false), (page.Before, true)])
        {
            if (cursor is not { } given || _facts.IsNull(given))
                continue;
            bool isNullBeyond = key.IsDescending == isBefore, isKeyNull = _facts.IsKeyNull(given, 0);
            values &= !(isKeyNull && isNullBeyond);
            nulls &= isKeyNull || isNullBeyond;
        }

        return (values, nulls);
    }

    /// <summary>Where in the index the page begins and ends at most; what lies exactly there is sorted out by <see cref="Between"/>.</summary>
    private IEnumerable<CypherExpression> Bounds(PageRequest page, OrderKey key, CypherExpression value)
    {
        ValueFacet facet = key.Value.Type.Kind == PropertyKind.EdtfDate ? ValueFacet.Earliest : ValueFacet.Ordered;
        foreach ((Operand? cursor, bool isBefore) in ((Operand?, bool)[])[(page.After, false), (page.Before, true)])
        {
            if (cursor is { } given && !_facts.IsNull(given) && !_facts.IsKeyNull(given, 0))
            {
                yield return CypherExpression.Binary(
                    value, key.IsDescending != isBefore ? "<=" : ">=", _parameters.CursorItem(given, PageCursor.FirstValue, key.Value.Type, facet));
            }
        }
    }

    private CypherExpression Branch(ConnectionField field, RowScope at, OrderKey[] order, bool isBackward, CypherExpression limit, CypherExpression condition)
    {
        var query = new OpenQuery();
        RowScope rows = AddSortedPage(field, at, query, order, isBackward, limit, null, condition);
        return Subquery.Collect(query.Add(Return.One(rows.Node!)).Clauses);
    }

    /// <summary>Every node has an id; the database reads the index of ids only where a condition says so.</summary>
    private static CypherExpression HasId(RowScope rows) => CypherExpression.IsNotNull(new PropertyOf(rows.Node!, PropertyNames.Id));

    private static bool IsRequired(PropertyValue value, NodeSet nodes) =>
        Array.TrueForAll(nodes.Types, type => type.FindProperty(value.Property) is { IsRequired: true });
}
