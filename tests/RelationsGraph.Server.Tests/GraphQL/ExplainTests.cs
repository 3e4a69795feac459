using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using RelationsGraph.Server.GraphQL;
using RelationsGraph.Server.Tests.GraphQL.Aids;
using Xunit;

namespace RelationsGraph.Server.Tests.GraphQL;

public sealed class ExplainTests : IAsyncLifetime
{
    private const string Query = """{"query": "{ cities(first: 1) { totalCount nodes { id partyTo { nodes { id } } } } }"}""";

    private GraphHost _host = null!;

    public async Task InitializeAsync() => _host = await GraphHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task An_answer_is_explained_behind_its_data_and_is_otherwise_the_same()
    {
        Answer plain = await AskAsync(Query), explained = await AskAsync(Query, "report");

        Assert.Equal(plain.Data, explained.Data);
        Assert.False(plain.Json.TryGetProperty("extensions", out _));
        JsonElement explain = explained.Json.GetProperty("extensions").GetProperty("explain");
        Assert.Equal(["read", "prepare", "plan", "bind", "run"], explain.GetProperty("stages").EnumerateArray().Select(stage => stage.GetProperty("name").GetString()));
        Assert.Contains("cities: page of all City, first 1", explain.GetProperty("plan").EnumerateArray().Select(line => line.GetString()));
    }

    [Fact]
    public async Task Each_connection_says_how_its_rows_were_found_and_how_many()
    {
        Answer explained = await AskAsync(Query, "REPORT");

        JsonElement explain = explained.Json.GetProperty("extensions").GetProperty("explain");
        JsonElement[] sources = [.. explain.GetProperty("sources").EnumerateArray()];
        Assert.Equal(["cities", "cities.partyTo"], sources.Select(source => source.GetProperty("path").GetString()));
        Assert.Equal(["SCAN", "RELATIONSHIPS"], sources.Select(source => source.GetProperty("access").GetString()));
        Assert.Equal("City", sources[0].GetProperty("name").GetString());
        Assert.All(sources, source => Assert.False(source.GetProperty("isSorted").GetBoolean()));
        Assert.Equal(1, sources[0].GetProperty("rowsReturned").GetInt32());
        Assert.Equal(1, sources[1].GetProperty("reads").GetInt32());
        Assert.Equal(sources.Sum(source => source.GetProperty("rowsTouched").GetInt64()), explain.GetProperty("rowsTouched").GetInt64());
    }

    [Fact]
    public async Task An_answer_with_errors_is_explained_as_well()
    {
        Answer explained = await AskAsync("""{"query": "{ nothing }"}""", "report");

        Assert.Equal("VALIDATION", explained.Code);
        Assert.Equal(400, explained.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("true")]
    [InlineData("report, report")]
    public async Task Any_other_value_is_refused(string value)
    {
        Answer answer = await AskAsync(Query, value);

        Assert.Equal(400, answer.Status);
        Assert.Equal(RequestErrorCodes.BadRequest, answer.Code);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData(null, true)]
    [InlineData("192.0.2.1", false)]
    [InlineData("2001:db8::1", false)]
    public void Only_this_machine_may_ask(string? address, bool allowed)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
        context.Request.Headers[ExplainHeader.Name] = "report";

        if (allowed)
        {
            Assert.NotNull(ExplainHeader.Read(context));
            return;
        }

        RequestFaultException fault = Assert.Throws<RequestFaultException>(() => ExplainHeader.Read(context));
        Assert.Equal(RequestErrorCodes.ExplainNotAllowed, fault.Code);
        Assert.Equal(403, fault.Status);
    }

    private Task<Answer> AskAsync(string body, string? explain = null) =>
        _host.PostAsync(Encoding.UTF8.GetBytes(body), "application/graphql-response+json", headers: explain is null ? [] : [(ExplainHeader.Name, explain)]);
}
