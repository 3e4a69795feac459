namespace RelationsGraph.Server.Settings;

/// <summary>What one request may cost. The defaults are safe for a server that strangers can reach.</summary>
internal sealed record LimitSettings
{
    /// <summary>Bytes of a request body.</summary>
    public int MaxBodyBytes { get; init; } = 1 << 20;

    /// <summary>Lexical tokens of a document.</summary>
    public int MaxTokens { get; init; } = 20_000;

    /// <summary>Syntax nodes of a document.</summary>
    public int MaxNodes { get; init; } = 20_000;

    /// <summary>Fields of an operation after its fragments have been spread.</summary>
    public int MaxFields { get; init; } = 2_000;

    /// <summary>Levels of nested selection sets, values and types.</summary>
    public int MaxDepth { get; init; } = 20;

    /// <summary>Aliased fields of an operation after its fragments have been spread.</summary>
    public int MaxAliases { get; init; } = 100;

    /// <summary>Fields on the root of an operation after its fragments have been spread.</summary>
    public int MaxRootFields { get; init; } = 50;

    /// <summary>Selection sets within each other, those of fragments counted too: what the stack of a thread must hold.</summary>
    public int MaxNesting { get; init; } = 200;

    /// <summary>Comparisons spent on whether fields of one response name agree.</summary>
    public int MaxMergeSteps { get; init; } = 100_000;

    /// <summary>Lists that lead from types to types, within each other, in a question about the schema.</summary>
    public int MaxIntrospectionDepth { get; init; } = 2;

    /// <summary>The most a client may ask for as <c>first</c> or <c>last</c>.</summary>
    public int MaxPageSize { get; init; } = 50;

    /// <summary>The keys of an order.</summary>
    public int MaxOrderKeys { get; init; } = 5;

    /// <summary>The cursors of next pages, and of previous ones, in one answer.</summary>
    public int MaxRelativeCursors { get; init; } = 5;

    /// <summary>Bytes that everything which a state of the graph has from when it is first asked for takes; what has no room reads all its rows.</summary>
    public long MaxIndexBytes { get; init; } = 1L << 30;

    /// <summary>Rows of one value of a filter from which on an order of their own is kept.</summary>
    public int RowsWorthAnIndex { get; init; } = 64;

    /// <summary>Bytes of scratch memory that one operation leaves to the next.</summary>
    public int MaxIdleBytes { get; init; } = 8 << 20;

    /// <summary>The page when neither <c>first</c> nor <c>last</c> is given; never more than <see cref="MaxPageSize"/>.</summary>
    public int DefaultPageSize { get; init; } = 10;

    /// <summary>Most relationships of a path, and the greatest distance of a search from node to node.</summary>
    public int MaxPathLength { get; init; } = 10;

    /// <summary>Most nodes of a subgraph.</summary>
    public int MaxSubgraphNodes { get; init; } = 200;

    /// <summary>Relationships that one search from node to node may look at.</summary>
    public int MaxTraversedRelationships { get; init; } = 2_000_000;

    /// <summary>Ways of one edge of a derived path.</summary>
    public int MaxWays { get; init; } = 1_000;

    /// <summary>Relationships looked at for the ways of one edge of a derived path.</summary>
    public int MaxWaySteps { get; init; } = 200_000;

    /// <summary>Groups that one list of groups is made of.</summary>
    public int MaxGroups { get; init; } = 10_000;

    /// <summary>Rows that one object of aggregates or one list of groups reads; one in several groups counts for each.</summary>
    public int MaxAggregatedRows { get; init; } = 10_000_000;

    /// <summary>Characters of a text to search for.</summary>
    public int MaxSearchLength { get; init; } = 200;

    /// <summary>Levels of input objects in a filter.</summary>
    public int MaxFilterDepth { get; init; } = 12;

    /// <summary>Fields that one filter gives, those of nested objects among them.</summary>
    public int MaxFilterTerms { get; init; } = 200;

    /// <summary>Values of one list in a filter.</summary>
    public int MaxFilterItems { get; init; } = 200;

    /// <summary>Time from the last byte of the request to the complete answer.</summary>
    public TimeSpan ExecutionTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Plans kept for documents seen before.</summary>
    public int PlanCacheEntries { get; init; } = 1_000;

    /// <summary>Bytes of document text and plan those plans may hold together.</summary>
    public int PlanCacheBytes { get; init; } = 64 << 20;

    /// <summary>Bytes of an answer, which is complete before its first byte is sent.</summary>
    public int MaxResponseBytes { get; init; } = 32 << 20;

    /// <summary>Errors in one answer; what is beyond is counted, not listed.</summary>
    public int MaxErrors { get; init; } = 100;
}
