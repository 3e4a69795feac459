namespace RelationsGraph.GraphQL.Types;

/// <summary>A type with a name of its own (specification, section 3.4).</summary>
public abstract class NamedType : GraphQLType
{
    private protected NamedType(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <summary>The name, unique in the schema. Building the schema replaces equal names by one object.</summary>
    public string Name { get; internal set; }

    /// <summary>What it is, for people (CommonMark); null when not said.</summary>
    public string? Description { get; init; }

    /// <summary>What this stands for in the program that made the schema; opaque here. Set it before the schema is built.</summary>
    public object? Binding { get; set; }

    /// <summary>All types of the schema by name, for fields that are made late; null until the schema is built.</summary>
    internal IReadOnlyDictionary<string, NamedType>? SchemaTypes { get; set; }

    /// <summary>True for the scalars and introspection types that the specification itself defines.</summary>
    public bool IsBuiltIn { get; internal init; }

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
