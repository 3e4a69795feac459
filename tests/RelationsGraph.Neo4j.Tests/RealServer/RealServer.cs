namespace RelationsGraph.Neo4j.Tests.RealServer;

/// <summary>
/// The one Neo4j of a test run, started before the first test that shares it. Tests that use it are in <see cref="RealServerCollection"/>, so they come one after
/// the other; each begins with what it needs and may delete what others left.
/// </summary>
public sealed class RealServer : IAsyncLifetime
{
    private Neo4jProcess? _server;

    /// <summary>The server, or a skipped test.</summary>
    internal Neo4jProcess OrSkip()
    {
        Skip.If(Neo4jProcess.WhyNot is not null, Neo4jProcess.WhyNot);
        return _server!;
    }

    public async Task InitializeAsync()
    {
        if (Neo4jProcess.WhyNot is null)
            _server = await Neo4jProcess.StartAsync(new Neo4jOptions());
    }

    public async Task DisposeAsync() => await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
}

/// <summary>The tests that share the server. Mark a class with <c>[Collection(RealServerCollection.Name)]</c> and take <see cref="RealServer"/> in its constructor.</summary>
[CollectionDefinition(Name)]
public sealed class RealServerCollection : ICollectionFixture<RealServer>
{
    public const string Name = "A real Neo4j";
}
