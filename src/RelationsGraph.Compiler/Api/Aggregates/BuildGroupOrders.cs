using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Api;

/// <summary>The input types of the order of groups: <c>CityGroupSortInput</c> and what it is made of. Only their names are made at start.</summary>
/// <param name="builder">The schema.</param>
/// <param name="keys">What can be grouped by.</param>
internal sealed class BuildGroupOrders(ApiSchemaBuilder builder, GroupKeys keys)
{
    private const string Suffix = "SortInput";

    private readonly HashSet<string> _made = [];

    /// <summary>The argument of groups.</summary>
    /// <param name="rows">The name of the rows.</param>
    public static ArgumentDefinition Argument(string rows) => new(PlanGroups.Order, TypeRef.Of(rows + "Group" + Suffix).NonNull().List())
    {
        Description = "The keys of the order, one in each item; without any, and in the end, by the keys of the groups.",
        Structure = ArgumentStructure.Choices,
    };

    /// <summary>The types for rows of one sort.</summary>
    /// <param name="rows">Their name.</param>
    /// <param name="name">The name of their nodes.</param>
    /// <param name="type">What the nodes have.</param>
    /// <param name="edge">What joins them; null for nothing.</param>
    public void Declare(string rows, string name, Func<AggregatedType> type, AggregatedEdge? edge)
    {
        Late(rows + "Group", () =>
        [
            Function("count", BuildOrders.Directions, AggregateFunction.Count),
            new InputFieldDefinition("key", rows + "GroupKey" + Suffix) { Binding = new GroupFunction(null) },
            .. Functions(name, type().Values()),
            .. edge is null ? [] : new[] { new InputFieldDefinition("edge", edge.Name + "GroupEdge" + Suffix) { Binding = new GroupFunction(null) } },
        ]);
        Late(rows + "GroupKey", () =>
        [
            .. keys.Of(type()).Select(Key),
            .. edge is not null && keys.Of(edge).Any()
                ? [new InputFieldDefinition("edge", edge.Name + "GroupKey" + Suffix) { Binding = new GroupFunction(null) }]
                : Array.Empty<InputFieldDefinition>(),
        ]);
        DeclareFunctions(name, () => type().Values(), () => type().Countable(builder.Ontology));
        if (edge is null)
            return;
        Late(edge.Name + "GroupKey", () => [.. keys.Of(edge).Select(Key)]);
        Late(edge.Name + "GroupEdge", () => [.. Functions(edge.Name, edge.Values())]);
        DeclareFunctions(edge.Name, edge.Values, edge.Values);
    }

    private void DeclareFunctions(string name, Func<AggregatedValue[]> values, Func<AggregatedValue[]> countable)
    {
        if (_made.Contains(name + "CountDistinct"))
            return;
        Late(name + "CountDistinct", () => Values(name, countable(), _ => true));
        Late(name + "Extremes", () => Values(name, values(), value => value.IsComparable));
        if (HasNumbers(values()))
            Late(name + "Numbers", () => Values(name, values(), value => value.IsNumber));
    }

    private static IEnumerable<InputFieldDefinition> Functions(string name, AggregatedValue[] values)
    {
        yield return Function("countDistinct", name + "CountDistinct" + Suffix, AggregateFunction.CountDistinct);
        if (Array.Exists(values, value => value.IsComparable))
        {
            yield return Function("min", name + "Extremes" + Suffix, AggregateFunction.Min);
            yield return Function("max", name + "Extremes" + Suffix, AggregateFunction.Max);
        }

        if (!HasNumbers(values))
            yield break;
        yield return Function("sum", name + "Numbers" + Suffix, AggregateFunction.Sum);
        yield return Function("average", name + "Numbers" + Suffix, AggregateFunction.Average);
    }

    private static bool HasNumbers(AggregatedValue[] values) => Array.Exists(values, value => value.IsNumber);

    private static InputFieldDefinition[] Values(string owner, AggregatedValue[] values, Func<AggregatedValue, bool> isWanted) =>
    [
        .. values.Where(isWanted).Select(value => new InputFieldDefinition(
            value.Name, value is AggregatedSeries series ? BuildOrders.SeriesInput(owner, series.Field) : BuildOrders.Directions) { Binding = value }),
    ];

    private static InputFieldDefinition Key(GroupKeyDefinition key) => new(key.Field, BuildOrders.Directions) { Binding = key };

    private static InputFieldDefinition Function(string name, string type, AggregateFunction function) =>
        new(name, type) { Binding = new GroupFunction(function) };

    private void Late(string name, Func<InputFieldDefinition[]> fields)
    {
        if (_made.Add(name))
            builder.Add(new InputObjectType(name + Suffix) { Description = "One key of an order.", LateFields = fields });
    }
}
