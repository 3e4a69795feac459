using RelationsGraph.Neo4j;
using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Neo4j.Explaining;
using RelationsGraph.Neo4j.Loading;
using RelationsGraph.Testing.Servers;
using Xunit;

namespace RelationsGraph.Stores.Tests.Profiling;

/// <summary>A real Neo4j with the grown graph, whose statements are profiled.</summary>
public sealed class GrownNeo4j : IAsyncLifetime, IAsyncDisposable
{
    private Neo4jProcess? _server;
    private BoltTransport? _transport;

    /// <summary>A store that profiles its statements, or a skipped test.</summary>
    /// <param name="plans">Takes the plans, in the order in which they ran.</param>
    internal Neo4jStore StoreOrSkip(List<ProfiledOperator> plans)
    {
        Skip.If(Neo4jProcess.WhyNot is not null, Neo4jProcess.WhyNot);
        return new Neo4jStore(ProductGraph.Ontology, new ProfiledTransport(_transport!, (_, plan) => plans.Add(plan)));
    }

    public async Task InitializeAsync()
    {
        if (Neo4jProcess.WhyNot is not null)
            return;
        _server = await Neo4jProcess.StartAsync(new Neo4jOptions());
        Assert.True(BoltUri.TryParse($"bolt://127.0.0.1:{_server.Port}", out BoltUri? uri, out string? fault), fault);
        _transport = BoltTransport.Create(new BoltOptions(uri) { Auth = BoltAuth.Basic("neo4j", _server.Password) });
        await ImportGraph.RunAsync(_transport, GrownGraph.Make(), new Neo4jImportSettings(), new NoProgress(), TimeProvider.System, CancellationToken.None);
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await (_transport?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private sealed class NoProgress : IImportProgress
    {
        public void Report(ImportPhase phase, long done, long total)
        {
        }
    }
}
