namespace RelationsGraph.Neo4j.Loading;

/// <summary>Is told how far an import came, for people who wait.</summary>
public interface IImportProgress
{
    /// <summary>Something was done. Called from one thread at a time, after each batch.</summary>
    /// <param name="phase">What is being done.</param>
    /// <param name="done">How many elements of the phase are done, those of an import that goes on included.</param>
    /// <param name="total">How many there are; 0 where it is not known.</param>
    void Report(ImportPhase phase, long done, long total);
}

/// <summary>The phases of an import, in their order.</summary>
public enum ImportPhase
{
    /// <summary>Constraints are made.</summary>
    Constraints,

    /// <summary>Nodes are written.</summary>
    Nodes,

    /// <summary>Relationships are written.</summary>
    Relationships,

    /// <summary>Records are written.</summary>
    Records,

    /// <summary>What the source does not have is removed.</summary>
    Removing,

    /// <summary>Indexes are made and filled.</summary>
    Indexes,
}
