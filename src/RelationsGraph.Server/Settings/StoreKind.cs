namespace RelationsGraph.Server.Settings;

/// <summary>What can hold the graph.</summary>
internal enum StoreKind
{
    /// <summary>This process, in memory.</summary>
    Embedded,

    /// <summary>A Neo4j server or cluster.</summary>
    Neo4j,
}
