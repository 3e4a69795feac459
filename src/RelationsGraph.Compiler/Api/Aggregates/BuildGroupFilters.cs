using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Api;

/// <summary>The input types of <c>having</c>: <c>CityGroupFilterInput</c> and what it is made of. Only their names are made at start.</summary>
/// <param name="builder">The schema.</param>
internal sealed class BuildGroupFilters(ApiSchemaBuilder builder)
{
    private const string Group = "Group";

    private readonly HashSet<string> _made = [];

    /// <summary>The argument of groups.</summary>
    /// <param name="nodes">The name of the rows' nodes.</param>
    public static ArgumentDefinition Argument(string nodes) => new(PlanGroups.Having, BuildFilters.Of(nodes + Group))
    {
        Description = "Only groups that fulfil this. An empty object asks for nothing.",
        Structure = ArgumentStructure.Shape,
    };

    /// <summary>The types for nodes of one sort.</summary>
    /// <param name="name">Their name.</param>
    /// <param name="type">What they have.</param>
    public void Declare(string name, Func<AggregatedType> type)
    {
        if (!_made.Add(name))
            return;
        bool hasNumbers = Array.Exists(type().Values(), value => value.IsNumber);
        string group = BuildFilters.Of(name + Group), distinct = BuildFilters.Of(name + "CountDistinct"), extremes = BuildFilters.Of(name + "Extremes");
        string sum = BuildFilters.Of(name + "Sum"), average = BuildFilters.Of(name + "Average");
        Add(group, () =>
        [
            new("and", TypeRef.Of(group).NonNull().List()) { Binding = new FilterCombination(FilterGroup.And) },
            new("or", TypeRef.Of(group).NonNull().List()) { Binding = new FilterCombination(FilterGroup.Or) },
            new("not", group) { Binding = new FilterCombination(FilterGroup.Not) },
            new("count", BuildOperationFilters.Of("Int")) { Binding = new FilterGroupCount() },
            Function("countDistinct", distinct, AggregateFunction.CountDistinct),
            .. Array.Exists(type().Values(), value => value.IsComparable)
                ? [Function("min", extremes, AggregateFunction.Min), Function("max", extremes, AggregateFunction.Max)]
                : Array.Empty<InputFieldDefinition>(),
            .. hasNumbers
                ? [Function("sum", sum, AggregateFunction.Sum), Function("average", average, AggregateFunction.Average)]
                : Array.Empty<InputFieldDefinition>(),
        ]);
        Add(distinct, () => Values(type(), value => value is not AggregatedSeries, _ => nameof(PropertyKind.Int)));
        Add(extremes, () => Values(type(), value => value.IsComparable, value => NameOf(value.Type)));
        if (!hasNumbers)
            return;
        Add(sum, () => Values(type(), value => value.IsNumber, value => NameOf(Aggregate.SumType(value.Type))));
        Add(average, () => Values(type(), value => value.IsNumber, value => NameOf(Aggregate.AverageType(value.Type))));
    }

    private static string NameOf(ExpressionType type) => type.Kind == PropertyKind.Text ? "String" : type.Kind.ToString();

    private static InputFieldDefinition[] Values(AggregatedType type, Func<AggregatedValue, bool> isWanted, Func<AggregatedValue, string> kind) =>
    [
        .. type.Values().Where(isWanted).Select(value => new InputFieldDefinition(
            value.Name,
            value is AggregatedSeries series
                ? BuildOperationFilters.Of(BuildElementFields.FunctionOf(series.Field.Computation))
                : BuildOperationFilters.Of(kind(value)))
        {
            Binding = new FilterGroupValue(value),
        }),
    ];

    private static InputFieldDefinition Function(string name, string type, AggregateFunction function) =>
        new(name, type) { Binding = new FilterGroupFunction(function) };

    private void Add(string name, Func<InputFieldDefinition[]> fields) =>
        builder.Add(new InputObjectType(name) { Description = "What is asked of a group's aggregates; all that is given must hold.", LateFields = fields });
}
