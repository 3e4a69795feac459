using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Requests;

namespace RelationsGraph.Neo4j.Translating;

/// <content>Keyset pages: rows behind or before the key of a cursor.</content>
internal sealed partial class TranslatePlan
{
    /// <summary>Whether a row lies behind the key of a cursor; true without a cursor.</summary>
    private CypherExpression IsAfter(Operand? cursor, OrderKey[] keys, RowScope rows) =>
        cursor is { } given && !_facts.IsNull(given) ? LiesBeyond(given, keys, 0, rows, isBefore: false) : CypherExpression.True;

    /// <summary>Whether a row lies before the key of a cursor; true without a cursor.</summary>
    private CypherExpression IsBefore(Operand? cursor, OrderKey[] keys, RowScope rows) =>
        cursor is { } given && !_facts.IsNull(given) ? LiesBeyond(given, keys, 0, rows, isBefore: true) : CypherExpression.True;

    private CypherExpression LiesBeyond(Operand cursor, OrderKey[] keys, int key, RowScope rows, bool isBefore)
    {
        if (key == keys.Length)
            return IdLiesBeyond(cursor, rows, isBefore);
        OrderKey current = keys[key];
        CypherExpression[] values = Ordered(current.Value, rows);
        CypherExpression rest = LiesBeyond(cursor, keys, key + 1, rows, isBefore);

        // Rows without a value are the last ones of an ascending order and the first ones of a descending order.
        bool isNullBeyond = current.IsDescending == isBefore;
        if (_facts.IsKeyNull(cursor, key))
        {
            CypherExpression isTie = CypherExpression.And([CypherExpression.IsNull(values[^1]), rest]);
            return isNullBeyond ? isTie : CypherExpression.Or([CypherExpression.IsNotNull(values[^1]), isTie]);
        }

        CypherExpression beyond = ValueLiesBeyond(cursor, current, key, values, 0, current.IsDescending != isBefore ? "<" : ">", rest);
        return isNullBeyond ? CypherExpression.Or([beyond, CypherExpression.IsNull(values[^1])]) : beyond;
    }

    private CypherExpression ValueLiesBeyond(
        Operand cursor, OrderKey key, int place, CypherExpression[] values, int value, string relation, CypherExpression rest)
    {
        if (value == values.Length)
            return rest;
        bool isDate = key.Value.Type.Kind == PropertyKind.EdtfDate;
        ValueFacet facet = !isDate ? ValueFacet.Ordered : value switch { 0 => ValueFacet.Earliest, 1 => ValueFacet.Latest, _ => ValueFacet.Plain };
        CypherExpression given = _parameters.CursorItem(cursor, PageCursor.FirstValue + place, key.Value.Type, facet);
        CypherExpression tie = CypherExpression.And(
            [CypherExpression.Binary(values[value], "=", given), ValueLiesBeyond(cursor, key, place, values, value + 1, relation, rest)]);
        return CypherExpression.Or([CypherExpression.Binary(values[value], relation, given), tie]);
    }

    private CypherExpression IdLiesBeyond(Operand cursor, RowScope rows, bool isBefore)
    {
        string relation = isBefore ? "<" : ">";
        CypherExpression id = new PropertyOf(rows.Node!, PropertyNames.Id), given = _parameters.CursorItem(cursor, 0, ExpressionType.Text, ValueFacet.Plain);
        CypherExpression beyond = CypherExpression.Binary(id, relation, given);
        return rows.Relationship is null ? beyond : CypherExpression.Or(
        [
            beyond,
            CypherExpression.And(
            [
                CypherExpression.Binary(id, "=", given),
                CypherExpression.Binary(
                    new PropertyOf(rows.Relationship, PropertyNames.Id), relation, _parameters.CursorItem(cursor, 1, ExpressionType.Text, ValueFacet.Plain)),
            ]),
        ]);
    }
}
