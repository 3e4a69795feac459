using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>
/// Which records a source has withdrawn: those that have a value of an enum with <c>@withdrawn</c> (a claim of rank <c>DEPRECATED</c>). They are hidden
/// unless asked for, wherever records are listed, counted or asked something.
/// </summary>
internal static class PlanWithdrawn
{
    /// <summary>The argument, and the field of a filter, that asks for them too. GraphQL's introspection calls it so, and Wikidata the rank.</summary>
    public const string Include = "includeDeprecated";

    /// <summary>Whether records of a type can be withdrawn.</summary>
    public static bool IsPossible(RecordType type) => Array.Exists(type.Properties, CanWithdraw);

    /// <summary>The records of a source that are not withdrawn.</summary>
    /// <param name="scope">The operation being planned.</param>
    /// <param name="source">Records of the type.</param>
    /// <param name="type">Their type.</param>
    public static ElementSource Without(PlanScope scope, ElementSource source, RecordType type) =>
        IsPossible(type) ? new Filtered(source, new Negated(Is(scope, type))) : source;

    /// <summary>The records of a source that are not withdrawn, or all of them where a value of the request is true.</summary>
    /// <param name="scope">The operation being planned.</param>
    /// <param name="source">Records of the type.</param>
    /// <param name="type">Their type.</param>
    /// <param name="isIncluded">A boolean.</param>
    public static Filtered Unless(PlanScope scope, ElementSource source, RecordType type, Operand isIncluded)
    {
        Predicate withdrawn = Is(scope, type);
        return new Filtered(source, new AnyOf([new Negated(withdrawn), new Comparison(new TruthValue(withdrawn), ComparisonOperator.Equal, isIncluded)]));
    }

    private static Predicate Is(PlanScope scope, RecordType type)
    {
        if (scope.Withdrawn.TryGetValue(type, out Predicate? known))
            return known;
        Predicate[] any = [.. type.Properties.Where(CanWithdraw).SelectMany(property => Is(scope, type, property))];
        Predicate withdrawn = any.Length == 1 ? any[0] : new AnyOf(any);
        scope.Withdrawn.Add(type, withdrawn);
        return withdrawn;
    }

    private static IEnumerable<Predicate> Is(PlanScope scope, RecordType type, PropertyDefinition property)
    {
        var value = new PropertyValue(new RecordPart(type), property.Name, new ExpressionType(PropertyKind.Enum, Enum: property.Enum));
        return Enumerable.Range(0, property.Enum!.Values.Length)
            .Where(ordinal => property.Enum.Values[ordinal].IsWithdrawn)
            .Select(ordinal => new Comparison(value, ComparisonOperator.Equal, scope.Constant(PlanValue.From((long)ordinal))));
    }

    private static bool CanWithdraw(PropertyDefinition property) => property is { IsList: false, Kind: PropertyKind.Enum, Enum.CanWithdraw: true };
}
