using RelationsGraph.GraphQL.Source;
using RelationsGraph.Server.GraphQL;
using RelationsGraph.Server.Settings;
using RelationsGraph.Server.Tests.GraphQL.Aids;
using Xunit;

namespace RelationsGraph.Server.Tests.GraphQL;

public sealed class GetTests : IAsyncLifetime
{
    private GraphHost _host = null!;

    public async Task InitializeAsync() => _host = await GraphHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("{ city(id: \"city/lyon\") { id } }", null, null, """{"data":{"city":{"id":"city/lyon"}}}""")]
    [InlineData("query($id: ID!) { city(id: $id) { name } }", """{"id": "city/yokohama"}""", null, """{"data":{"city":{"name":"横浜"}}}""")]
    [InlineData("query A { a: __typename } query B { b: __typename }", "null", "B", """{"data":{"b":"Query"}}""")]
    [InlineData("query A { a: __typename }", "", "", """{"data":{"a":"Query"}}""")]
    [InlineData("{ city(id: \"横浜 &+%\") { id } }", "{}", null, """{"data":{"city":null}}""")]
    public async Task A_query_is_answered(string query, string? variables, string? operation, string body)
    {
        Answer answer = await _host.GetAsync(Parameters(query, variables, operation));

        Assert.Equal((200, body), (answer.Status, answer.Body));
        Assert.Equal("application/graphql-response+json; charset=utf-8", answer.ContentType);
        Assert.Equal("Accept, Accept-Language", answer.Headers["Vary"]);
    }

    [Theory]
    [InlineData("", RequestErrorCodes.BadRequest)]
    [InlineData("?variables={}", RequestErrorCodes.BadRequest)]
    [InlineData("?query=", ErrorCodes.SyntaxError)]
    [InlineData("?query={", ErrorCodes.SyntaxError)]
    [InlineData("?query=%FF", ErrorCodes.SyntaxError)]
    [InlineData("?query={__typename}&query={__typename}", RequestErrorCodes.BadRequest)]
    [InlineData("?query={__typename}&variables={}&variables={}", RequestErrorCodes.BadRequest)]
    [InlineData("?query={__typename}&variables=[]", RequestErrorCodes.BadRequest)]
    [InlineData("?query={__typename}&variables=1", RequestErrorCodes.BadRequest)]
    [InlineData("?query={__typename}&variables={", RequestErrorCodes.BadRequest)]
    [InlineData("?query={__typename}&variables={}x", RequestErrorCodes.BadRequest)]
    [InlineData("?query={__typename}&variables=%20", RequestErrorCodes.BadRequest)]
    [InlineData("?query={__typename}&operationName=A", ErrorCodes.UnknownOperation)]
    [InlineData("?query=mutation{__typename}", ErrorCodes.Validation)]
    [InlineData("?query=subscription{__typename}", ErrorCodes.Validation)]
    public async Task What_is_wrong_is_an_error(string parameters, string code)
    {
        Answer answer = await _host.GetAsync(parameters);

        Assert.Equal((400, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task The_schema_is_given_as_sdl()
    {
        Answer answer = await _host.GetAsync("?sdl", "text/plain");

        Assert.Equal(200, answer.Status);
        Assert.Equal(SmallGraph.Api.Print(), answer.Body);
        Assert.Contains("charset=utf-8", answer.ContentType, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "リヨン")]
    [InlineData("en", "Lyon")]
    [InlineData("en-GB, ja;q=0.5", "Lyon")]
    [InlineData("ja, en", "リヨン")]
    [InlineData("en;q=0.4, JA;q=0.5", "リヨン")]
    [InlineData("fr, de, en;q=0.1", "Lyon")]
    [InlineData("en;q=0", "リヨン")]
    [InlineData("*", "リヨン")]
    [InlineData(";;;", "リヨン")]
    [InlineData("en;q=x", "リヨン")]
    public async Task Names_come_in_the_readers_language(string? header, string name)
    {
        Answer answer = await _host.GetAsync(
            "?query={city(id:\"city/lyon\"){name ja:name(lang:JA)}}", null, header is null ? [] : [("Accept-Language", header)]);

        Assert.Equal("{\"city\":{\"name\":\"" + name + "\",\"ja\":\"リヨン\"}}", answer.Data);
        Assert.Contains("Accept-Language", answer.Headers["Vary"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_pages_of_others_may_call_their_origin_varies_too()
    {
        await using GraphHost host = await GraphHost.StartAsync(security: new SecuritySettings { CorsOrigins = ["https://a.example", "https://b.example"] });

        Answer answer = await host.GetAsync("?query={__typename}", null, ("Origin", "https://b.example"));

        Assert.Equal("https://b.example", answer.Headers["Access-Control-Allow-Origin"]);
        Assert.Contains("Origin", answer.Headers["Vary"], StringComparison.Ordinal);
        Assert.Contains("Accept-Language", answer.Headers["Vary"], StringComparison.Ordinal);
    }

    private static string Parameters(string query, string? variables, string? operation) =>
        "?query=" + Uri.EscapeDataString(query)
        + (variables is null ? "" : "&variables=" + Uri.EscapeDataString(variables))
        + (operation is null ? "" : "&operationName=" + Uri.EscapeDataString(operation));
}
