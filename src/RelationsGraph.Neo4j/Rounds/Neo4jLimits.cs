namespace RelationsGraph.Neo4j.Rounds;

/// <summary>How far the store goes for one answer.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Neo4jLimits
{
    /// <summary>Most relationships that one search from node to node looks at; more are a fault of its field. Default 2,000,000.</summary>
    public int MaxTraversed { get; init; } = 2_000_000;

    /// <summary>Most ways of one derived edge that are written or passed through; more are a fault of that field. Default 1,000.</summary>
    public int MaxWays { get; init; } = 1_000;

    /// <summary>Most groups that one list of groups is made of; more are a fault of that field. Default 10,000.</summary>
    public int MaxGroups { get; init; } = 10_000;

    /// <summary>
    /// Most rows that one object of aggregates or one list of groups reads; more are a fault of that field. A row in several groups counts for each.
    /// Default 10,000,000.
    /// </summary>
    public int MaxAggregatedRows { get; init; } = 10_000_000;
}
