using RelationsGraph.Testing;
using Xunit;

namespace RelationsGraph.EndToEnd.Tests;

/// <summary>The built server over the seed, started once for all tests of the collection.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    /// <summary>The name of the collection.</summary>
    public const string Collection = "Running server";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private ServerProgram? _server;

    /// <summary>A client whose base address is the server's.</summary>
    public HttpClient Client => _server!.Client;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        using var timeout = new CancellationTokenSource(Patience);
        _server = await ServerProgram.StartAsync([], environment: null, timeout.Token);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }
}

/// <summary>Names the collection.</summary>
[CollectionDefinition(RunningServer.Collection)]
public sealed class RunningServerDefinition : ICollectionFixture<RunningServer>;
