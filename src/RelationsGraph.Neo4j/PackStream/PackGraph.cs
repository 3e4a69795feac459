namespace RelationsGraph.Neo4j.PackStream;

/// <summary>A node, as a view of the bytes it came in.</summary>
internal readonly ref struct PackNode
{
    /// <summary>The number of the node in its database.</summary>
    public required long Id { get; init; }

    /// <summary>A list of texts.</summary>
    public required ReadOnlySpan<byte> Labels { get; init; }

    /// <summary>A map.</summary>
    public required ReadOnlySpan<byte> Properties { get; init; }

    /// <summary>Text of UTF-8; empty before Bolt 5.0.</summary>
    public required ReadOnlySpan<byte> ElementId { get; init; }
}

/// <summary>A relationship, as a view of the bytes it came in. One inside a path does not say its ends.</summary>
internal readonly ref struct PackRelationship
{
    /// <summary>The number of the relationship in its database.</summary>
    public required long Id { get; init; }

    /// <summary>The number of the node it leaves; -1 inside a path.</summary>
    public required long StartId { get; init; }

    /// <summary>The number of the node it enters; -1 inside a path.</summary>
    public required long EndId { get; init; }

    /// <summary>Text of UTF-8.</summary>
    public required ReadOnlySpan<byte> Type { get; init; }

    /// <summary>A map.</summary>
    public required ReadOnlySpan<byte> Properties { get; init; }

    /// <summary>Text of UTF-8; empty before Bolt 5.0.</summary>
    public required ReadOnlySpan<byte> ElementId { get; init; }

    /// <summary>Text of UTF-8; empty before Bolt 5.0 and inside a path.</summary>
    public required ReadOnlySpan<byte> StartElementId { get; init; }

    /// <summary>Text of UTF-8; empty before Bolt 5.0 and inside a path.</summary>
    public required ReadOnlySpan<byte> EndElementId { get; init; }
}

/// <summary>A path, as a view of the bytes it came in.</summary>
internal readonly ref struct PackPath
{
    /// <summary>A list of different nodes; the path begins with the first.</summary>
    public required ReadOnlySpan<byte> Nodes { get; init; }

    /// <summary>A list of different unbound relationships.</summary>
    public required ReadOnlySpan<byte> Relationships { get; init; }

    /// <summary>
    /// A list of integers, two for each step: the relationship, counted from 1 and negative when it is walked against its direction, and the node it leads to,
    /// counted from 0.
    /// </summary>
    public required ReadOnlySpan<byte> Indices { get; init; }
}
