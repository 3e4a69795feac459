using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Testing.Servers;

namespace RelationsGraph.Neo4j.Tests.RealServer;

/// <summary>
/// The one Neo4j of a test run, started before the first test that shares it; it accepts TLS and plain. Tests that use it are in
/// <see cref="RealServerCollection"/>, so they come one after the other; each begins with what it needs and may delete what others left.
/// </summary>
public sealed class RealServer : IAsyncLifetime
{
    private readonly DirectoryInfo _tls = Directory.CreateTempSubdirectory("relationsgraph-tls-");
    private readonly TestCertificate _certificate = TestCertificate.Create();
    private Neo4jProcess? _server;

    /// <summary>The certificate the server shows.</summary>
    internal TestCertificate Certificate => _certificate;

    /// <summary>Where the server listens, or a skipped test.</summary>
    internal BoltAddress Address => new("127.0.0.1", OrSkip().Port);

    /// <summary>Settings that log in.</summary>
    internal BoltSettings Settings => new() { Auth = BoltAuth.Basic("neo4j", OrSkip().Password) };

    /// <summary>The server, or a skipped test.</summary>
    internal Neo4jProcess OrSkip()
    {
        Skip.If(Neo4jProcess.WhyNot is not null, Neo4jProcess.WhyNot);
        return _server!;
    }

    /// <summary>A connection that is logged in, or a skipped test.</summary>
    internal ValueTask<BoltConnection> OpenAsync(Func<BoltSettings, BoltSettings>? change = null) =>
        new OpenConnection(change is null ? Settings : change(Settings), TimeProvider.System).ToAsync(Address, CancellationToken.None);

    public async Task InitializeAsync()
    {
        if (Neo4jProcess.WhyNot is not null)
            return;
        _certificate.WriteTo(_tls.FullName);
        // Tests of wrong passwords must not lock the right one out.
        _server = await Neo4jProcess.StartAsync(new Neo4jOptions { TlsFolder = _tls.FullName, Settings = "dbms.security.auth_max_failed_attempts=0" });
    }

    public async Task DisposeAsync()
    {
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
        _certificate.Dispose();
        _tls.Delete(recursive: true);
    }
}

/// <summary>The tests that share the server. Mark a class with <c>[Collection(RealServerCollection.Name)]</c> and take <see cref="RealServer"/> in its constructor.</summary>
[CollectionDefinition(Name)]
public sealed class RealServerCollection : ICollectionFixture<RealServer>
{
    public const string Name = "A real Neo4j";
}
