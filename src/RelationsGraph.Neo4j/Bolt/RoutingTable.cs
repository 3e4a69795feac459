namespace RelationsGraph.Neo4j.Bolt;

/// <summary>Which servers of a cluster do what, as one of them says.</summary>
/// <param name="TimeToLive">How long that may be relied upon.</param>
/// <param name="Database">The database it is about; null where the server names none.</param>
/// <param name="Routers">Who can be asked for the next table.</param>
/// <param name="Readers">Who answers reads.</param>
/// <param name="Writers">Who takes writes: the leader, or nobody while one is elected.</param>
internal sealed record RoutingTable(
    TimeSpan TimeToLive, string? Database, IReadOnlyList<BoltAddress> Routers, IReadOnlyList<BoltAddress> Readers, IReadOnlyList<BoltAddress> Writers);
