using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Tests.Planning;

/// <summary>Which plans leave out what is withdrawn, and that one plan serves both values of a filter.</summary>
public sealed class WithdrawnTests
{
    private static readonly Asking Product = new(TestApi.Product);

    [Fact]
    public void The_argument_of_a_list_decides_its_plan()
    {
        const string Query = "query($with: Boolean) { city(id: \"city/yokohama\") { claims(includeDeprecated: $with) { rank } } }";
        Asked without = Product.Ask(Query), no = Product.Ask(Query, """{"with": false}"""), with = Product.Ask(Query, """{"with": true}""");
        Assert.IsType<Filtered>(Claims(without).Source);
        Assert.IsType<Filtered>(Claims(no).Source);
        Assert.IsType<OwnedRecords>(Claims(with).Source);
    }

    [Fact]
    public void The_field_of_a_filter_is_a_value_of_the_request()
    {
        const string Query = "query($with: Boolean!) { cities(where: { claims: { any: true, includeDeprecated: $with } }) { totalCount } }";
        Asked yes = Product.Ask(Query, """{"with": true}"""), no = Product.Ask(Query, """{"with": false}""");
        Assert.Same(yes.Plan, no.Plan);
        Assert.Equal("true", Assert.Single(yes.Slots));
        Assert.Equal("false", Assert.Single(no.Slots));
    }

    [Fact]
    public void Records_that_cannot_be_withdrawn_have_no_such_argument() =>
        Assert.Contains("includeDeprecated", Product.Ask("{ city(id: \"city/yokohama\") { names(includeDeprecated: true) { text } } }").Error.Message, StringComparison.Ordinal);

    private static ListField Claims(Asked asked)
    {
        var city = Assert.IsType<ObjectField>(Assert.Single(asked.Plan.Fields));
        return Assert.IsType<ListField>(Assert.Single(city.Shape.ByType.Single(fields => fields is { Length: > 0 })!));
    }
}
