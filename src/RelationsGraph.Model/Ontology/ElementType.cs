namespace RelationsGraph.Model.Ontology;

/// <summary>What has rows of its own in the graph: node types, relationship types and record types.</summary>
/// <remarks>Immutable and thread-safe once the ontology is read.</remarks>
public abstract class ElementType
{
    /// <summary>The name in the ontology's files, in PascalCase.</summary>
    public required string Name { get; init; }

    /// <summary>What people should know about it; becomes the description of the served type.</summary>
    public string? Description { get; init; }

    /// <summary>The position among the types of its kind, from 0: the index of its table in every store.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The properties, by ordinal, those of interfaces included.</summary>
    public PropertyDefinition[] Properties { get; internal set; } = [];

    /// <summary>The path of its table below a seed folder, with <c>/</c> and without file ending: <c>nodes/cities</c>.</summary>
    public required string Table { get; init; }

    /// <summary>Looks a property up by name.</summary>
    /// <param name="name">The name, exactly.</param>
    /// <returns>The property, or null.</returns>
    public PropertyDefinition? FindProperty(string name) => Array.Find(Properties, property => property.Name == name);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
