using RelationsGraph.Neo4j.Bolt;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>A routing table in use, with the time until which it counts and without the servers that failed since.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="Routers">Who can be asked for the next table.</param>
/// <param name="Readers">Who answers reads.</param>
/// <param name="Writers">Who takes writes.</param>
/// <param name="Since">When the table came, as a timestamp.</param>
/// <param name="TimeToLive">How long it counts.</param>
internal sealed record KnownServers(BoltAddress[] Routers, BoltAddress[] Readers, BoltAddress[] Writers, long Since, TimeSpan TimeToLive)
{
    /// <summary>Before the first table.</summary>
    public static KnownServers None { get; } = new([], [], [], 0, TimeSpan.Zero);

    // A server that says 0 would be asked for each request, and one that says a year would be asked never again.
    private static readonly TimeSpan LeastTime = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MostTime = TimeSpan.FromHours(1);

    /// <summary>Takes a table into use.</summary>
    /// <param name="table">The table.</param>
    /// <param name="now">The timestamp of now.</param>
    public static KnownServers Of(RoutingTable table, long now) => new(
        [.. table.Routers.Distinct()], [.. table.Readers.Distinct()], [.. table.Writers.Distinct()],
        now, TimeSpan.FromTicks(Math.Clamp(table.TimeToLive.Ticks, LeastTime.Ticks, MostTime.Ticks)));

    /// <summary>Who does the work.</summary>
    /// <param name="isWrite">Whether it writes.</param>
    public BoltAddress[] For(bool isWrite) => isWrite ? Writers : Readers;

    /// <summary>Whether the table counts and names somebody for the work.</summary>
    /// <param name="isWrite">Whether it writes.</param>
    /// <param name="time">Where time comes from.</param>
    public bool Serves(bool isWrite, TimeProvider time) => For(isWrite).Length > 0 && time.GetElapsedTime(Since) < TimeToLive;

    /// <summary>Every server named.</summary>
    public HashSet<BoltAddress> All() => [.. Routers, .. Readers, .. Writers];

    /// <summary>The table without a server.</summary>
    public KnownServers Without(BoltAddress address) =>
        this with { Routers = Drop(Routers, address), Readers = Drop(Readers, address), Writers = Drop(Writers, address) };

    /// <summary>The table after its leader said that it is none: stale as a whole, since the others have new parts too.</summary>
    public KnownServers WithoutLeader(BoltAddress address) => this with { Writers = Drop(Writers, address), TimeToLive = TimeSpan.Zero };

    private static BoltAddress[] Drop(BoltAddress[] list, BoltAddress address) => Array.IndexOf(list, address) < 0 ? list : [.. list.Where(a => a != address)];
}
