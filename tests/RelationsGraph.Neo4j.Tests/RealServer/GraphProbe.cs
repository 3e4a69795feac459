using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Tests.Doubles;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Tests.RealServer;

/// <summary>Reads a record of a node, a relationship and a path.</summary>
internal sealed class GraphProbe : ICypherReceiver
{
    public bool HasElementIds { get; private set; }

    public int Nodes { get; private set; }

    public int Relationships { get; private set; }

    public object? Properties { get; private set; }

    public void Begin()
    {
    }

    public void Record(int statement, ReadOnlySpan<byte> fields)
    {
        var reader = new PackReader(fields);
        reader.ReadList();
        var node = reader.ReadNode();
        Properties = PackValue.Read(node.Properties);
        var relationship = reader.ReadRelationship();
        HasElementIds = !node.ElementId.IsEmpty && relationship.StartElementId.SequenceEqual(node.ElementId);
        var path = reader.ReadPath();
        Nodes = new PackReader(path.Nodes).ReadList();
        var unbound = new PackReader(path.Relationships);
        Relationships = unbound.ReadList();
        Assert.Equal("LINK"u8, unbound.ReadUnboundRelationship().Type);
    }

    public void End(int statement, ReadOnlySpan<byte> summary)
    {
    }
}
