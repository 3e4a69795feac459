using System.Net;
using RelationsGraph.Model.Store;
using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Tests.Doubles;
using RelationsGraph.Server.Verbs;
using Xunit;

namespace RelationsGraph.Server.Tests.Hosting;

/// <summary>A graph that cannot answer when the server starts.</summary>
public sealed class LateGraphTests
{
    private static readonly GraphObstacle Away = new(StoreErrorCodes.Unreachable, "Neo4j cannot be reached. Start it.", CanPass: true);
    private static readonly GraphObstacle Empty = new(StoreErrorCodes.SchemaMismatch, "The database holds no graph. Run: import", CanPass: false);

    [Fact]
    public async Task What_may_pass_is_waited_for_while_the_server_listens()
    {
        var graph = new StubGraph { Obstacles = new([Away, Away, null]) };
        await using var server = await RunningServer.StartAsync(new CommandLineRun { Loader = graph });
        Assert.Contains("Listening on", server.Output, StringComparison.Ordinal);
        Assert.Contains("Nodes by type: City 47, Country 38\nReady after", server.Output, StringComparison.Ordinal);
        Assert.Equal("warning 1010 RelationsGraph.Server: embedded, in memory cannot answer, /health/ready says so until it can: STORE_UNREACHABLE: Neo4j cannot be reached. Start it.\n", server.Errors);
        Assert.Equal(0, await server.StopAsync());
        Assert.True(graph.IsClosed);
    }

    [Fact]
    public async Task Readiness_is_denied_with_the_code_until_the_graph_can_answer()
    {
        var graph = new StubGraph();
        await using var server = await RunningServer.StartAsync(new CommandLineRun { Loader = graph });
        graph.Obstacles.Enqueue(Away);
        await graph.TryAsync(default);
        using var answer = await server.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "STORE_UNREACHABLE"), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        using var live = await server.Client.GetAsync(new Uri("/health/live", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Theory]
    [InlineData(StoreErrorCodes.Unauthorized, ExitCodes.NoDatabase)]
    [InlineData(StoreErrorCodes.TooOld, ExitCodes.NoDatabase)]
    [InlineData(StoreErrorCodes.SchemaMismatch, ExitCodes.WrongDatabase)]
    [InlineData(StoreErrorCodes.ImportUnfinished, ExitCodes.WrongDatabase)]
    public async Task What_an_operator_must_mend_is_one_line_and_nothing_listens(string code, int exit)
    {
        var graph = new StubGraph { Obstacles = new([Empty with { Code = code }]) };
        using var run = new CommandLineRun { Loader = graph };
        Assert.Equal(exit, await run.RunAsync(["--urls", "http://127.0.0.1:0", .. run.Folders]));
        Assert.Equal($"embedded, in memory: {code}: The database holds no graph. Run: import", Assert.Single(run.ErrorLines));
        Assert.Empty(run.Out.ToString());
        Assert.True(graph.IsClosed);
    }

    [Fact]
    public async Task The_pool_is_closed_when_the_address_cannot_be_listened_on()
    {
        var graph = new StubGraph();
        using var run = new CommandLineRun { Loader = graph };
        Assert.Equal(ExitCodes.CannotListen, await run.RunAsync(["--urls", "http://192.0.2.1:5080", "--security:anonymousreads=true", .. run.Folders]));
        Assert.True(graph.IsClosed);
    }
}
