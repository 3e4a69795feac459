using RelationsGraph.Compiler.Operations;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Tests.Planning;

/// <summary>What null and empty mean in a filter, what is refused, and what one plan serves. What filters find is tested on the embedded store.</summary>
public sealed class FilterTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{ and: [] }")]
    [InlineData("{ or: [] }")]
    [InlineData("{ or: [{}, {}] }")]
    [InlineData("{ and: null, or: null, not: null }")]
    [InlineData("{ not: {} }")]
    [InlineData("{ code: {} }")]
    [InlineData("{ name: { lang: [EN] } }")]
    [InlineData("{ name: { or: [{}], and: null } }")]
    [InlineData("{ tags: { all: {} } }")]
    [InlineData("{ partyTo: { all: {}, none: {}, some: {} } }")]
    [InlineData("{ partyTo: { where: null } }")]
    [InlineData("{ partyTo: { count: {}, where: { kind: { eq: SISTER } } } }")]
    [InlineData("{ country: {} }")]
    [InlineData("{ partyTo: { some: { edge: {} } } }")]
    public void What_asks_for_nothing_leaves_the_source_as_it_is(string where)
    {
        Assert.IsType<ScanNodes>(Source($"{{ cities(where: {where}) {{ totalCount }} }}"));
        Assert.IsType<ScanNodes>(Source($"query($w: CityFilterInput = {where}) {{ cities(where: $w) {{ totalCount }} }}"));
    }

    [Theory]
    [InlineData("{ code: null }", "where.code", "Write { eq: null } for rows without a value")]
    [InlineData("{ code: { contains: null } }", "where.code.contains", "Only eq and neq compare with null; leave this out, or put null into the list of 'in'")]
    [InlineData("{ population: { in: null } }", "where.population.in", "Only eq and neq compare with null; leave this out, or put null into the list of 'in'")]
    [InlineData("{ or: [{}, { population: { gt: null } }] }", "where.or[1].population.gt", "Only eq and neq compare with null; leave this out, or put null into the list of 'in'")]
    [InlineData("{ tags: null }", "where.tags", "Write { any: false } where there must be none")]
    [InlineData("{ tags: { any: null } }", "where.tags.any", "Write true or false")]
    [InlineData("{ tags: { some: null } }", "where.tags.some", "Leave it out, or write 'any'")]
    [InlineData("{ partyTo: null }", "where.partyTo", "Write { any: false } where there must be none")]
    [InlineData("{ partyTo: { all: null } }", "where.partyTo.all", "Leave it out, or write 'any'")]
    [InlineData("{ partyTo: { any: null } }", "where.partyTo.any", "Write true or false")]
    [InlineData("{ partyTo: { count: null } }", "where.partyTo.count", "Write an operator such as { gt: 2 }")]
    [InlineData("{ partyTo: { some: { edge: null } } }", "where.partyTo.some.edge", "Leave it out; whatever is related has an edge")]
    [InlineData("{ partyTo: { some: { parties: { some: { asCity: null } } } } }", "where.partyTo.some.parties.some.asCity", "Write nodeType to ask for a type")]
    [InlineData("{ partyTo: { some: { parties: { some: { nodeType: null } } } } }", "where.partyTo.some.parties.some.nodeType", "Every node has a type")]
    [InlineData("{ partyTo: { some: { parties: { some: { nodeType: { eq: null } } } } } }", "where.partyTo.some.parties.some.nodeType.eq", "Every node has a type")]
    public void Null_that_can_mean_nothing_is_refused_where_it_stands(string where, string place, string advice) =>
        Refuses(where, CompilerErrorCodes.NullInFilter, $"'{place}' is null. {advice}.");

    [Theory]
    [InlineData("{ partyTo: { where: { kind: { eq: SISTER } } } }")]
    [InlineData("{ partyTo: { where: {}, some: {} } }")]
    public void What_narrows_a_count_is_refused_without_one(string where) => Refuses(
        where,
        CompilerErrorCodes.WhereWithoutCount,
        "'where.partyTo.where' only narrows 'count'. Write 'some' to ask for one such thing, or give 'count' beside it.");

    [Fact]
    public void A_filter_has_limits_of_depth_terms_and_items()
    {
        var limits = new PlanLimits { MaxFilterDepth = 3, MaxFilterTerms = 5, MaxFilterItems = 2 };

        Fits("{ country: { name: { eq: \"a\" } } }");
        Refused("{ not: { country: { name: { eq: \"a\" } } } }", "The filter 'where' is nested more than 3 levels deep (setting Limits:MaxFilterDepth). Ask in steps.");
        Refused("{ or: [{ country: { name: { eq: \"a\" } } }, { country: { name: { eq: \"a\" } } }] }", "The filter 'where' is nested more than 3 levels deep (setting Limits:MaxFilterDepth). Ask in steps.");
        Fits("{ code: { eq: \"a\", ieq: \"b\", neq: \"c\" } }");
        Refused("{ code: { eq: \"a\", ieq: \"b\", neq: \"c\" }, population: { gt: 1 } }", "The filter 'where' has more than 5 terms (setting Limits:MaxFilterTerms). Use 'in' for many values.");
        Fits("{ code: { in: [\"a\", \"b\"] } }");
        Refused("{ code: { in: [\"a\", \"b\", \"c\"] } }", "A list in 'where' has 3 values. Give at most 2 (setting Limits:MaxFilterItems).");
        Refused("{ code: { nin: [null, null, null] } }", "A list in 'where' has 3 values. Give at most 2 (setting Limits:MaxFilterItems).");

        void Fits(string where) => Assert.Empty(Both(where, limits).SelectMany(asked => asked.Errors));

        void Refused(string where, string message) => Assert.All(Both(where, limits), asked =>
        {
            Assert.Equal((CompilerErrorCodes.FilterTooLarge, message), (asked.Error.Code, asked.Error.Message));
            Assert.Equal("cities", asked.Error.Path!.ToString());
        });
    }

    [Fact]
    public void A_wrong_filter_below_an_interface_is_reported_once() =>
        Assert.Single(Asking.Small().Ask("{ entities { nodes { about(where: { since: null }) { totalCount } } } }").Errors);

    [Theory]
    [InlineData("{ since: { eq: \"2020-02-30\" } }")]
    [InlineData("{ since: { within: \"昭和99年\" } }")]
    [InlineData("{ population: { gt: 2147483648 } }")]
    [InlineData("{ population: { eq: 1.5 } }")]
    [InlineData("{ name: { lang: [FR], eq: \"a\" } }")]
    [InlineData("{ name: { or: [{ lang: [EN], eq: \"a\" }] } }")]
    [InlineData("{ kind: { eq: SISTER } }")]
    [InlineData("{ partyTo: { some: { kind: { eq: \"SISTER\" } } } }")]
    [InlineData("{ or: [null] }")]
    public void What_the_schema_does_not_allow_is_an_error(string where) =>
        Assert.All(Both(where, new PlanLimits()), asked => Assert.NotEmpty(asked.Errors));

    [Theory]
    [InlineData("92233720368547758.07", null)]
    [InlineData("92233720368547758.08", CompilerErrorCodes.NumberOutOfRange)]
    [InlineData("92233720368547758.071", CompilerErrorCodes.NumberOutOfRange)]
    [InlineData("92233720368547758.0700", null)]
    [InlineData("-92233720368547758.08", null)]
    [InlineData("-92233720368547758.081", null)]
    [InlineData("-92233720368547758.09", CompilerErrorCodes.NumberOutOfRange)]
    public void Numbers_are_exact_up_to_the_edge(string number, string? code)
    {
        foreach (Asked asked in (Asked[])[
            Asking.Small().Ask($"{{ treaties(where: {{ value: {{ lt: {number} }} }}) {{ totalCount }} }}"),
            Asking.Small().Ask("query($n: Decimal) { treaties(where: { value: { lt: $n } }) { totalCount } }", $"{{\"n\": {number}}}")])
            Assert.Equal(code, asked.Errors.Count == 0 ? null : asked.Error.Code);
    }

    [Theory]
    [InlineData("eq: \"https://www.example.org/a?b=c#d\"", true)]
    [InlineData("in: [\"http://a.example\", null]", true)]
    [InlineData("contains: \"example.org\"", true)]
    [InlineData("eq: \"www.example.org\"", false)]
    [InlineData("neq: \"ftp://a.example/\"", false)]
    [InlineData("in: [\"http://a.example\", \"https://横浜.example/\"]", false)]
    [InlineData("eq: \"https://user@a.example/\"", false)]
    [InlineData("eq: 1", false)]
    public void What_is_compared_with_an_address_is_one(string operation, bool isAddress)
    {
        Asked asked = new Asking(TestApi.Product).Ask($"{{ documents(where: {{ url: {{ {operation} }} }}) {{ totalCount }} }}");

        Assert.Equal(isAddress, asked.Errors.Count == 0);
        Assert.All(asked.Errors, error => Assert.Contains("an absolute http or https address such as \"https://www.example.org/\"", error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Types_combine_like_any_other_condition()
    {
        Asked asked = Asking.Small().Ask("{ entities(where: { nodeType: { or: [{ eq: CITY }, { and: [{ neq: TREATY }, { nin: [CITY] }] }] } }) { totalCount } }");

        Assert.Empty(asked.Errors);
    }

    [Fact]
    public void One_plan_serves_all_values_of_a_filter_of_one_shape()
    {
        Asking asking = Asking.Small();
        const string Query = "query($w: CityFilterInput) { cities(where: $w) { totalCount } }";

        Asked first = asking.Ask(Query, """{"w": {"code": {"in": ["a"]}}}""");
        Asked second = asking.Ask(Query, """{"w": {"code": {"in": ["b", null, "c"]}}}""");
        Assert.Same(first.Compiled, second.Compiled);
        Assert.Equal(["[\"b\", null, \"c\"]"], second.Slots[..1]);
        Assert.NotSame(first.Compiled, asking.Ask(Query, """{"w": {"code": {"nin": ["a"]}}}""").Compiled);
        Assert.NotSame(first.Compiled, asking.Ask(Query, """{"w": {"code": {"in": ["a"], "eq": null}}}""").Compiled);
    }

    [Fact]
    public void Every_operator_of_a_comparison_has_an_opposite()
    {
        foreach (InputObjectType type in TestApi.Product.Schema.Types.OfType<InputObjectType>().Where(type => type.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal) && !type.Name.StartsWith("List", StringComparison.Ordinal)))
        {
            string[] operators = [.. type.Fields.Where(field => field.Binding is FilterOperation).Select(field => field.Name)];
            Assert.NotEmpty(operators);
            Assert.All(type.Fields.Where(field => field.Binding is FilterOperation { IsNegated: false }), field => Assert.Contains("n" + field.Name, operators));
            Assert.True(type.Fields.Find("or") is not null, type.Name);
        }
    }

    private static void Refuses(string where, string code, string message) => Assert.All(Both(where, new PlanLimits()), asked =>
    {
        Assert.Equal((code, message), (asked.Error.Code, asked.Error.Message));
        Assert.Equal("cities", asked.Error.Path!.ToString());
        Assert.Single(asked.Error.Locations);
    });

    /// <summary>The filter as the text of the request, and as a variable.</summary>
    private static Asked[] Both(string where, PlanLimits limits)
    {
        var asking = new Asking(TestApi.Small, new CompilerOptions { Pages = limits });
        return
        [
            asking.Ask($"{{ cities(where: {where}) {{ totalCount }} }}"),
            asking.Ask($"query($w: CityFilterInput = {where}) {{ cities(where: $w) {{ totalCount }} }}"),
        ];
    }

    private static ElementSource Source(string query) => ((ConnectionField)Asking.Small().Ask(query).Plan.Fields[0]).Source;
}
