using System.Net;
using System.Text.Json;
using RelationsGraph.Server.Tests.Doubles;
using RelationsGraph.Testing;
using Xunit;

namespace RelationsGraph.Server.Tests.Ide;

public sealed class BrowserRequestsTests : IDisposable
{
    private readonly TemporaryFolder _ide = new();

    public BrowserRequestsTests()
    {
        _ide.Write("index.html", "<!doctype html><title>IDE</title>");
        _ide.Write("static/js/main.123.js", "run()");
        _ide.Write("LICENSE", "terms");
        _ide.Write("secret.exe", "no");
    }

    public void Dispose() => _ide.Dispose();

    [Fact]
    public async Task A_browser_is_led_to_the_IDE()
    {
        await using var server = await StartAsync(_ide.Path);
        using var redirect = await server.BrowseAsync("/graphql");
        Assert.Equal(HttpStatusCode.Found, redirect.StatusCode);
        Assert.Equal("/graphql/", redirect.Headers.Location!.OriginalString);
        Assert.Equal("Accept", Assert.Single(redirect.Headers.Vary));
        using var page = await server.BrowseAsync("/graphql/");
        Assert.Equal("<!doctype html><title>IDE</title>", await page.Content.ReadAsStringAsync());
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("/graphql?query={a}")]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql?extensions={}")]
    public async Task A_browser_that_asks_the_API_something_is_answered_by_the_API(string path)
    {
        await using var server = await StartAsync(_ide.Path);
        using var answer = await server.BrowseAsync(path);
        Assert.Equal(StubGraph.Answer, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Programs_are_answered_by_the_API()
    {
        await using var server = await StartAsync(_ide.Path);
        using var get = await server.Client.GetAsync(new Uri("/graphql", UriKind.Relative));
        Assert.Equal(StubGraph.Answer, await get.Content.ReadAsStringAsync());
        using var post = await server.BrowseAsync("/graphql", method: HttpMethod.Post);
        Assert.Equal(StubGraph.Answer, await post.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_configuration_names_our_endpoint_and_turns_reports_off()
    {
        await using var server = await StartAsync(_ide.Path);
        using var configuration = JsonDocument.Parse(await server.Client.GetStringAsync(new Uri("/graphql/bcp-config.json", UriKind.Relative)));
        Assert.True(configuration.RootElement.GetProperty("useBrowserUrlAsEndpoint").GetBoolean());
        Assert.True(configuration.RootElement.GetProperty("disableTelemetry").GetBoolean());
    }

    [Fact]
    public async Task Files_with_a_hash_in_their_name_are_kept_for_ever_and_others_asked_for_again()
    {
        await using var server = await StartAsync(_ide.Path);
        using var script = await server.Client.GetAsync(new Uri("/graphql/static/js/main.123.js", UriKind.Relative));
        Assert.Equal("run()", await script.Content.ReadAsStringAsync());
        Assert.Contains("immutable", script.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        using var licence = await server.Client.GetAsync(new Uri("/graphql/LICENSE", UriKind.Relative));
        Assert.True(licence.Headers.CacheControl!.NoCache);

        var again = new HttpRequestMessage(HttpMethod.Get, "/graphql/LICENSE");
        again.Headers.IfNoneMatch.Add(licence.Headers.ETag!);
        using var unchanged = await server.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task A_file_of_a_type_we_do_not_name_is_not_sent()
    {
        await using var server = await StartAsync(_ide.Path);
        using var answer = await server.Client.GetAsync(new Uri("/graphql/secret.exe", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql/")]
    public async Task Without_the_package_a_plain_page_says_so_and_how_to_get_it(string path)
    {
        await using var server = await StartAsync(_ide.Combine("none"));
        using var answer = await server.BrowseAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("The IDE is not installed", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("The IDE is missing: install Node.js with npm", server.Output, StringComparison.Ordinal);
    }

    private static Task<RunningServer> StartAsync(string ide) => RunningServer.StartAsync(new CommandLineRun { IdeFolder = ide });
}
