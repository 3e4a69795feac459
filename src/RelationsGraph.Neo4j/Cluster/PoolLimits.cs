namespace RelationsGraph.Neo4j.Cluster;

/// <summary>What a pool of connections to one server may do. <see cref="BoltOptions"/> gives the ranges and says why.</summary>
/// <param name="MaxConnections">Connections open at once.</param>
/// <param name="MaxWaiting">Callers that may wait for one.</param>
/// <param name="Patience">How long each of them waits.</param>
/// <param name="Lifetime">How old a connection gets.</param>
/// <param name="IdleTrust">How long after its last use a connection is believed to be alive without being asked.</param>
/// <param name="LivenessTimeout">How long it may take to answer when asked.</param>
internal sealed record PoolLimits(
    int MaxConnections, int MaxWaiting, TimeSpan Patience, TimeSpan Lifetime, TimeSpan IdleTrust, TimeSpan LivenessTimeout);
