namespace RelationsGraph.Embedded;

/// <summary>How far the store goes for one answer.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record EmbeddedLimits
{
    /// <summary>Most ways of one derived edge that are written or passed through; more are a fault of that field. Default 1,000.</summary>
    public int MaxWays { get; init; } = 1_000;

    /// <summary>Most relationships that are looked at to find the ways of one derived edge, and the valid time of all of them. This store's own work: another may look at others. Default 200,000.</summary>
    public int MaxWaySteps { get; init; } = 200_000;

    /// <summary>Most relationships that one search from node to node looks at; more are a fault of its field. Default 2,000,000.</summary>
    public int MaxTraversed { get; init; } = 2_000_000;

    /// <summary>
    /// Most bytes that everything which a state of the graph has from when it is first asked for takes together: indexes of orders, filters, dates and
    /// words, folded texts, neighbour lists, attested days. What has no room is not made, and the requests that ask for it look at all their rows instead. Default 1 GiB.
    /// </summary>
    public long MaxIndexBytes { get; init; } = 1L << 30;

    /// <summary>
    /// How many rows of one value of a filter are worth an index in which they lie in the order of the connection; fewer are read and sorted. Default 64.
    /// </summary>
    public int RowsWorthAnIndex { get; init; } = 64;

    /// <summary>
    /// Most bytes of scratch memory that a run leaves to the next one; a run that has grown beyond is given up. As many runs are kept as twice the processors and
    /// one. Marks of nodes are not counted: the graph bounds them. Default 8 MiB.
    /// </summary>
    public int MaxIdleBytes { get; init; } = 8 << 20;

    /// <summary>Most groups that one list of groups is made of; more are a fault of that field. Default 10,000.</summary>
    public int MaxGroups { get; init; } = 10_000;

    /// <summary>
    /// Most rows that one object of aggregates or one list of groups reads; more are a fault of that field. A row in several groups counts for each.
    /// Default 10,000,000.
    /// </summary>
    public int MaxAggregatedRows { get; init; } = 10_000_000;
}
