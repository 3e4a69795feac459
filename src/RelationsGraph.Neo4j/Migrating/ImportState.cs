namespace RelationsGraph.Neo4j.Migrating;

/// <summary>How far the last import into a database came.</summary>
public enum ImportState
{
    /// <summary>There was none.</summary>
    None,

    /// <summary>It was begun and did not end: the graph is not whole.</summary>
    Unfinished,

    /// <summary>It ended: the graph is whole.</summary>
    Complete,
}

/// <summary>How the state is written down.</summary>
internal static class ImportStates
{
    /// <summary>Of an import that is under way or was killed.</summary>
    public const string Running = "RUNNING";

    /// <summary>Of one that ended.</summary>
    public const string Complete = "COMPLETE";
}
