namespace RelationsGraph.Model.Ontology;

/// <summary>A node type: things with an id of their own.</summary>
public sealed class NodeType : ElementType
{
    /// <summary>The name in SCREAMING_SNAKE_CASE, for enums of types: HOST_TOWN.</summary>
    public required string GraphName { get; init; }

    /// <summary>The first segment of every id of this type: <c>city</c> in <c>city/lyon</c>.</summary>
    public required string IdPrefix { get; init; }

    /// <summary>The name of the root connection: <c>cities</c>.</summary>
    public required string Plural { get; init; }

    /// <summary>
    /// Words for the kind of thing that names of this type may have or lack (City, 市), as the ontology writes them; search does not tell them apart.
    /// </summary>
    public string[] KindWords { get; init; } = [];

    /// <summary>The interfaces it implements, those of interfaces included, nearest first.</summary>
    public NodeInterface[] Interfaces { get; internal set; } = [];

    /// <summary>This type alone as a set.</summary>
    public NodeSet Set { get; internal set; } = null!;

    /// <summary>Computed fields, those of interfaces included.</summary>
    public ComputedField[] Computed { get; internal set; } = [];

    /// <summary>The derived paths that start at this type, those of interfaces included.</summary>
    public DerivedPath[] Paths { get; internal set; } = [];
}
