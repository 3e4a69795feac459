using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests.Filtering;

/// <summary>What a source has withdrawn is hidden unless asked for, wherever records are listed, counted or asked something.</summary>
public class WithdrawnTests
{
    /// <summary>a has a note that stands, one that is withdrawn and one that says neither; b has a withdrawn one alone; c has none.</summary>
    private static readonly EmbeddedStore Store = new TestGraph().Cities("a", "b", "c")
        .Record("Note", null, "city/a", ("title", "stands"), ("standing", "STANDS"))
        .Record("Note", null, "city/a", ("title", "gone"), ("standing", "GONE"))
        .Record("Note", null, "city/a", ("title", "open"))
        .Record("Note", null, "city/b", ("title", "gone"), ("standing", "GONE")).Store();

    [Theory]
    [InlineData("", "stands open")]
    [InlineData("(includeDeprecated: false)", "stands open")]
    [InlineData("(includeDeprecated: null)", "stands open")]
    [InlineData("(includeDeprecated: true)", "stands gone open")]
    [InlineData("(where: { standing: { eq: GONE } })", "")]
    [InlineData("(where: { standing: { neq: STANDS } })", "open")]
    [InlineData("(where: { standing: { eq: GONE } }, includeDeprecated: true)", "gone")]
    public void Records_are_listed_without_what_is_withdrawn(string arguments, string titles) =>
        Assert.Equal(titles, Found($"{{ city(id: \"city/a\") {{ notes{arguments} {{ title }} }} }}", "title:'"));

    [Theory]
    [InlineData("any: true", "city/a")]
    [InlineData("any: false", "city/b city/c")]
    [InlineData("any: true, includeDeprecated: true", "city/a city/b")]
    [InlineData("any: true, includeDeprecated: false", "city/a")]
    [InlineData("any: true, includeDeprecated: null", "city/a")]
    [InlineData("includeDeprecated: true", "city/a city/b city/c")]
    [InlineData("count: { gte: 2 }", "city/a")]
    [InlineData("count: { eq: 3 }", "")]
    [InlineData("count: { eq: 3 }, includeDeprecated: true", "city/a")]
    [InlineData("count: { eq: 1 }, where: { title: { eq: \"gone\" } }, includeDeprecated: true", "city/a city/b")]
    [InlineData("count: { eq: 1 }, where: { title: { eq: \"gone\" } }", "")]
    [InlineData("some: { standing: { eq: GONE } }", "")]
    [InlineData("some: { standing: { eq: GONE } }, includeDeprecated: true", "city/a city/b")]
    [InlineData("none: { title: { eq: \"gone\" } }", "city/a city/b city/c")]
    [InlineData("none: { title: { eq: \"gone\" } }, includeDeprecated: true", "city/c")]
    [InlineData("all: { title: { neq: \"gone\" } }, includeDeprecated: false", "city/a city/b city/c")]
    [InlineData("all: { title: { neq: \"gone\" } }, includeDeprecated: true", "city/c")]
    public void Filters_ask_what_is_not_withdrawn(string asked, string cities)
    {
        Assert.Equal(cities, Found($"{{ cities(where: {{ notes: {{ {asked} }} }}) {{ nodes {{ id }} }} }}", "id:'"));
        Assert.Equal(cities, Found($"query($where: CityFilterInput = {{ notes: {{ {asked} }} }}) {{ cities(where: $where) {{ nodes {{ id }} }} }}", "id:'"));
    }

    [Fact]
    public void One_plan_serves_both_values_of_a_filter_and_each_request_gets_its_own()
    {
        const string Query = "query($with: Boolean = {0}) {{ cities(where: {{ notes: {{ any: true, includeDeprecated: $with }} }}) {{ nodes {{ id }} }} }}";
        Assert.Equal("city/a city/b", Found(string.Format(System.Globalization.CultureInfo.InvariantCulture, Query, "true"), "id:'"));
        Assert.Equal("city/a", Found(string.Format(System.Globalization.CultureInfo.InvariantCulture, Query, "false"), "id:'"));
    }

    private static string Found(string query, string mark)
    {
        (LogicalPlan plan, PlanArguments arguments) = FilterQuery.Compile(query);
        var sink = new RecordingSink();
        Store.Run(plan, arguments, sink, null, CancellationToken.None);
        return string.Join(" ", sink.Answer.Split(mark).Skip(1).Select(part => part[..part.IndexOf('\'', StringComparison.Ordinal)]));
    }
}
