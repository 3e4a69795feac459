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
    private const string Edge = "Edge";
    private const string Distinct = "CountDistinct";
    private const string Extremes = "Extremes";
    private const string Sum = "Sum";
    private const string Average = "Average";

    private readonly HashSet<string> _made = [];

    /// <summary>The argument of groups.</summary>
    /// <param name="rows">The name of the rows.</param>
    public static ArgumentDefinition Argument(string rows) => new(PlanGroups.Having, BuildFilters.Of(rows + Group))
    {
        Description = "Only groups that fulfil this. An empty object asks for nothing.",
        Structure = ArgumentStructure.Shape,
    };

    /// <summary>The types for rows of one sort.</summary>
    /// <param name="rows">Their name.</param>
    /// <param name="name">The name of their nodes.</param>
    /// <param name="type">What the nodes have.</param>
    /// <param name="edge">What joins them; null for nothing.</param>
    public void Declare(string rows, string name, Func<AggregatedType> type, AggregatedEdge? edge)
    {
        string group = BuildFilters.Of(rows + Group);
        Add(group, () =>
        [
            new("and", TypeRef.Of(group).NonNull().List()) { Binding = new FilterCombination(FilterGroup.And) },
            new("or", TypeRef.Of(group).NonNull().List()) { Binding = new FilterCombination(FilterGroup.Or) },
            new("not", group) { Binding = new FilterCombination(FilterGroup.Not) },
            new("count", BuildOperationFilters.Of("Int")) { Binding = new FilterGroupCount() },
            .. Functions(name, type().Values()),
            .. edge is null ? [] : new[] { new InputFieldDefinition("edge", BuildFilters.Of(edge.Name + Group + Edge)) { Binding = new FilterEdge() } },
        ]);
        DeclareFunctions(name, () => type().Values(), () => type().Countable(builder.Ontology));
        if (edge is null)
            return;
        Add(BuildFilters.Of(edge.Name + Group + Edge), () => [.. Functions(edge.Name, edge.Values())]);
        DeclareFunctions(edge.Name, edge.Values, edge.Values);
    }

    private void DeclareFunctions(string name, Func<AggregatedValue[]> values, Func<AggregatedValue[]> countable)
    {
        if (_made.Contains(BuildFilters.Of(name + Distinct)))
            return;
        Add(BuildFilters.Of(name + Distinct), () => Values(countable(), value => value is not AggregatedSeries, _ => nameof(PropertyKind.Int)));
        Add(BuildFilters.Of(name + Extremes), () => Values(values(), value => value.IsComparable, value => NameOf(value.Type)));
        if (!Array.Exists(values(), value => value.IsNumber))
            return;
        Add(BuildFilters.Of(name + Sum), () => Values(values(), value => value.IsNumber, value => NameOf(Aggregate.SumType(value.Type))));
        Add(BuildFilters.Of(name + Average), () => Values(values(), value => value.IsNumber, value => NameOf(Aggregate.AverageType(value.Type))));
    }

    private static IEnumerable<InputFieldDefinition> Functions(string name, AggregatedValue[] values)
    {
        yield return Function("countDistinct", BuildFilters.Of(name + Distinct), AggregateFunction.CountDistinct);
        if (Array.Exists(values, value => value.IsComparable))
        {
            yield return Function("min", BuildFilters.Of(name + Extremes), AggregateFunction.Min);
            yield return Function("max", BuildFilters.Of(name + Extremes), AggregateFunction.Max);
        }

        if (!Array.Exists(values, value => value.IsNumber))
            yield break;
        yield return Function("sum", BuildFilters.Of(name + Sum), AggregateFunction.Sum);
        yield return Function("average", BuildFilters.Of(name + Average), AggregateFunction.Average);
    }

    private static string NameOf(ExpressionType type) => type.Kind == PropertyKind.Text ? "String" : type.Kind.ToString();

    private static InputFieldDefinition[] Values(AggregatedValue[] values, Func<AggregatedValue, bool> isWanted, Func<AggregatedValue, string> kind) =>
    [
        .. values.Where(isWanted).Select(value => new InputFieldDefinition(
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

    private void Add(string name, Func<InputFieldDefinition[]> fields)
    {
        if (_made.Add(name))
            builder.Add(new InputObjectType(name) { Description = "What is asked of a group's aggregates; all that is given must hold.", LateFields = fields });
    }
}
