using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Requests;

namespace RelationsGraph.Neo4j.Translating;

/// <content>The time at which rows must be valid: <see cref="Model.Values.ValidDates"/> in Cypher.</content>
internal sealed partial class TranslatePlan
{
    private CypherExpression WasValid(ValidAt at, RowScope rows)
    {
        if (rows.Record is not null)
            return WasValid(at, rows.Record, [rows.RecordType!]);
        List<CypherExpression> items = [];
        if (rows.Relationship is not null)
            items.Add(WasValid(at, rows.Relationship, [rows.RelationshipType!]));
        if (rows.Node is not null)
            items.Add(WasValid(at, rows.Node, rows.Nodes!.Types));
        return CypherExpression.And([.. items.Where(item => item != CypherExpression.True)]);
    }

    /// <summary>Whether an element was valid at a time.</summary>
    /// <param name="at">The time; no condition when its date is null.</param>
    /// <param name="element">The element.</param>
    /// <param name="types">The types it can have.</param>
    private CypherExpression WasValid(ValidAt at, Variable element, ElementType[] types)
    {
        if (_facts.IsNull(at.Date))
            return CypherExpression.True;
        var date = new ExpressionType(PropertyKind.EdtfDate);
        CypherExpression first = _parameters.Of(at.Date, date, ValueFacet.Earliest), last = _parameters.Of(at.Date, date, ValueFacet.Latest);
        return at.IsDefinite ? IsValid(element, first, last) : MayBeValid(element, types, first, last);
    }

    private static CypherExpression MayBeValid(Variable element, ElementType[] types, CypherExpression first, CypherExpression last)
    {
        List<CypherExpression> items = [];
        if (Array.Exists(types, type => type.Since is not null))
            items.Add(Unless(PropertyNames.Earliest(ValidTimeNames.Since), "<=", last));
        if (Array.Exists(types, type => type.Until is not null))
            items.Add(Unless(PropertyNames.Latest(ValidTimeNames.Until), ">=", first));
        if (Array.Exists(types, type => type.Happenings.Any()))
            items.Add(Unless(PropertyNames.Earliest(PropertyNames.Happens), "<=", last));
        return CypherExpression.And(items);

        CypherExpression Unless(string property, string relation, CypherExpression day) =>
            CypherExpression.Call("coalesce", CypherExpression.Binary(new PropertyOf(element, property), relation, day), CypherExpression.True);
    }

    private static CypherExpression IsValid(Variable element, CypherExpression first, CypherExpression last)
    {
        PropertyOf since = new(element, PropertyNames.Latest(ValidTimeNames.Since)), until = new(element, PropertyNames.Earliest(ValidTimeNames.Until));
        PropertyOf begins = new(element, PropertyNames.Earliest(PropertyNames.Happens)), ends = new(element, PropertyNames.Latest(PropertyNames.Happens));
        CypherExpression lasts = CypherExpression.And(
            [new PropertyOf(element, PropertyNames.Throughout), CypherExpression.Binary(begins, ">", CypherExpression.Of(Model.Values.EdtfDate.Unbounded))]);
        var begun = new Choice([(lasts, begins)], ends);
        var hasBegun = new Choice(
            [(CypherExpression.And([CypherExpression.IsNull(since), CypherExpression.IsNull(ends)]),
                CypherExpression.Certainly(CypherExpression.Binary(new PropertyOf(element, PropertyNames.AttestedFrom), "<=", first)))],
            CypherExpression.And(
            [
                CypherExpression.Call("coalesce", CypherExpression.Binary(since, "<=", first), CypherExpression.True),
                CypherExpression.Call("coalesce", CypherExpression.Binary(begun, "<=", first), CypherExpression.True),
            ]));
        var hasNotEnded = new Choice(
            [(CypherExpression.IsNotNull(until), CypherExpression.Binary(until, ">=", last)), (CypherExpression.IsNotNull(ends), CypherExpression.True)],
            CypherExpression.Certainly(CypherExpression.Binary(new PropertyOf(element, PropertyNames.AttestedTo), ">=", last)));
        return CypherExpression.And([hasBegun, hasNotEnded]);
    }
}
