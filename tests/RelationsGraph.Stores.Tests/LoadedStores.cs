using RelationsGraph.Embedded;
using RelationsGraph.Model.Data;
using RelationsGraph.Neo4j;
using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Neo4j.Loading;
using RelationsGraph.Neo4j.Rounds;
using RelationsGraph.Testing.Servers;
using Xunit;

namespace RelationsGraph.Stores.Tests;

/// <summary>Both stores with one graph: a real Neo4j, started and loaded once for all tests that share it, and the embedded store.</summary>
public abstract class LoadedStores : IAsyncLifetime, IAsyncDisposable
{
    private readonly GraphTables _tables;
    private Neo4jProcess? _server;
    private BoltTransport? _transport;
    private Neo4jStore? _store;

    private protected LoadedStores(GraphTables tables)
    {
        _tables = tables;
        Embedded = new EmbeddedStore(tables);
    }

    internal EmbeddedStore Embedded { get; }

    /// <summary>The store, or a skipped test.</summary>
    internal Neo4jStore OrSkip()
    {
        Skip.If(Neo4jProcess.WhyNot is not null, Neo4jProcess.WhyNot);
        return _store!;
    }

    /// <summary>Both stores with other limits. Neither is to be disposed.</summary>
    internal (EmbeddedStore Embedded, Neo4jStore Neo4j) WithLimits(Neo4jLimits limits)
    {
        var same = new EmbeddedLimits
        {
            MaxWays = limits.MaxWays,
            MaxGroups = limits.MaxGroups,
            MaxAggregatedRows = limits.MaxAggregatedRows,
            MaxTraversed = limits.MaxTraversed,
        };
        return (new EmbeddedStore(_tables, same), new Neo4jStore(_tables.Ontology, _transport!, limits));
    }

    /// <summary>Another pool of connections to the server.</summary>
    internal BoltTransport Connect(Func<BoltOptions, BoltOptions> change)
    {
        Skip.If(Neo4jProcess.WhyNot is not null, Neo4jProcess.WhyNot);
        Assert.True(BoltUri.TryParse($"bolt://127.0.0.1:{_server!.Port}", out BoltUri? uri, out string? fault), fault);
        return BoltTransport.Create(change(new BoltOptions(uri) { Auth = BoltAuth.Basic("neo4j", _server.Password) }));
    }

    public async Task InitializeAsync()
    {
        if (Neo4jProcess.WhyNot is not null)
            return;
        _server = await Neo4jProcess.StartAsync(new Neo4jOptions());
        _transport = Connect(options => options);
        await ImportGraph.RunAsync(_transport, _tables, new Neo4jImportSettings(), new NoProgress(), TimeProvider.System, CancellationToken.None);
        _store = new Neo4jStore(_tables.Ontology, _transport);
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await (_store?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
        GC.SuppressFinalize(this);
    }

    private sealed class NoProgress : IImportProgress
    {
        public void Report(ImportPhase phase, long done, long total)
        {
        }
    }
}

/// <summary>Both stores with the product's seed.</summary>
public sealed class SeededNeo4j() : LoadedStores(ProductGraph.Tables);

/// <summary>Both stores with the graph of nasty values.</summary>
public sealed class NastyStores() : LoadedStores(NastyGraph.Tables(Seed))
{
    /// <summary>Decides over the graph.</summary>
    public const int Seed = 6;
}

/// <summary>The tests that share the two stores with the graph of nasty values.</summary>
[CollectionDefinition(Name)]
public sealed class BothNastyStores : ICollectionFixture<NastyStores>
{
    public const string Name = "Both nasty stores";
}

/// <summary>The tests that share the two stores.</summary>
[CollectionDefinition(Name)]
public sealed class BothStores : ICollectionFixture<SeededNeo4j>
{
    public const string Name = "Both stores";
}
