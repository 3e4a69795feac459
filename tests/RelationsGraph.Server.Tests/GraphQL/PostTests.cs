using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Store;
using RelationsGraph.Server.GraphQL;
using RelationsGraph.Server.Tests.GraphQL.Aids;
using Xunit;

namespace RelationsGraph.Server.Tests.GraphQL;

public sealed class PostTests : IAsyncLifetime
{
    private const string Json = "application/json", Response = "application/graphql-response+json";

    private GraphHost _host = null!;

    public async Task InitializeAsync() => _host = await GraphHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData(null, Response)]
    [InlineData("*/*", Response)]
    [InlineData(Response, Response)]
    [InlineData(Json, Json)]
    [InlineData("application/json;q=0.5, application/graphql-response+json;q=0.4", Json)]
    [InlineData("text/html, */*;q=0.1", Response)]
    public async Task An_answer_has_the_media_type_the_client_likes_best(string? accept, string type)
    {
        Answer answer = await _host.PostAsync("{\"query\": \"{ city(id: \\\"city/lyon\\\") { id } }\"}", accept);

        Assert.Equal(200, answer.Status);
        Assert.Equal(type + "; charset=utf-8", answer.ContentType);
        Assert.Equal("{\"data\":{\"city\":{\"id\":\"city/lyon\"}}}", answer.Body);
        Assert.Equal("Accept, Accept-Language", answer.Headers["Vary"]);
        Assert.Equal(answer.Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), answer.Headers["Content-Length"]);
    }

    public static TheoryData<string, string, int, int> Statuses => new()
    {
        // What is wrong, its code, the status as application/graphql-response+json and as application/json (GraphQL over HTTP, section 6.4).
        { """{"query": "{ city(id: 1) { id } }"}""", "", 200, 200 },
        { """{"query": "{ city("}""", ErrorCodes.SyntaxError, 400, 200 },
        { """{"query": ""}""", ErrorCodes.SyntaxError, 400, 200 },
        { """{"query": "{ nothing }"}""", ErrorCodes.Validation, 400, 200 },
        { """{"query": "mutation { __typename }"}""", ErrorCodes.Validation, 400, 200 },
        { """{"query": "type City { id: ID }"}""", ErrorCodes.Validation, 400, 200 },
        { """{"query": "{ __typename }", "operationName": "A"}""", ErrorCodes.UnknownOperation, 400, 200 },
        { """{"query": "query A { __typename } query B { __typename }"}""", ErrorCodes.OperationNameRequired, 400, 200 },
        { """{"query": "query A { __typename } query B { __typename }", "operationName": "C"}""", ErrorCodes.UnknownOperation, 400, 200 },
        { """{"query": "query A { __typename } query B { __typename }", "operationName": "B"}""", "", 200, 200 },
        { """{"query": "query($id: ID!) { city(id: $id) { id } }"}""", ErrorCodes.InvalidVariable, 400, 200 },
        { """{"query": "query($id: ID!) { city(id: $id) { id } }", "variables": {"id": true}}""", ErrorCodes.InvalidVariable, 400, 200 },
        { """{"query": "query($id: ID!) { city(id: $id) { id } }", "variables": {"id": null}}""", ErrorCodes.InvalidVariable, 400, 200 },
        { """{"query": "query($id: ID!) { city(id: $id) { id } }", "variables": {"id": "\ud83d"}}""", ErrorCodes.InvalidVariable, 400, 200 },
        { """{"query": "query($id: ID!) { city(id: $id) { id } }", "variables": {"\ud83d": 1, "id": 1}}""", "", 200, 200 },
        { """{"query": "query($n: Int) { cities(first: $n) { totalCount } }", "variables": {"n": 51}}""", CompilerErrorCodes.PageSize, 400, 200 },
        { """{"query": "query($a: Boolean = true) { __typename @skip(if: $a) }", "variables": {"a": null}}""", ErrorCodes.InvalidArgument, 400, 200 },
        { """{"query": "{ cities(after: \"x\") { totalCount } }"}""", CompilerErrorCodes.InvalidCursor, 400, 200 },
        { """{"query": "{ __typename }", "extensions": {"persisted": [1]}, "other": {"a": []}}""", "", 200, 200 },
        { """{"query": "{ __typename }", "variables": null, "operationName": null, "extensions": null}""", "", 200, 200 },
        { """{"query": "{ __typename }", "variables": {"unused": 1}, "operationName": ""}""", "", 200, 200 },
        { """{"quer\u0079": "{ __typename }"}""", "", 200, 200 },

        // What is no GraphQL request has its status whatever the media type.
        { "", RequestErrorCodes.BadRequest, 400, 400 },
        { "{}", RequestErrorCodes.BadRequest, 400, 400 },
        { "[]", RequestErrorCodes.BadRequest, 400, 400 },
        { """[{"query": "{ __typename }"}]""", RequestErrorCodes.BadRequest, 400, 400 },
        { "\"{ __typename }\"", RequestErrorCodes.BadRequest, 400, 400 },
        { "null", RequestErrorCodes.BadRequest, 400, 400 },
        { """{"query": null}""", RequestErrorCodes.BadRequest, 400, 400 },
        { """{"query": 1}""", RequestErrorCodes.BadRequest, 400, 400 },
        { """{"query": ["{ __typename }"]}""", RequestErrorCodes.BadRequest, 400, 400 },
        { """{"query": "{ __typename }", "operationName": 1}""", RequestErrorCodes.BadRequest, 400, 400 },
        { """{"query": "{ __typename }", "variables": []}""", RequestErrorCodes.BadRequest, 400, 400 },
        { """{"query": "{ __typename }", "variables": "{}"}""", RequestErrorCodes.BadRequest, 400, 400 },
        { """{"query": "{ __typename }", "extensions": 1}""", RequestErrorCodes.BadRequest, 400, 400 },
        { """{"query": "{ __typename }", "query": "{ __typename }"}""", RequestErrorCodes.BadRequest, 400, 400 },
        { """{"query": "{ __typename }", "variables": null, "variables": {}}""", RequestErrorCodes.BadRequest, 400, 400 },
        { """{"query": "{ __typename }", "operationName": "a", "operationName": null}""", RequestErrorCodes.BadRequest, 400, 400 },
        { """{"query": "{ __typename }",}""", RequestErrorCodes.BadRequest, 400, 400 },
        { """{"query": "{ __typename }"} x""", RequestErrorCodes.BadRequest, 400, 400 },
        { """{"query": "{ __typename }"}{}""", RequestErrorCodes.BadRequest, 400, 400 },
        { """{'query': '{ __typename }'}""", RequestErrorCodes.BadRequest, 400, 400 },
        { """{"query": "\ud800"}""", RequestErrorCodes.BadRequest, 400, 400 },
        { """{"query": "{ __typename }", "operationName": "\udc00"}""", RequestErrorCodes.BadRequest, 400, 400 },
    };

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Code_and_status_say_what_is_wrong(string body, string code, int asResponse, int asJson)
    {
        Answer response = await _host.PostAsync(body, Response), json = await _host.PostAsync(body, Json);

        Assert.Equal(asResponse, response.Status);
        Assert.Equal(asJson, json.Status);
        Assert.Equal(response.Body, json.Body);
        Assert.Equal(code.Length == 0 ? [] : [code], response.Codes);
        Assert.Equal(code.Length == 0, response.Json.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task Every_error_says_where_and_why()
    {
        Answer answer = await _host.AskAsync("{\n  city(id: 1) { nme }\n}");

        System.Text.Json.JsonElement error = answer.Json.GetProperty("errors")[0];
        Assert.Contains("nme", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("""[{"line":2,"column":17}]""", error.GetProperty("locations").GetRawText());

        answer = await _host.AskAsync("query($n: Int) { a: city(id: 1) { b: partyTo(first: $n) { totalCount } } }", """{"n": 99}""");
        error = answer.Json.GetProperty("errors")[0];
        Assert.Equal("""["a","b"]""", error.GetProperty("path").GetRawText());
        Assert.Equal("""[{"line":1,"column":38}]""", error.GetProperty("locations").GetRawText());
    }

    [Fact]
    public async Task Every_cut_of_a_good_body_is_refused()
    {
        byte[] good = System.Text.Encoding.UTF8.GetBytes("""{"query": "query($é: [ID!]!) { nodes(ids: $é) { id } }", "operationName": null, "variables": {"é": ["a", "\ud83d\ude00"]}}""");
        good = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(good).Replace('é', 'e'));
        Assert.Empty((await _host.PostAsync(good)).Codes);
        for (int length = 0; length < good.Length; length++)
        {
            Answer answer = await _host.PostAsync(good[..length]);
            Assert.Equal((400, RequestErrorCodes.BadRequest), (answer.Status, answer.Code));
        }
    }

    [Fact]
    public async Task Every_byte_that_is_not_utf8_is_refused()
    {
        foreach (byte[] bad in (byte[][])[[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF5, 0x80, 0x80, 0x80]])
        {
            byte[] inQuery = [.. "{\"query\": \"{ city(id: \\\""u8, .. bad, .. "\\\") { id } }\"}"u8];
            byte[] inVariable = [.. "{\"query\": \"query($a: ID!) { city(id: $a) { id } }\", \"variables\": {\"a\": \""u8, .. bad, .. "\"}}"u8];
            byte[] inName = [.. "{\"query\": \"{ __typename }\", \"operationName\": \""u8, .. bad, .. "\"}"u8];
            Assert.All([await _host.PostAsync(inQuery), await _host.PostAsync(inVariable), await _host.PostAsync(inName)], answer => Assert.Equal(400, answer.Status));
        }
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("application/json; charset=utf-8", 200)]
    [InlineData("application/json; charset=\"UTF-8\"", 200)]
    [InlineData("APPLICATION/JSON;charset=Utf-8", 200)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("application/json; charset=iso-8859-1", 415)]
    [InlineData("application/graphql", 415)]
    [InlineData("application/graphql+json", 415)]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("multipart/form-data; boundary=x", 415)]
    [InlineData("nonsense", 415)]
    [InlineData(null, 415)]
    public async Task Only_json_in_utf8_is_read(string? contentType, int status)
    {
        Answer answer = await _host.PostAsync("{\"query\": \"{ __typename }\"}"u8.ToArray(), null, contentType);

        Assert.Equal(status, answer.Status);
        if (status != 200)
            Assert.Equal(RequestErrorCodes.UnsupportedMediaType, answer.Code);
    }

    [Fact]
    public async Task A_compressed_body_is_not_read()
    {
        Answer answer = await _host.PostAsync([0x1f, 0x8b], null, "application/json", ("Content-Encoding", "gzip"));

        Assert.Equal((415, RequestErrorCodes.UnsupportedMediaType), (answer.Status, answer.Code));
        Assert.Equal(200, (await _host.PostAsync("{\"query\": \"{ __typename }\"}"u8.ToArray(), null, "application/json", ("Content-Encoding", "identity"))).Status);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml, text/*")]
    [InlineData("application/json;q=0, application/graphql-response+json;q=0")]
    [InlineData("*/*;q=0")]
    public async Task Who_accepts_neither_media_type_is_told_so(string accept)
    {
        Answer answer = await _host.PostAsync("{\"query\": \"{ __typename }\"}", accept);

        Assert.Equal((406, RequestErrorCodes.NotAcceptable), (answer.Status, answer.Code));
        Assert.Equal("application/json; charset=utf-8", answer.ContentType);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_are_told_which_there_are(string method)
    {
        Answer answer = await _host.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/graphql"));

        Assert.Equal((405, RequestErrorCodes.MethodNotAllowed), (answer.Status, answer.Code));
        Assert.Equal("GET, POST", answer.Headers["Allow"]);
    }

    [Fact]
    public async Task Introspection_and_data_come_in_one_answer()
    {
        Answer answer = await _host.AskAsync("""query($t: String!) { __type(name: $t) { name kind } city(id: "city/lyon") { __typename names { text } } __typename }""", """{"t": "City"}""");

        Assert.Equal("""{"__type":{"name":"City","kind":"OBJECT"},"city":{"__typename":"City","names":[{"text":"リヨン"},{"text":"Lyon"}]},"__typename":"Query"}""", answer.Data);
    }

    [Fact]
    public async Task Unknown_ids_are_null()
    {
        Answer answer = await _host.AskAsync("""{ city(id: "country/japan") { id } node(id: "") { id } nodes(ids: ["x", "city/lyon", "city/lyon", ""]) { id } many: nodes(ids: []) { id } }""");

        Assert.Equal("""{"city":null,"node":null,"nodes":[null,{"id":"city/lyon"},{"id":"city/lyon"},null],"many":[]}""", answer.Data);
    }

    [Fact]
    public async Task A_type_without_selected_fields_is_an_empty_object()
    {
        Answer answer = await _host.AskAsync("{ entities { nodes { ... on City { id } } } }");

        Assert.Equal("""{"entities":{"nodes":[{"id":"city/lyon"},{"id":"city/yokohama"},{},{}]}}""", answer.Data);
    }

    [Fact]
    public async Task The_code_of_a_store_reaches_the_client()
    {
        foreach ((string accept, int status) in ((string, int)[])[(Response, 503), (Json, 200)])
        {
            await using GraphHost host = await GraphHost.StartAsync(store: new StubStore((_, _, sink, _) =>
            {
                sink.Literal("1"u8);
                throw new StoreException(StoreErrorCodes.ExecutionTimeout, "Too slow.");
            }));
            Answer answer = await host.AskAsync("{ __typename }", accept: accept);
            Assert.Equal((status, StoreErrorCodes.ExecutionTimeout), (answer.Status, answer.Code));
            Assert.False(answer.Json.TryGetProperty("data", out _));
        }
    }
}
