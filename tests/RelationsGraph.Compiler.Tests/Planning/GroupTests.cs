using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Tests.Planning;

public class GroupTests
{
    private static Asking Product { get; } = new(TestApi.Product);

    [Theory]
    [InlineData("{ agreements { groupBy(keys: []) { count } } }", "'keys' names no key")]
    [InlineData("{ agreements { groupBy(keys: [KIND, KIND]) { count } } }", "'keys' names KIND twice")]
    [InlineData("{ agreements { groupBy(keys: [KIND]) { key { sinceYear } } } }", "Add SINCE_YEAR to 'keys'")]
    [InlineData("{ entities { nodes { basedOn { groupBy(keys: []) { count } } } } }", "'keys' names no key")]
    public void Keys_that_cannot_be_are_refused(string query, string message)
    {
        GraphQLError error = Product.Ask(query).Error;

        Assert.Equal("INVALID_GROUP_KEYS", error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ agreements { groupBy(keys: [KIND], order: [{ key: { sinceYear: ASC } }]) { count } } }", "Add SINCE_YEAR to 'keys'")]
    [InlineData("{ agreements { groupBy(keys: [KIND], order: [{ count: ASC, key: { kind: ASC } }]) { count } } }", "in one object")]
    [InlineData("{ agreements { groupBy(keys: [KIND], order: [{ count: null }]) { count } } }", "gives null for 'count'")]
    [InlineData("{ agreements { groupBy(keys: [KIND], order: [{ count: ASC }, { count: ASC }, { count: ASC }, {}, { count: ASC }, { count: ASC }, { count: ASC }]) { count } } }", "asks for 6 keys. Ask for 5 at most (setting Limits:MaxOrderKeys)")]
    public void An_order_that_cannot_be_is_refused(string query, string message)
    {
        GraphQLError error = Product.Ask(query).Error;

        Assert.Equal("INVALID_ORDER", error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_number_of_groups_is_refused() =>
        Assert.Equal("PAGE_SIZE", Product.Ask("{ agreements { groupBy(keys: [KIND], first: -1) { count } } }").Error.Code);

    [Fact]
    public void Values_are_slots_and_keys_and_order_are_structure()
    {
        const string Query = """
            query ($keys: [BudgetLineGroupKey!]!, $year: FiscalYear!, $order: [BudgetLineGroupSortInput!]) {
              budgetLines {
                groupBy(keys: $keys, having: { sum: { amount: { fiscalYear: $year, gt: 1000 } }, countDistinct: { number: { gte: 1 } } }, order: $order) { count }
              }
            }
            """;
        Asked one = Product.Ask(Query, """{ "keys": ["LEVEL"], "year": "FY2020", "order": [{ "sum": { "amount": { "fiscalYear": "FY2020", "direction": "DESC" } } }] }""");
        Asked other = Product.Ask(Query, """{ "keys": ["LEVEL"], "year": "FY2019", "order": [{ "sum": { "amount": { "fiscalYear": "FY2019", "direction": "DESC" } } }] }""");
        Asked another = Product.Ask(Query, """{ "keys": ["MARKING"], "year": "FY2019", "order": [] }""");

        Assert.Same(one.Plan, other.Plan);
        Assert.NotSame(one.Plan, another.Plan);
        Assert.Contains("2020", one.Slots);
        Assert.Contains("2019", other.Slots);
        GroupsField groups = Groups(one.Plan);
        Assert.IsType<AggregateValue>(Assert.Single(groups.Order).Value);
        Assert.True(groups.Order[0].IsDescending);
        Assert.NotNull(groups.Having);
    }

    [Fact]
    public void Precise_is_about_the_figures_selected_beside_it()
    {
        LogicalPlan plan = Product.Ask("{ observations { aggregate { precise sum { value } } } budgetLines { aggregate { precise } } }").Plan;

        Assert.Single(Assert.IsType<PreciseField>(Aggregates(plan, 0).Fields[0]).Figures);
        Assert.Empty(Assert.IsType<PreciseField>(Aggregates(plan, 1).Fields[0]).Figures);
    }

    [Fact]
    public void A_sum_must_agree_in_unit_and_levels_and_an_extreme_in_the_unit()
    {
        LogicalPlan plan = Product.Ask("{ observations { aggregate { sum { value } min { value } countDistinct { value } } } }").Plan;

        Assert.Equal(
            ["unit metric subject.level", "unit", ""],
            Aggregates(plan, 0).Fields.Cast<AggregateObject>().Select(function => ((AggregateField)function.Fields[0]).Aggregate.Quantity)
                .Select(quantity => string.Join(" ", (quantity?.Aspects ?? []).Select(aspect => aspect.Name))));
    }

    [Fact]
    public void Groups_are_tested_and_ordered_by_what_joins_their_nodes()
    {
        GroupsField groups = Groups(Product.Ask("""
            { agreement(id: "x") { parties { groupBy(
                keys: [TYPE], having: { edge: { min: { since: { lt: "1970" } } }, count: { gt: 1 } }, order: [{ edge: { max: { since: DESC } } }, { edge: {} }]) { count } } } }
            """).Plan);

        var tested = (AggregateValue)((Comparison)((AllOf)groups.Having!).Items[^1]).Value;
        Assert.IsType<RelationshipPart>(((PropertyValue)tested.Aggregate.Value!).Part);
        Aggregate aggregate = ((AggregateValue)Assert.Single(groups.Order).Value).Aggregate;
        Assert.Equal(AggregateFunction.Max, aggregate.Function);
        Assert.IsType<RelationshipPart>(Assert.IsType<PropertyValue>(aggregate.Value).Part);
    }

    [Fact]
    public void Different_related_nodes_are_counted_tested_and_ordered_by()
    {
        GroupsField groups = Groups(Product.Ask("""
            { agreements(asOf: "2020") { groupBy(
                keys: [KIND], having: { countDistinct: { parties: { gt: 1 } } }, order: [{ countDistinct: { parties: DESC } }]) { countDistinct { parties kind } } } }
            """).Plan);

        Aggregate shown = ((AggregateField)((AggregateObject)groups.Fields[0]).Fields[0]).Aggregate;
        Assert.Null(shown.Value);
        Assert.IsType<Expand>(Assert.IsType<Filtered>(shown.Related).Source);
        Assert.Equal(AggregateFunction.CountDistinct, ((AggregateValue)((Comparison)groups.Having!).Value).Aggregate.Function);
        Assert.NotNull(((AggregateValue)Assert.Single(groups.Order).Value).Aggregate.Related);
    }

    [Fact]
    public void What_is_found_is_aggregated_and_grouped_as_every_connection_is()
    {
        var search = (ConnectionField)Product.Ask("""
            query ($t: String!, $after: String) { search(text: $t, asOf: "2020", where: { name: { contains: "a" } }) {
                aggregate { count countDistinct { id } } groupBy(keys: [TYPE]) { key { type } nodes(first: 1, after: $after) { edges { rank } } } } }
            """, """{ "t": "yokohama" }""").Plan.Fields[0];

        var groups = Assert.IsType<GroupsField>(search.Parts[1]);
        var members = Assert.IsType<ConnectionField>(groups.Fields[1]);
        Assert.Same(((Filtered)((Filtered)search.Source).Source).Source, Assert.IsType<GroupMembers>(members.Source).Rows);
        Assert.Equal(search.Order, members.Order);
        Assert.Equal(search.Page.SignedValues, members.Page.SignedValues);
    }

    [Fact]
    public void The_items_of_a_list_are_keys()
    {
        GroupsField groups = Groups(Product.Ask("{ facility(id: \"x\") { locatedIn { groupBy(keys: [EDGE_FLOORS]) { key { edge { floors } } count } } } }").Plan);

        Assert.Equal("floors", Assert.IsType<ItemKey>(Assert.Single(groups.Keys)).List.Property);
    }

    private static AggregateObject Aggregates(LogicalPlan plan, int field) => Assert.IsType<AggregateObject>(((ConnectionField)plan.Fields[field]).Parts[0]);

    private static GroupsField Groups(LogicalPlan plan)
    {
        ShapeField field = plan.Fields[0];
        while (field is ObjectField item)
            field = item.Shape.ByType.First(fields => fields.Length > 0)[0];
        return Assert.IsType<GroupsField>(((ConnectionField)field).Parts[0]);
    }
}
