using System.Net;
using RelationsGraph.Server.Tests.Doubles;
using Xunit;

namespace RelationsGraph.Server.Tests.Hosting;

public sealed class ServerHostTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async Task InitializeAsync() => _server = await RunningServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task Health_is_one_word_that_nobody_keeps(string path, string word)
    {
        using var answer = await _server.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(word, await answer.Content.ReadAsStringAsync());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        using var head = await _server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
    }

    [Fact]
    public void The_start_up_lines_say_store_counts_address_and_time()
    {
        var lines = _server.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("Store embedded, in memory: 85 nodes, 1203 relationships; seed ", lines[0], StringComparison.Ordinal);
        Assert.Equal("Nodes by type: City 47, Country 38", lines[1]);
        Assert.Equal($"Listening on {_server.Client.BaseAddress!.GetLeftPart(UriPartial.Authority)}; GraphQL at {_server.Client.BaseAddress.GetLeftPart(UriPartial.Authority)}/graphql", lines[2]);
        Assert.Matches("^Ready after [0-9]+ ms; Ctrl\\+C stops$", lines[^1]);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/open/nothing")]
    [InlineData("/graphql/nothing")]
    [InlineData("/graphql/..%2f..%2fetc/passwd")]
    public async Task An_unknown_address_is_a_plain_404(string path)
    {
        using var answer = await _server.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("404: there is nothing at this address.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_method_is_a_plain_405_that_names_the_right_ones()
    {
        using var answer = await _server.Client.DeleteAsync(new Uri("/health/live", UriKind.Relative));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("405: this address answers GET, HEAD only.\n", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/open/sister-cities")]
    [InlineData("/graphql/")]
    public async Task Pages_come_with_rules_for_the_browser(string path)
    {
        using var answer = await _server.BrowseAsync(path);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Cross_origin_requests_get_no_permission_by_default()
    {
        using var answer = await _server.Client.SendAsync(Preflight("https://example.org"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("https://example.org", "https://example.org", "https://example.org")]
    [InlineData("*", "https://elsewhere.example", "*")]
    [InlineData("https://example.org", "https://elsewhere.example", null)]
    public async Task Configured_origins_get_permission(string configured, string origin, string? allowed)
    {
        await using var server = await RunningServer.StartAsync("--security:cors:origins", configured);
        using var answer = await server.Client.SendAsync(Preflight(origin));
        Assert.Equal(allowed, answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task A_stop_finishes_the_request_in_flight()
    {
        var graph = new StubGraph { HoldsAnswersBack = true };
        var server = await RunningServer.StartAsync(new CommandLineRun { Loader = graph });
        var asked = server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), new StringContent("{}"));
        await graph.Arrived;
        var stopped = server.StopAsync();
        graph.Release();
        using var answer = await asked;
        Assert.Equal(StubGraph.Answer, await answer.Content.ReadAsStringAsync());
        Assert.Equal(0, await stopped);
        await server.DisposeAsync();
    }

    private static HttpRequestMessage Preflight(string origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        return request;
    }
}
