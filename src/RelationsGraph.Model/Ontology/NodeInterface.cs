namespace RelationsGraph.Model.Ontology;

/// <summary>What several node types have in common.</summary>
/// <remarks>Immutable and thread-safe once the ontology is read.</remarks>
public sealed class NodeInterface
{
    /// <summary>The name, in PascalCase.</summary>
    public required string Name { get; init; }

    /// <summary>The name in SCREAMING_SNAKE_CASE, for enums of types: PLACE.</summary>
    public required string GraphName { get; init; }

    /// <summary>What people should know about it.</summary>
    public string? Description { get; init; }

    /// <summary>The name of the root connection: <c>places</c>.</summary>
    public required string Plural { get; init; }

    /// <summary>The interfaces it implements itself, those of interfaces included.</summary>
    public NodeInterface[] Interfaces { get; internal set; } = [];

    /// <summary>Its properties, those of interfaces included; ordinals are those of the interface, not of a node type.</summary>
    public PropertyDefinition[] Properties { get; internal set; } = [];

    /// <summary>Its computed fields, those of interfaces included.</summary>
    public ComputedField[] Computed { get; internal set; } = [];

    /// <summary>The derived paths it declares or inherits.</summary>
    public DerivedPath[] Paths { get; internal set; } = [];

    /// <summary>The node types that implement it.</summary>
    public NodeSet Set { get; internal set; } = null!;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
