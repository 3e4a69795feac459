using RelationsGraph.Neo4j.PackStream;

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

    /// <summary>Reads it; null is none.</summary>
    public static ImportState Read(ref PackReader reader) =>
        reader.TryReadNull() ? ImportState.None
        : reader.ReadString() == Complete ? ImportState.Complete
        : ImportState.Unfinished;
}
