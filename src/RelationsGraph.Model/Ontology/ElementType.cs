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

    /// <summary>The date from when on an element is or holds; null when the type has none.</summary>
    public PropertyDefinition? Since => FindDate(ValidTimeNames.Since);

    /// <summary>The date until when an element is or holds; null when the type has none.</summary>
    public PropertyDefinition? Until => FindDate(ValidTimeNames.Until);

    /// <summary>Whether elements have a valid time of their own.</summary>
    public bool HasValidTime => Since is not null || Until is not null;

    /// <summary>The dates at which an element happens; the first that has a value counts.</summary>
    public IEnumerable<PropertyDefinition> Happenings => Properties.Where(property => property.Happens is not null);

    private PropertyDefinition? FindDate(string name) => FindProperty(name) is { Kind: PropertyKind.EdtfDate } date ? date : null;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
