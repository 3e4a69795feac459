using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Requests;

namespace RelationsGraph.Neo4j.Translating;

/// <content>What rows must fulfil. Null is as good as false where a predicate stands for itself; under a negation it is made false.</content>
internal sealed partial class TranslatePlan
{
    private CypherExpression Predicate(Predicate predicate, RowScope rows)
    {
        switch (predicate)
        {
            case AllOf all:
                return CypherExpression.And(Array.ConvertAll(all.Items, item => Predicate(item, rows)));
            case AnyOf any:
                return CypherExpression.Or(Array.ConvertAll(any.Items, item => Predicate(item, rows)));
            case Negated negated:
                return CypherExpression.Not(CypherExpression.Certainly(Predicate(negated.Predicate, rows)));
            case IsNull isNull:
                return CypherExpression.IsNull(Value(isNull.Value, rows, ValueFacet.Plain));
            case Comparison comparison:
                return Compared(comparison, rows);
            case Exists exists:
                return Subquery.Exists(Related(exists.Source, exists.AtRelationship, rows, out _));
            case AnyItem any:
                return HasItem(any, rows);
            case IsOfType type:
                return IsOf(rows.Node!, type.Nodes, rows.Nodes);
            case RestsOn rests:
                return RestsOn(rests, rows);
            case WasValid valid:
                return WasValid(valid.At, rows);
            default:
                throw Misplaced(predicate);
        }
    }

    private CypherExpression Compared(Comparison comparison, RowScope rows)
    {
        ExpressionType type = comparison.Value.Type;
        if (comparison.Operator == ComparisonOperator.In)
            return IsListed(comparison, rows);
        if (type.Kind == PropertyKind.EdtfDate)
            return ComparedDates(comparison, rows);
        bool isText = type.Kind is PropertyKind.Text or PropertyKind.Url or PropertyKind.LocalizedText or PropertyKind.Reference;
        ValueFacet facet = comparison.IsFolded ? ValueFacet.Folded
            : isText && OrderOperator(comparison.Operator) is not null ? ValueFacet.Ordered : ValueFacet.Plain;
        CypherExpression value = Value(comparison.Value, rows, facet), operand = _parameters.Of(comparison.Operand, type, facet);
        return CypherExpression.Binary(value, comparison.Operator switch
        {
            ComparisonOperator.Equal => "=",
            ComparisonOperator.Contains => "CONTAINS",
            ComparisonOperator.StartsWith => "STARTS WITH",
            ComparisonOperator.EndsWith => "ENDS WITH",
            _ => OrderOperator(comparison.Operator) ?? throw Misplaced(comparison),
        }, operand);
    }

    private static string? OrderOperator(ComparisonOperator relation) => relation switch
    {
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.GreaterOrEqual => ">=",
        _ => null,
    };

    private CypherExpression IsListed(Comparison comparison, RowScope rows)
    {
        ValueFacet facet = comparison.IsFolded ? ValueFacet.Folded : ValueFacet.Plain;
        CypherExpression value = Value(comparison.Value, rows, facet);
        CypherExpression isListed = CypherExpression.Binary(value, "IN", _parameters.ListOf(comparison.Operand, comparison.Value.Type, facet));

        // An index serves the list alone.
        return _facts.HasNull(comparison.Operand) ? CypherExpression.Or([isListed, CypherExpression.IsNull(value)]) : isListed;
    }

    private CypherExpression ComparedDates(Comparison comparison, RowScope rows)
    {
        CypherExpression Earliest() => Value(comparison.Value, rows, ValueFacet.Earliest);
        CypherExpression Latest() => Value(comparison.Value, rows, ValueFacet.Latest);
        CypherExpression earliest = _parameters.Of(comparison.Operand, comparison.Value.Type, ValueFacet.Earliest);
        CypherExpression latest = _parameters.Of(comparison.Operand, comparison.Value.Type, ValueFacet.Latest);
        return comparison.Operator switch
        {
            ComparisonOperator.Equal => CypherExpression.Binary(
                Value(comparison.Value, rows, ValueFacet.Plain), "=", _parameters.Of(comparison.Operand, comparison.Value.Type, ValueFacet.Plain)),
            // The first day says nothing new, but it has an index.
            ComparisonOperator.Less when Earliest() is PropertyOf first => CypherExpression.And(
                [CypherExpression.Binary(Latest(), "<", earliest), CypherExpression.Binary(first, "<", earliest)]),
            ComparisonOperator.Less => CypherExpression.Binary(Latest(), "<", earliest),
            ComparisonOperator.LessOrEqual => CypherExpression.And(
                [CypherExpression.Binary(Earliest(), "<=", earliest), CypherExpression.Binary(Latest(), "<=", latest)]),
            ComparisonOperator.Greater => CypherExpression.Binary(Earliest(), ">", latest),
            ComparisonOperator.GreaterOrEqual => CypherExpression.And(
                [CypherExpression.Binary(Earliest(), ">=", earliest), CypherExpression.Binary(Latest(), ">=", latest)]),
            ComparisonOperator.Within => CypherExpression.And(
                [CypherExpression.Binary(Earliest(), ">=", earliest), CypherExpression.Binary(Latest(), "<=", latest)]),
            _ => CypherExpression.And([CypherExpression.Binary(Earliest(), "<=", latest), CypherExpression.Binary(Latest(), ">=", earliest)]),
        };
    }

    /// <summary>Items are tested by their place, because a text and its folded form are items of two lists.</summary>
    private CypherExpression HasItem(AnyItem any, RowScope rows)
    {
        var list = new PropertyOf(PartOf(any.List.Part, rows), any.List.Property);
        CypherExpression size = CypherExpression.Call("size", list);
        if (any.Item is null)
            return CypherExpression.Binary(size, ">", CypherExpression.Of(0));
        var place = new Variable($"i{rows.Depth}");

        // range() takes no null, and from 0 to -1 it is empty.
        CypherExpression last = CypherExpression.Binary(CypherExpression.Call("coalesce", size, CypherExpression.Of(0)), "-", CypherExpression.Of(1));
        return new ListPredicate(
            "any", place, CypherExpression.Call("range", CypherExpression.Of(0), last), Predicate(any.Item, rows with { ItemPlace = place, ItemList = any.List }));
    }
}
