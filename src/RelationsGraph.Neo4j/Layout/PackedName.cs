using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Layout;

/// <summary>The name of a property as the key of a map, packed once for all rows.</summary>
internal readonly struct PackedName
{
    private readonly byte[] _bytes;

    /// <summary>Packs a name.</summary>
    public PackedName(string name)
    {
        using var buffer = new PackBuffer(64);
        new PackWriter(buffer).WriteText(name);
        _bytes = buffer.Written.ToArray();
    }

    /// <summary>Writes the name; its value is to follow.</summary>
    public void Write(PackWriter writer) => writer.WriteRaw(_bytes);
}
