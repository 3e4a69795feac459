namespace RelationsGraph.Neo4j.Cluster;

/// <summary>The routing table names no server for the work: mostly that a leader is being elected. Another try may succeed.</summary>
internal sealed class NoServerException(bool isWrite)
    : Exception(isWrite ? "The routing table names no server that takes writes." : "The routing table names no server that answers reads.")
{
    /// <summary>Whether a server for writes was wanted.</summary>
    public bool IsWrite { get; } = isWrite;
}
