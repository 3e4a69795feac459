namespace RelationsGraph.Server.Composition;

/// <summary>Shows people how far an import came.</summary>
internal interface IImportView
{
    /// <summary>Something was done. Called from one thread at a time.</summary>
    /// <param name="phase">What is being done: <c>nodes</c>.</param>
    /// <param name="done">How many of it are done.</param>
    /// <param name="total">How many there are; 0 where that is not known.</param>
    void Report(string phase, long done, long total);
}

/// <summary>What an import did.</summary>
/// <param name="Written">Nodes, relationships and records that were written.</param>
/// <param name="Skipped">Those that an import which was ended before had written already.</param>
/// <param name="Removed">Those that were removed because the source does not have them.</param>
internal readonly record struct ImportSummary(long Written, long Skipped, long Removed);

/// <summary>How the database differs from what it should be.</summary>
/// <param name="IsExact">Whether it does not.</param>
/// <param name="Text">What differs and what to run, a line each.</param>
internal readonly record struct SchemaFinding(bool IsExact, string Text);
