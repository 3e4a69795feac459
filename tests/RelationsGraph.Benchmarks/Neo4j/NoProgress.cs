using RelationsGraph.Neo4j.Loading;

namespace RelationsGraph.Benchmarks.Neo4j;

/// <summary>Nobody waits for this import.</summary>
internal sealed class NoProgress : IImportProgress
{
    public void Report(ImportPhase phase, long done, long total)
    {
    }
}
