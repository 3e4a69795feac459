using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Benchmarks.Neo4j;

/// <summary>Drops what comes.</summary>
internal sealed class Nobody : ICypherReceiver
{
    public void Begin()
    {
    }

    public void Record(int statement, ReadOnlySpan<byte> fields)
    {
    }

    public void End(int statement, ReadOnlySpan<byte> summary)
    {
    }
}
