using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>What the ontology says about adding a number becomes values and predicates of rows.</summary>
internal static class PlanQuantity
{
    /// <summary>The rule of a property.</summary>
    public static Quantity Of(PlanScope scope, QuantityRule rule, NodePart node)
    {
        IEnumerable<QuantityAspect> aspects = rule.Apart.Select(part => Aspect(part, node));
        if (rule.Unit is { } unit)
            aspects = aspects.Prepend(new QuantityAspect(unit, Property(node, unit), IsUnit: true));
        return new Quantity([.. aspects], Inexact(scope, rule, node));
    }

    /// <summary>The rule of a number computed from a series: it is as exact as the observations it rests on.</summary>
    public static Quantity? Of(PlanScope scope, QuantityRule? rule, SeriesValue series, NodePart node)
    {
        NodeSet observations = series.Series.Relationship.End(series.Series.Direction).Nodes;
        Predicate[] flaws =
        [
            .. observations.Types
                .Select(type => (type.Set, Rule: type.FindProperty(series.Series.Value)!.Quantity))
                .Where(type => type.Rule is { Flaws.Length: > 0 })
                .Select(type => Both(new IsOfType(type.Set), Inexact(scope, type.Rule!, new NodePart(type.Set))!)),
        ];
        return rule is null && flaws.Length == 0
            ? null
            : new Quantity([.. (rule?.Apart ?? []).Select(part => Aspect(part, node))], flaws.Length == 0 ? null : new RestsOn(series, new AnyOf(flaws)));
    }

    private static QuantityAspect Aspect(QuantityPart part, NodePart node)
    {
        if (part.Relationship is null)
            return new QuantityAspect(part.Property, Property(node, part.Property), IsUnit: false);
        var value = new PropertyValue(new NodePart(part.Nodes), part.Property, new ExpressionType(PropertyKind.Enum, Enum: part.Enum));
        string name = $"{part.Relationship.Start(part.Direction).Field}.{part.Property}";
        return new QuantityAspect(name, new RelatedValue(new Expand(part.Relationship, part.Direction), value), IsUnit: false);
    }

    private static AnyOf? Inexact(PlanScope scope, QuantityRule rule, NodePart node) =>
        rule.Flaws.Length == 0 ? null : new AnyOf([.. rule.Flaws.Select(flaw => Flaw(scope, flaw, Property(node, flaw.Property)))]);

    private static Predicate Flaw(PlanScope scope, QuantityFlaw flaw, PropertyValue value) => flaw.Kind switch
    {
        PropertyKind.Boolean => new Comparison(value, ComparisonOperator.Equal, scope.Constant(PlanValue.From(true))),
        PropertyKind.Enum => Both(
            new Negated(new IsNull(value)),
            new Negated(new Comparison(value, ComparisonOperator.In, scope.Constant(PlanValue.From(Array.ConvertAll(flaw.Except, ordinal => PlanValue.From((long)ordinal))))))),
        _ => new Negated(new IsNull(value)),
    };

    private static AllOf Both(Predicate first, Predicate second) => new([first, second]);

    private static PropertyValue Property(NodePart node, string name)
    {
        PropertyDefinition? property = node.Nodes.Types.Length == 0 ? null : node.Nodes.Types[0].FindProperty(name);
        return new PropertyValue(node, name, property is null ? ExpressionType.Text : new ExpressionType(property.Kind, property.Scale, property.Enum));
    }
}
