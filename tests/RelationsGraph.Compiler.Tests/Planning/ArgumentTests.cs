using RelationsGraph.Compiler.Operations;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Tests.Planning;

public sealed class ArgumentTests
{
    [Theory]
    [InlineData("51")]
    [InlineData("-1")]
    [InlineData("2147483647")]
    public void A_page_beyond_the_limit_is_an_error_with_code_place_and_path(string size)
    {
        foreach (Asked asked in (Asked[])[
            Asking.Small().Ask($"{{\n  mine: city(id: 1) {{ at: partyTo(first: {size}) {{ totalCount }} }}\n}}"),
            Asking.Small().Ask("query($n: Int)\n{ mine: city(id: 1) { at: partyTo(first: $n) { totalCount } } }", $"{{\"n\": {size}}}")])
        {
            Assert.Equal(CompilerErrorCodes.PageSize, asked.Error.Code);
            Assert.Equal($"'first' asks for {size} elements. Ask for 0 to 50 (setting Limits:MaxPageSize).", asked.Error.Message);
            Assert.Equal("mine.at", asked.Error.Path!.ToString());
            Assert.Equal(2, Assert.Single(asked.Error.Locations).Line);
        }
    }

    [Theory]
    [InlineData("first: 3, last: 3", "{}")]
    [InlineData("first: $n, last: 3", "{\"n\": 3}")]
    [InlineData("first: 3, last: $n", "{\"n\": 3}")]
    [InlineData("first: $n, last: $n", "{\"n\": 0}")]
    public void A_page_from_both_ends_is_refused(string arguments, string variables)
    {
        Asked asked = Asking.Small().Ask($"query($n: Int) {{ city(id: 1) {{ mine: partyTo({arguments}) {{ totalCount }} }} n: cities(first: $n) {{ totalCount }} }}", variables);

        Assert.Equal(CompilerErrorCodes.PageArguments, asked.Error.Code);
        Assert.Equal("city.mine", asked.Error.Path!.ToString());
    }

    [Theory]
    [InlineData("first: null, last: 3", null)]
    [InlineData("first: $n, last: 3", null)]
    [InlineData("first: 3, last: null", 3)]
    [InlineData("first: 3, last: $n", 3)]
    public void Null_for_the_other_end_is_no_page(string arguments, int? first)
    {
        var page = ((ConnectionField)Asking.Small().Ask($"query($n: Int) {{ cities({arguments}) {{ totalCount }} n: cities(first: $n) {{ totalCount }} }}", "{\"n\": null}").Plan.Fields[0]).Page;

        Assert.Equal(first is null, page.Last is not null);
    }

    [Theory]
    [InlineData("last: 51")]
    [InlineData("last: -1")]
    public void A_page_from_the_end_has_the_same_limit(string arguments) =>
        Assert.Equal(CompilerErrorCodes.PageSize, Asking.Small().Ask($"{{ cities({arguments}) {{ totalCount }} }}").Error.Code);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("11")]
    public void A_path_beyond_the_limit_is_an_error_with_code(string length)
    {
        foreach (Asked asked in (Asked[])[
            Asking.Small().Ask($"{{ paths(from: 1, to: 2, maxLength: {length}) {{ length }} }}"),
            Asking.Small().Ask("query($n: Int) { paths(from: 1, to: 2, maxLength: $n) { length } }", $"{{\"n\": {length}}}")])
        {
            Assert.Equal(CompilerErrorCodes.PathLength, asked.Error.Code);
            Assert.Equal($"'maxLength' is {length}. Ask for 1 to 10 (setting Limits:MaxPathLength).", asked.Error.Message);
            Assert.Equal("paths", asked.Error.Path!.ToString());
        }
    }

    [Theory]
    [InlineData("neighbors(of: 1, depth: 0) { totalCount }", CompilerErrorCodes.PathLength)]
    [InlineData("neighbors(of: 1, depth: 11) { totalCount }", CompilerErrorCodes.PathLength)]
    [InlineData("subgraph(ids: [1], depth: -1) { isTruncated }", CompilerErrorCodes.PathLength)]
    [InlineData("subgraph(ids: [1], depth: 11) { isTruncated }", CompilerErrorCodes.PathLength)]
    [InlineData("subgraph(ids: [1], limit: 0) { isTruncated }", CompilerErrorCodes.SubgraphSize)]
    [InlineData("subgraph(ids: [1], limit: 201) { isTruncated }", CompilerErrorCodes.SubgraphSize)]
    public void A_search_around_nodes_beyond_its_limits_is_an_error_with_code(string field, string code) =>
        Assert.Equal(code, Asking.Small().Ask($"{{ {field} }}").Error.Code);

    [Fact]
    public void The_limit_itself_zero_and_null_are_pages()
    {
        Asked asked = Asking.Small().Ask(
            "query($a: Int, $b: Int, $c: Int, $d: Int) { a: cities(first: $a) { totalCount } b: cities(first: $b) { totalCount } c: cities(first: $c) { totalCount } d: cities(first: $d) { totalCount } }",
            """{"a": 50, "b": 0, "c": null}""");

        Assert.Equal(["50", "0", "null", "null"], asked.Slots);
    }

    [Fact]
    public void More_ids_than_a_page_holds_are_refused_however_they_come()
    {
        string ids = string.Join(", ", Enumerable.Range(0, 51).Select(i => $"\"{i}\""));
        string fifty = string.Join(", ", Enumerable.Range(0, 50).Select(i => $"\"{i}\""));

        Assert.Equal(CompilerErrorCodes.PageSize, Asking.Small().Ask($"{{ nodes(ids: [{ids}]) {{ id }} }}").Error.Code);
        Assert.Equal(CompilerErrorCodes.PageSize, Asking.Small().Ask("query($i: [ID!]!) { nodes(ids: $i) { id } }", $"{{\"i\": [{ids}]}}").Error.Code);
        Assert.Equal(CompilerErrorCodes.PageSize, Asking.Small().Ask($"query($i: ID!) {{ nodes(ids: [$i, {fifty}]) {{ id }} }}", "{\"i\": 1}").Error.Code);
        Assert.Empty(Asking.Small().Ask($"{{ nodes(ids: [{fifty}]) {{ id }} }}").Errors);
        Assert.Empty(Asking.Small().Ask("{ nodes(ids: []) { id } }").Errors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("AQ")]
    [InlineData("!!!!")]
    [InlineData("日本")]
    public void A_text_that_is_no_cursor_is_refused(string text)
    {
        Asked constant = Asking.Small().Ask($"{{ cities(after: \"{text}\") {{ totalCount }} }}");
        Asked variable = Asking.Small().Ask("query($c: String) { cities(after: $c) { totalCount } }", $"{{\"c\": \"{text}\"}}");

        Assert.Equal([CompilerErrorCodes.InvalidCursor, CompilerErrorCodes.InvalidCursor], [constant.Error.Code, variable.Error.Code]);
        Assert.Equal("cities", constant.Error.Path!.ToString());
        Assert.Equal(new SourceLocation(1, 3), Assert.Single(constant.Error.Locations));
    }

    [Fact]
    public void A_cursor_of_every_length_of_a_good_one_but_the_whole_is_refused_or_another_key()
    {
        string good = Cursors.Of("CitiesConnection", "city/lyon");
        for (int length = 0; length < good.Length; length++)
        {
            Asked asked = Asking.Small().Ask("query($c: String) { cities(after: $c) { totalCount } }", $"{{\"c\": \"{good[..length]}\"}}");
            if (asked.Errors.Count > 0)
                Assert.Equal(CompilerErrorCodes.InvalidCursor, asked.Error.Code);
        }
    }

    [Fact]
    public void A_cursor_of_another_connection_is_told_apart()
    {
        Asked asked = Asking.Small().Ask($"{{ cities(after: \"{Cursors.Of("CountriesConnection", "country/france")}\") {{ totalCount }} }}");

        Assert.Equal(CompilerErrorCodes.CursorMismatch, asked.Error.Code);
    }

    [Fact]
    public void A_cursor_is_read_into_its_ids()
    {
        Asked asked = Asking.Small().Ask(
            "query($c: String) { city(id: 1) { partyTo(after: $c) { totalCount } } }",
            $"{{\"c\": \"{Cursors.Of("PlacePartyToConnection", "treaty/t", "party-to/x")}\"}}");

        Assert.Equal(["[\"treaty/t\", \"party-to/x\", 0]"], asked.Slots);
    }

    [Fact]
    public void Every_wrong_value_of_an_operation_is_reported()
    {
        Asked asked = Asking.Small().Ask("{ a: cities(first: 99, after: \"x\") { totalCount } b: cities(first: -1) { totalCount } }");

        Assert.Equal([CompilerErrorCodes.PageSize, CompilerErrorCodes.InvalidCursor, CompilerErrorCodes.PageSize], asked.Errors.Select(error => error.Code));
    }

    [Fact]
    public void A_wrong_value_below_an_interface_is_reported_once()
    {
        const string Query = "query($n: Int) { entities { nodes { about(first: $n) { nodes { aboutOf(first: 99) { totalCount } } } } } }";

        Assert.Single(Asking.Small().Ask(Query).Errors);
        Asked bound = Asking.Small().Ask(Query.Replace("99", "$n", StringComparison.Ordinal), """{"n": 60}""");
        Assert.Equal(["entities.nodes.about", "entities.nodes.about.nodes.aboutOf"], bound.Errors.Select(error => error.Path!.ToString()));
    }

    [Fact]
    public void A_null_below_an_interface_is_reported_once()
    {
        const string Query = "query($f: EntityAboutFilterInput = {}) { entities { nodes { about(where: { or: [$f] }) { totalCount } } } }";

        Assert.Equal("INVALID_ARGUMENT", Asking.Small().Ask(Query, """{"f": null}""").Error.Code);
    }

    [Fact]
    public void Errors_are_listed_up_to_their_limit()
    {
        var asking = new Asking(TestApi.Small, new CompilerOptions { Pages = new PlanLimits(MaxErrors: 2) });
        string query = string.Join(" ", Enumerable.Range(0, 5).Select(i => $"a{i}: cities(first: $n) {{ totalCount }}"));

        string[] constants = [.. asking.Ask($"{{ {query.Replace("$n", "99", StringComparison.Ordinal)} }}").Errors.Select(error => error.Code)];
        string[] variables = [.. asking.Ask($"query($n: Int) {{ {query} }}", """{"n": 99}""").Errors.Select(error => error.Code)];

        Assert.Equal([CompilerErrorCodes.PageSize, CompilerErrorCodes.PageSize, ErrorCodes.ErrorLimit], constants);
        Assert.Equal(constants, variables);
    }

    [Theory]
    [InlineData("query($if: Boolean = true) { city(id: 1) { id @include(if: $if) } }", """{"if": null}""")]
    [InlineData("query($if: Boolean = true) { city(id: 1) @skip(if: $if) { id } }", """{"if": null}""")]
    [InlineData("query($id: ID = 1) { city(id: $id) { id } }", """{"id": null}""")]
    [InlineData("query($n: String = \"City\") { __type(name: $n) { name } }", """{"n": null}""")]
    public void Null_where_a_default_let_a_nullable_variable_stand_is_an_error(string query, string variables)
    {
        Asked asked = Asking.Small().Ask(query, variables);

        Assert.Equal(ErrorCodes.InvalidArgument, asked.Error.Code);
        Assert.Contains("must not be null", asked.Error.Message, StringComparison.Ordinal);
        Assert.Empty(Asking.Small().Ask(query).Errors);
    }
}
