namespace RelationsGraph.Neo4j.Loading;

/// <summary>How a graph is imported into Neo4j.</summary>
public sealed record Neo4jImportSettings
{
    /// <summary>Most elements of one transaction, at least 1.</summary>
    public int BatchRows { get; init; } = 5_000;

    /// <summary>A transaction with as many bytes takes no further element; at least 1. Two such batches are in memory.</summary>
    public int BatchBytes { get; init; } = 4 << 20;

    /// <summary>How long another import, if this one is killed, has to wait before it goes on.</summary>
    public TimeSpan Lease { get; init; } = Migrating.Neo4jSchema.Lease;
}
