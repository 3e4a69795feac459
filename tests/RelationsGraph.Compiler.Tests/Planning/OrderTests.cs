using RelationsGraph.Compiler.Operations;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Tests.Planning;

public sealed class OrderTests
{
    [Theory]
    [InlineData("[{ name: ASC }]", "display name up")]
    [InlineData("{ name: DESC }", "display name down")]
    [InlineData("[{ population: DESC }, { name: ASC }, { id: ASC }]", "City.population down, display name up, City.id up")]
    [InlineData("[{ country: { name: ASC } }]", "path Place.country -> display name up")]
    [InlineData("[{ partyTo: { count: DESC } }]", "count(PARTY_TO Out) down")]
    [InlineData("[{ sisters: { count: ASC } }]", "count(path City.sisters) up")]
    [InlineData("[]", "")]
    [InlineData("null", "")]
    [InlineData("[{}]", "")]
    [InlineData("[{}, { country: {} }, { id: ASC }]", "City.id up")]
    public void An_order_of_nodes_becomes_these_keys(string order, string keys)
    {
        Assert.Equal(keys, Keys($"{{ cities(order: {order}) {{ totalCount }} }}"));
        Assert.Equal(keys, Keys($"query($o: [CitySortInput!] = {order}) {{ cities(order: $o) {{ totalCount }} }}"));
    }

    [Fact]
    public void A_count_is_narrowed_by_a_filter()
    {
        Asked asked = Asking.Small().Ask("{ cities(order: [{ partyTo: { count: DESC, where: { kind: { eq: SISTER } } } }]) { totalCount } }");

        var count = (RelatedCount)Connection(asked.Plan).Order[0].Value;
        Assert.IsType<Expand>(Assert.IsType<Filtered>(count.Source).Source);
        Asked unfiltered = Asking.Small().Ask("{ cities(order: [{ partyTo: { count: DESC, where: {} } }]) { totalCount } }");
        Assert.IsType<Expand>(((RelatedCount)Connection(unfiltered.Plan).Order[0].Value).Source);
    }

    [Theory]
    [InlineData("[{ nameIn: { lang: [EN], direction: DESC } }]", "display name in [1] down")]
    [InlineData("[{ descriptionIn: { lang: [JA, EN], direction: ASC } }]", "City.description in [0, 1] up")]
    public void A_text_is_ordered_in_languages_of_choice(string order, string keys) =>
        Assert.Equal(keys, Keys($"{{ cities(order: {order}) {{ totalCount }} }}"));

    [Fact]
    public void What_one_of_many_types_has_is_an_order_of_all()
    {
        OrderKey[] keys = Connection("{ places(order: [{ asCity: { population: DESC } }, { asCity: { country: { name: ASC } } }, { asCity: {} }]) { totalCount } }").Order;

        Assert.All(keys, key => Assert.Equal(["City"], Assert.IsType<ValueOfType>(key.Value).Nodes.Types.Select(type => type.Name)));
        Assert.Equal([true, false], keys.Select(key => key.IsDescending));
    }

    [Theory]
    [InlineData("{ cities(order: [{ name: ASC }]) { totalCount } }", true)]
    [InlineData("{ cities(order: [{ country: { description: ASC } }]) { totalCount } }", true)]
    [InlineData("{ cities(order: [{ descriptionIn: { lang: [JA], direction: ASC } }]) { totalCount } }", true)]
    [InlineData("{ cities(order: [{ partyTo: { count: DESC, where: { name: { contains: \"a\" } } } }]) { totalCount } }", true)]
    [InlineData("{ cities(order: [{ partyTo: { count: DESC } }, { since: ASC }]) { totalCount } }", false)]
    [InlineData("{ cities(where: { name: { contains: \"a\" } }) { totalCount } }", false)]
    public void An_order_by_texts_depends_on_the_readers_languages(string query, bool isByLanguage) =>
        Assert.Equal(isByLanguage, Connection(query).Page.IsByLanguage);

    [Theory]
    [InlineData("{ city(id: 1) { partyTo(order: [{ edge: { since: ASC } }, { kind: DESC }]) { totalCount } } }", "PARTY_TO.since up, Treaty.kind down")]
    [InlineData("{ city(id: 1) { partyTo(order: [{ edge: { role: ASC } }]) { totalCount } } }", "PARTY_TO.role up")]
    [InlineData("{ city(id: 1) { sisters(order: [{ edge: { since: ASC } }, { edge: { until: DESC } }]) { totalCount } } }", "start of the path's time up, end of the path's time down")]
    [InlineData("{ city(id: 1) { keeps(order: [{ replaces: { value: ASC } }, { replacesRelationship: { since: DESC } }]) { totalCount } } }", "REPLACES Out -> Treaty.value up, relationship REPLACES Out -> REPLACES.since down")]
    [InlineData("{ treaty(id: 1) { parties(order: { country: { since: ASC } }) { totalCount } } }", "path Place.country -> Country.since up")]
    public void An_order_of_a_nested_connection_becomes_these_keys(string query, string keys) => Assert.Equal(keys, Keys(query));

    [Theory]
    [InlineData("[{ name: ASC, id: ASC }]", "names 'id' and 'name' in one object, so that it is open which one comes first. Write an item for each: [{ id: ... }, { name: ... }].")]
    [InlineData("[{ country: { name: ASC, id: ASC } }]", "names 'id' and 'name' in one object, so that it is open which one comes first. Write an item for each: [{ id: ... }, { name: ... }].")]
    [InlineData("[{ name: null }]", "gives null for 'name'. Leave the field out, or give it a direction.")]
    [InlineData("[{ country: null }]", "gives null for 'country'. Leave the field out, or give it a direction.")]
    [InlineData("[{ name: ASC }, { id: ASC }, { code: ASC }, { since: ASC }, { until: ASC }, { population: ASC }]", "asks for 6 keys. Ask for 5 at most (setting Limits:MaxOrderKeys).")]
    public void An_order_that_is_open_to_doubt_is_refused(string order, string message)
    {
        foreach (Asked asked in (Asked[])[
            Asking.Small().Ask($"{{ cities(order: {order}) {{ totalCount }} }}"),
            Asking.Small().Ask($"query($o: [CitySortInput!] = {order}) {{ cities(order: $o) {{ totalCount }} }}")])
        {
            Assert.Equal(CompilerErrorCodes.InvalidOrder, asked.Error.Code);
            Assert.Equal($"The argument 'order' {message}", asked.Error.Message);
            Assert.Equal("cities", asked.Error.Path!.ToString());
        }
    }

    [Fact]
    public void A_wrong_order_below_an_interface_is_reported_once() =>
        Assert.Single(Asking.Small().Ask("{ entities { nodes { about(order: [{ id: ASC, since: ASC }]) { totalCount } } } }").Errors);

    [Theory]
    [InlineData("CitySortInput", "tags")]
    [InlineData("CitySortInput", "claims")]
    [InlineData("PlaceSortInput", "population")]
    public void What_has_several_values_or_belongs_to_some_types_only_is_no_key(string type, string field) =>
        Assert.Null(TestApi.Small.Schema.FindType<GraphQL.Types.InputObjectType>(type)!.Fields.Find(field));

    [Fact]
    public void One_plan_serves_all_variables_of_an_order_with_the_same_choices()
    {
        Asking asking = Asking.Small();
        const string Query = "query($o: [CitySortInput!], $d: SortEnumType! = ASC) { a: cities(order: $o) { totalCount } b: cities(order: [{ name: $d }]) { totalCount } }";

        CompiledOperation first = asking.Ask(Query, """{"o": [{"name": "ASC"}]}""").Compiled!;
        Assert.Same(first, asking.Ask(Query, """{"o": [{"name": "ASC"}]}""").Compiled);
        Assert.NotSame(first, asking.Ask(Query, """{"o": [{"name": "DESC"}]}""").Compiled);
        Assert.NotSame(first, asking.Ask(Query, """{"o": [{"name": "ASC"}], "d": "DESC"}""").Compiled);
    }

    [Fact]
    public void A_cursor_belongs_to_the_connection_and_the_order()
    {
        uint[] signatures = [.. new[]
        {
            "{ cities { totalCount } }",
            "{ entities { totalCount } }",
            "{ cities(order: [{ name: ASC }]) { totalCount } }",
            "{ cities(order: [{ name: DESC }]) { totalCount } }",
            "{ cities(order: [{ name: ASC }, { code: ASC }]) { totalCount } }",
            "{ cities(order: [{ code: ASC }, { name: ASC }]) { totalCount } }",
            "{ cities(order: [{ country: { name: ASC } }]) { totalCount } }",
            "{ cities(order: [{ partyTo: { count: DESC } }]) { totalCount } }",
            "{ cities(order: [{ partyTo: { count: DESC, where: { kind: { eq: SISTER } } } }]) { totalCount } }",
            "{ cities(where: { code: { eq: \"a\" } }) { totalCount } }",
            "{ cities(where: { code: { neq: \"a\" } }) { totalCount } }",
        }.Select(Signature)];

        Assert.Equal(signatures.Distinct(), signatures);
        Assert.Equal(signatures[0], Signature("{ cities(first: 3, order: [{}]) { totalCount } }"));
        Assert.Equal(signatures[2], Signature("query($d: SortEnumType! = ASC) { cities(last: 3, order: { name: $d }) { totalCount } }"));
    }

    [Fact]
    public void A_cursor_of_another_order_is_refused()
    {
        string cursor = Cursors.Of("CitiesConnection", "city/lyon");

        Assert.Equal(CompilerErrorCodes.CursorMismatch, Asking.Small().Ask($"{{ cities(order: [{{ name: ASC }}], after: \"{cursor}\") {{ totalCount }} }}").Error.Code);
        Assert.Equal(CompilerErrorCodes.CursorMismatch, Asking.Small().Ask($"{{ cities(order: [{{ name: ASC }}], before: \"{cursor}\") {{ totalCount }} }}").Error.Code);
        Assert.Empty(Asking.Small().Ask($"{{ cities(before: \"{cursor}\", after: \"{cursor}\") {{ totalCount }} }}").Errors);
    }

    [Fact]
    public void A_cursor_beside_far_too_many_keys_is_no_more_work_than_beside_a_few()
    {
        string order = string.Concat(Enumerable.Repeat("{\"id\": \"ASC\"},", 20_000));

        Asked asked = Asking.Small().Ask("query($o: [CitySortInput!]) { cities(order: $o, after: \"AAAA\") { totalCount } }", $"{{\"o\": [{order.TrimEnd(',')}]}}");

        Assert.Equal(["INVALID_ORDER", "INVALID_CURSOR"], asked.Errors.Select(error => error.Code));
    }

    private static uint Signature(string query) => Connection(query).Page.Signature;

    private static string Keys(string query)
    {
        Asked asked = Asking.Small().Ask(query);
        return PlanText.OrderOf(asked.Plan, Connection(asked.Plan));
    }

    private static ConnectionField Connection(string query) => Connection(Asking.Small().Ask(query).Plan);

    private static ConnectionField Connection(LogicalPlan plan)
    {
        ShapeField field = plan.Fields[0];
        while (field is ObjectField item)
            field = item.Shape.ByType.First(fields => fields.Length > 0)[0];
        return (ConnectionField)field;
    }
}
