using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Api;

/// <summary>
/// <c>aggregate</c> and <c>groupBy</c> of connections. Their types are made of what the nodes have (<c>CityAggregate</c>) and, in nested connections, of
/// what stands between (<c>CityEdgeAggregate</c>), so connections share them. At the start there are only names; fields are made when they are asked for.
/// </summary>
internal sealed class BuildAggregates
{
    private const string EdgeField = "edge";

    private readonly ApiSchemaBuilder _builder;
    private readonly GroupKeys _keys;
    private readonly BuildGroupOrders _orders;
    private readonly BuildGroupFilters _filters;
    private readonly HashSet<string> _made = [];

    public BuildAggregates(ApiSchemaBuilder builder)
    {
        _builder = builder;
        _keys = new GroupKeys(builder);
        _orders = new BuildGroupOrders(builder, _keys);
        _filters = new BuildGroupFilters(builder);
        foreach (PropertyKind kind in (PropertyKind[])[PropertyKind.Long, PropertyKind.Decimal, PropertyKind.EdtfDate, PropertyKind.FiscalYear])
            builder.Scalar(kind);
    }

    /// <summary>The fields of a connection.</summary>
    /// <param name="connection">The connection's own type, which the nodes of a group are.</param>
    /// <param name="name">The beginning of that name.</param>
    /// <param name="nodes">Its nodes.</param>
    /// <param name="source">Its source, without filter; null for what is found by a search, whose source is known with the request.</param>
    public IEnumerable<FieldDefinition> Fields(string connection, string name, NodeSet nodes, ElementSource? source)
    {
        AggregatedEdge? edge = source is null ? null : AggregatedEdge.Of(source);
        return Fields(name, nodes.Name, () => AggregatedType.Of(_builder.Ontology, nodes.Name), edge, new AggregatedRow(source, nodes), () => source is null
            ? Members(connection, new PlanFoundMembers(), [BuildFilters.Argument(nodes.Name), .. BuildConnections.PageArguments()])
            : Members(connection, new PlanConnection(new GroupMembers(source), nodes), BuildConnections.Arguments(source is ScanNodes ? nodes.Name : name)));
    }

    /// <summary>The fields of a timeline: its rows have a kind and a date, and whatever all their nodes have.</summary>
    /// <param name="connection">The connection's own type, which the nodes of a group are.</param>
    /// <param name="entry">The name of its rows.</param>
    /// <param name="nodes">The nodes of its rows.</param>
    /// <param name="filters">What can be asked of the rows of a group.</param>
    public IEnumerable<FieldDefinition> OfTimeline(string connection, string entry, NodeSet nodes, ArgumentDefinition[] filters) => Fields(
        "Timeline",
        entry,
        () => AggregatedType.OfEntries(_builder.Ontology, entry, nodes.Name),
        null,
        new AggregatedRow(null, nodes),
        () => Members(connection, new PlanEntryMembers(), [.. filters, .. BuildConnections.PageArguments()]));

    private static FieldDefinition Members(string connection, FieldPlanner planner, ArgumentDefinition[] arguments) =>
        ApiSchemaBuilder.Field("nodes", TypeRef.Of(connection).NonNull(), "The rows of the group as a connection.", planner, arguments);

    private FieldDefinition[] Fields(
        string name, string owner, Func<AggregatedType> type, AggregatedEdge? edge, AggregatedRow row, Func<FieldDefinition> members)
    {
        string rows = owner + edge?.Name;
        Declare(rows, owner, type, edge);
        Late(name + "Group", "What rows of a connection have in common that agree in their keys.", () =>
        [
            ApiSchemaBuilder.Field("key", TypeRef.Of(rows + "GroupKeys").NonNull(), "What they agree in.", new PlanGroupKeyObject()),
            .. AggregateFields(type(), edge),
            members(),
        ]);
        return
        [
            ApiSchemaBuilder.Field(
                "aggregate", rows + "Aggregate", "What all elements are together, whatever the page; null beside an error.", new PlanAggregate(row)),
            ApiSchemaBuilder.Field(
                "groupBy",
                TypeRef.Of(name + "Group").NonNull().List(),
                "All elements in groups, whatever the page. One with several related nodes of a key is in the group of each.",
                new PlanGroups(row),
                new ArgumentDefinition(PlanGroups.Keys, TypeRef.Of(rows + "GroupKey").NonNull().List().NonNull())
                {
                    Description = "What the groups are made by.",
                    Structure = ArgumentStructure.Choices,
                },
                BuildGroupFilters.Argument(rows),
                BuildGroupOrders.Argument(rows),
                new ArgumentDefinition(PlanGroups.First, "Int") { Description = "How many groups at most; without it all." }),
        ];
    }

    private void Declare(string rows, string name, Func<AggregatedType> type, AggregatedEdge? edge)
    {
        Late(rows + "Aggregate", "What rows are together.", () => [.. AggregateFields(type(), edge)]);
        if (_made.Add(rows + "GroupKey"))
        {
            _builder.Add(new EnumType(rows + "GroupKey")
            {
                Description = "What rows can be grouped by.",
                LateValues = () => [.. KeysOf(type(), edge).Select(key => new EnumValueDefinition(key.Name) { Binding = key })],
            });
        }

        Late(rows + "GroupKeys", "What the rows of a group agree in. Only what the groups were made by can be selected.", () =>
        [
            .. _keys.Of(type()).Select(KeyField),
            .. edge is null || !_keys.Of(edge).Any() ? [] : new[] { EdgeOf(edge.Name + "GroupKeys", "Keys of what joins the node.", new PlanGroupKeyObject()) },
            ApiSchemaBuilder.Field(
                "imprecise",
                TypeRef.Of(rows + "GroupKey").NonNull().List().NonNull(),
                "The keys whose date may lie in several stretches of time, so that they are null though there is a date.",
                new PlanImpreciseKeys()),
        ]);
        DeclareFunctions(name, () => type().Values(), () => type().Countable(_builder.Ontology));
        _orders.Declare(rows, name, type, edge);
        _filters.Declare(rows, name, type, edge);
        if (edge is null)
            return;
        Late(edge.Name + "GroupKeys", "Keys of what joins a node.", () => [.. _keys.Of(edge).Select(KeyField)]);
        Late(edge.Name + "Aggregate", "What relationships are together.", () => [.. FunctionFields(edge.Name, edge.Values())]);
        DeclareFunctions(edge.Name, edge.Values, edge.Values);
    }

    private void DeclareFunctions(string name, Func<AggregatedValue[]> values, Func<AggregatedValue[]> countable)
    {
        if (_made.Contains(name + "CountDistinct"))
            return;
        Late(name + "CountDistinct", "How many different values there are.", () => ValueFields(countable(), _ => "Int!"));
        Late(name + "Extremes", "The first or the last value in order; null without any.", () =>
            ValueFields(values().Where(value => value.IsComparable), value => ServedType(value.Type)));
        if (!HasNumbers(values()))
            return;
        Late(name + "Sum", "Exact sums; null without any value.", () =>
            ValueFields(values().Where(value => value.IsNumber), value => ServedType(Aggregate.SumType(value.Type))));
        Late(name + "Average", "Sums divided by the number of values, rounded half away from zero; null without any value.", () =>
            ValueFields(values().Where(value => value.IsNumber), value => ServedType(Aggregate.AverageType(value.Type))));
    }

    private static IEnumerable<FieldDefinition> AggregateFields(AggregatedType type, AggregatedEdge? edge)
    {
        AggregatedValue[] values = type.Values();
        yield return ApiSchemaBuilder.Field("count", "Int!", "How many there are.", new PlanRowCount());
        foreach (FieldDefinition field in FunctionFields(type.Name, values))
            yield return field;
        if (edge is not null)
            yield return EdgeOf(edge.Name + "Aggregate", "The same of what joins the nodes.", new PlanAggregatedEdge());
        yield return ApiSchemaBuilder.Field(
            "precise",
            "Boolean!",
            "Whether all figures behind the numbers selected beside it are exact; beside none, all figures that the nodes hold.",
            new PlanPrecise([.. values.OfType<AggregatedProperty>()]));
    }

    private static IEnumerable<FieldDefinition> FunctionFields(string name, AggregatedValue[] values)
    {
        yield return Function("countDistinct", name + "CountDistinct", "How many different values there are.", AggregateFunction.CountDistinct);
        if (Array.Exists(values, value => value.IsComparable))
        {
            yield return Function("min", name + "Extremes", "The first values in order.", AggregateFunction.Min);
            yield return Function("max", name + "Extremes", "The last values in order.", AggregateFunction.Max);
        }

        if (!HasNumbers(values))
            yield break;
        yield return Function("sum", name + "Sum", "Exact sums.", AggregateFunction.Sum);
        yield return Function("average", name + "Average", "Averages.", AggregateFunction.Average);
    }

    private FieldDefinition[] ValueFields(IEnumerable<AggregatedValue> values, Func<AggregatedValue, string> type) =>
    [
        .. values.Select(value => ApiSchemaBuilder.Field(
            value.Name,
            TypeRef.Parse(type(value)),
            value.Description ?? $"Of `{value.Name}`.",
            new PlanAggregatedValue(value),
            value is AggregatedSeries series ? [.. _builder.Elements.Computed(series.Field).Arguments] : [])),
    ];

    private IEnumerable<GroupKeyDefinition> KeysOf(AggregatedType type, AggregatedEdge? edge) =>
        edge is null ? _keys.Of(type) : _keys.Of(type).Concat(_keys.Of(edge));

    private static FieldDefinition KeyField(GroupKeyDefinition key) =>
        ApiSchemaBuilder.Field(key.Field, key.Type, key.Description, new PlanGroupKey(key));

    private static FieldDefinition EdgeOf(string type, string description, FieldPlanner planner) =>
        ApiSchemaBuilder.Field(EdgeField, TypeRef.Of(type).NonNull(), description, planner);

    private static FieldDefinition Function(string field, string type, string description, AggregateFunction function) =>
        ApiSchemaBuilder.Field(field, TypeRef.Of(type).NonNull(), description, new PlanFunction(function));

    private static bool HasNumbers(AggregatedValue[] values) => Array.Exists(values, value => value.IsNumber);

    private static string ServedType(ExpressionType type) => type.Kind == PropertyKind.Text ? "String" : type.Kind.ToString();

    private void Late(string name, string description, Func<FieldDefinition[]> fields)
    {
        if (_made.Add(name))
            _builder.Add(new ObjectType(name) { Description = description, LateFields = fields });
    }
}
