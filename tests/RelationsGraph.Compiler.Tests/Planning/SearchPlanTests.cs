using RelationsGraph.Compiler.Operations;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Tests.Planning;

public sealed class SearchPlanTests
{
    private static readonly Asking Product = new(TestApi.Product, new CompilerOptions { Pages = new PlanLimits { MaxSearchLength = 20 } });

    [Fact]
    public void A_search_is_ordered_by_its_hits()
    {
        var field = Assert.IsType<ConnectionField>(Assert.Single(Product.Ask("{ search(text: \"Lyon\") { totalCount } }").Plan.Fields));

        var search = Assert.IsType<SearchNodes>(field.Source);
        Assert.Null(search.Types);
        Assert.IsType<SearchHitValue>(Assert.Single(field.Order).Value);
    }

    [Fact]
    public void A_filter_stands_around_the_search()
    {
        Asked asked = Product.Ask("{ search(text: \"Lyon\", where: { id: { neq: \"city/lyon\" } }) { totalCount } }");

        Assert.IsType<SearchNodes>(Assert.IsType<Filtered>(Assert.IsType<ConnectionField>(Assert.Single(asked.Plan.Fields)).Source).Source);
    }

    [Fact]
    public void Interfaces_stand_for_their_types()
    {
        Asked asked = Product.Ask(
            "query($t: String!, $types: [NodeTypeName!]) { search(text: $t, types: $types) { totalCount } }", "{\"t\": \"a\", \"types\": [\"CITY\", \"PLACE\", \"CITY\"]}");

        string[] places = [.. TestApi.Product.Ontology.FindInterface("Place")!.Set.Types.Select(type => $"{type.Ordinal}")];
        Assert.Equal(["\"a\"", $"[{string.Join(", ", places)}]"], asked.Slots);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(".*")]
    [InlineData("\\u3002\\uD83D\\uDE00")]
    public void A_text_without_words_is_refused(string text)
    {
        foreach (Asked asked in (Asked[])[
            Product.Ask($"{{ mine: search(text: \"{text}\") {{ totalCount }} }}"),
            Product.Ask("query($t: String!) { mine: search(text: $t) { totalCount } }", $"{{\"t\": \"{text}\"}}")])
        {
            Assert.Equal(CompilerErrorCodes.EmptySearch, asked.Error.Code);
            Assert.Equal("mine", asked.Error.Path!.ToString());
        }
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_by_how_much()
    {
        Asked asked = Product.Ask("{ search(text: \"123456789 123456789 1\") { totalCount } }");

        Assert.Equal(CompilerErrorCodes.SearchTooLong, asked.Error.Code);
        Assert.Equal("The text in 'text' has 21 characters. Search for at most 20 (setting Limits:MaxSearchLength).", asked.Error.Message);
    }

    [Fact]
    public void A_cursor_of_another_filter_is_refused()
    {
        string cursor = Cursors.Of("CitiesConnection", "city/lyon");
        Assert.Equal(CompilerErrorCodes.CursorMismatch, Product.Ask($"{{ search(text: \"a\", after: \"{cursor}\") {{ totalCount }} }}").Error.Code);
    }
}
