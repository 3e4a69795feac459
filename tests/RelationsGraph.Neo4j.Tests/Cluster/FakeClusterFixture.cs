using System.Net;
using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Tests.Cluster;

/// <summary>A transport over servers that are not there. <c>seed</c> is the name in the address; it leads to server <c>a</c>.</summary>
internal sealed class FakeClusterFixture : IAsyncDisposable
{
    private static readonly CypherStatement[] Statements = [new(new CypherText("RETURN 1"), default)];

    public FakeClusterFixture(string uri = "neo4j://seed", Func<BoltOptions, BoltOptions>? change = null)
    {
        Assert.True(BoltUri.TryParse(uri, out BoltUri? parsed, out _));
        Servers = new FakeServers(Time);
        Servers.Names["seed"] = [(IPAddress.Parse("10.0.0.1"), Servers["a"])];
        var options = new BoltOptions(parsed);
        Transport = new BoltTransport(change?.Invoke(options) ?? options, Servers, Time, () => 0.6, Servers.ResolveAsync);
    }

    public ManualTime Time { get; } = new();

    public FakeServers Servers { get; }

    public BoltTransport Transport { get; }

    public NotedReceiver Receiver { get; } = new();

    /// <summary>Every server gives this table from now on.</summary>
    public void Table(string routers, string readers, string writers, int seconds = 300)
    {
        var table = new RoutingTable(TimeSpan.FromSeconds(seconds), "neo4j", List(routers), List(readers), List(writers));
        foreach (BoltAddress address in table.Routers)
            Servers[address.Host].Table = _ => Task.FromResult(table);
    }

    public Task ReadAsync(CancellationToken cancellation = default) => ReadAsync(Timeout.InfiniteTimeSpan, cancellation);

    public Task ReadAsync(TimeSpan timeout, CancellationToken cancellation = default) => Transport.ReadAsync(Statements, Receiver, timeout, cancellation).AsTask();

    public Task WriteAsync(CancellationToken cancellation = default) => Transport.WriteAsync(Statements, Receiver, Timeout.InfiniteTimeSpan, cancellation).AsTask();

    public Task WriteAsync(TimeSpan timeout) => Transport.WriteAsync(Statements, Receiver, timeout, default).AsTask();

    /// <summary>Lets the waits between tries go by until a call is done.</summary>
    /// <returns>How long they were.</returns>
    public async Task<TimeSpan> WithWaitsAsync(Task call)
    {
        TimeSpan waited = await Time.RunAsync(call, RetryBackoff.Longest);
        await call;
        return waited;
    }

    /// <summary>Ends the transport; calls that a failed test left under way do not hold it up.</summary>
    public async ValueTask DisposeAsync()
    {
        Task end = Transport.DisposeAsync().AsTask();
        await Time.RunAsync(end, TimeSpan.FromSeconds(10));
        await end;
    }

    private static BoltAddress[] List(string names) => [.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(FakeServers.Address)];
}
