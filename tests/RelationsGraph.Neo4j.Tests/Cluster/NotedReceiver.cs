using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Tests.Cluster;

/// <summary>Remembers what it was told.</summary>
internal sealed class NotedReceiver : ICypherReceiver
{
    public int Begun { get; private set; }

    public int Records { get; private set; }

    public int Ends { get; private set; }

    public void Begin() => (Begun, Records, Ends) = (Begun + 1, 0, 0);

    public void Record(int statement, ReadOnlySpan<byte> fields) => Records++;

    public void End(int statement, ReadOnlySpan<byte> summary) => Ends++;
}
