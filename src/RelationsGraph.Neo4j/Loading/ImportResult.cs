namespace RelationsGraph.Neo4j.Loading;

/// <summary>What an import did.</summary>
/// <param name="Written">How many elements were written.</param>
/// <param name="Skipped">How many a killed import had written already.</param>
/// <param name="Removed">How many were removed because the source does not have them.</param>
public sealed record ImportResult(long Written, long Skipped, long Removed);
