using System.Text.Json;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.Server.Tests.GraphQL.Aids;
using Xunit;

namespace RelationsGraph.Server.Tests.GraphQL;

/// <summary>A cursor belongs to one order, and what the request gives is a part of it: the language to order by, the text that is searched for.</summary>
public sealed class CursorTests : IAsyncLifetime
{
    private const string Ordered = "query($l: [Lang!]!, $after: String) { cities(order: [{ nameIn: { lang: $l, direction: ASC } }], first: 1, after: $after) { pageInfo { endCursor } } }";
    private const string Searched = "query($t: String!, $after: String) { search(text: $t, first: 1, after: $after) { pageInfo { endCursor } } }";

    private const string ByName = "query($after: String) { cities(order: [{ name: ASC }], first: 1, after: $after) { pageInfo { endCursor } } }";
    private const string ById = "query($after: String) { cities(first: 1, after: $after) { pageInfo { endCursor } } }";

    private GraphHost _host = null!;

    public async Task InitializeAsync() => _host = await GraphHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData(Ordered, "cities", """ "l": ["EN"] """, """ "l": ["JA"] """)]
    [InlineData(Ordered, "cities", """ "l": ["EN"] """, """ "l": ["EN", "JA"] """)]
    [InlineData(Searched, "search", """ "t": "lyon" """, """ "t": "lyo" """)]
    public async Task A_cursor_goes_on_with_the_values_it_came_from_and_with_no_others(string query, string field, string values, string others)
    {
        Answer first = await _host.AskAsync(query, $"{{{values}}}");
        string cursor = first.Json.GetProperty("data").GetProperty(field).GetProperty("pageInfo").GetProperty("endCursor").GetString()!;

        Answer next = await _host.AskAsync(query, $"{{{values}, \"after\": \"{cursor}\"}}");
        Answer other = await _host.AskAsync(query, $"{{{others}, \"after\": \"{cursor}\"}}");

        Assert.Empty(next.Codes);
        Assert.Equal(CompilerErrorCodes.CursorMismatch, other.Code);
    }

    [Theory]
    [InlineData(ByName, "ja", "en", false)]
    [InlineData(ByName, "en", null, false)]
    [InlineData(ByName, "en-GB, ja;q=0.5", "en", true)]
    [InlineData(ByName, "ja, en", null, true)]
    [InlineData(ByName, "fr", "ja", true)]
    [InlineData(ById, "ja", "en", true)]
    public async Task A_cursor_of_an_order_by_name_goes_on_for_readers_of_the_same_languages(string query, string? language, string? other, bool isAccepted)
    {
        Answer first = await AskAsync(query, null, language);
        string cursor = first.Json.GetProperty("data").GetProperty("cities").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        string text = query.Replace("after: $after", $"after: {JsonSerializer.Serialize(cursor)}", StringComparison.Ordinal).Replace("query($after: String) ", "", StringComparison.Ordinal);

        Assert.Empty((await AskAsync(query, cursor, language)).Codes);
        foreach (Answer next in (Answer[])[await AskAsync(query, cursor, other), await AskAsync(text, null, other)])
        {
            Assert.Equal(isAccepted ? [] : [CompilerErrorCodes.CursorMismatch], next.Codes);
            Assert.Equal(!isAccepted, next.Body.Contains("Accept-Language", StringComparison.Ordinal));
        }
    }

    private Task<Answer> AskAsync(string query, string? after, string? language)
    {
        string body = JsonSerializer.Serialize(new { query, variables = after is null ? null : new { after } });
        return _host.PostAsync(System.Text.Encoding.UTF8.GetBytes(body), "application/graphql-response+json", "application/json", language is null ? [] : [("Accept-Language", language)]);
    }

    [Fact]
    public async Task A_cursor_in_the_text_is_judged_for_each_request()
    {
        Answer first = await _host.AskAsync(Ordered, """{ "l": ["EN"] }""");
        string cursor = first.Json.GetProperty("data").GetProperty("cities").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        string query = Ordered.Replace("after: $after", $"after: {JsonSerializer.Serialize(cursor)}", StringComparison.Ordinal).Replace(", $after: String", "", StringComparison.Ordinal);

        Assert.Empty((await _host.AskAsync(query, """{ "l": ["EN"] }""")).Codes);
        Assert.Equal(CompilerErrorCodes.CursorMismatch, (await _host.AskAsync(query, """{ "l": ["JA"] }""")).Code);
    }

    [Fact]
    public async Task A_language_in_the_text_and_one_in_a_variable_make_the_same_cursor()
    {
        Answer first = await _host.AskAsync(Ordered, """{ "l": ["EN"] }""");
        string cursor = first.Json.GetProperty("data").GetProperty("cities").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        string query = Ordered.Replace("lang: $l", "lang: [EN]", StringComparison.Ordinal).Replace("$l: [Lang!]!, ", "", StringComparison.Ordinal);

        Assert.Empty((await _host.AskAsync(query, $"{{\"after\": \"{cursor}\"}}")).Codes);
    }
}
