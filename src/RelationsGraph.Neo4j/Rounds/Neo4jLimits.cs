namespace RelationsGraph.Neo4j.Rounds;

/// <summary>How far the store goes for one answer.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Neo4jLimits
{
    /// <summary>Most relationships that one search from node to node looks at; more are a fault of its field. Default 2,000,000.</summary>
    public int MaxTraversed { get; init; } = 2_000_000;
}
