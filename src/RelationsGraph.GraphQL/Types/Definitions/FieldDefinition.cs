namespace RelationsGraph.GraphQL.Types;

/// <summary>A field of an object type or interface (specification, section 3.6).</summary>
public sealed class FieldDefinition : DeprecatableDefinition
{
    private GraphQLType? _type;

    /// <summary>A field with this name and type.</summary>
    public FieldDefinition(string name, TypeRef type)
        : base(name) => TypeRef = type;

    /// <summary>The type by name.</summary>
    public TypeRef TypeRef { get; }

    /// <summary>The type.</summary>
    /// <exception cref="InvalidOperationException">The schema is not built.</exception>
    public GraphQLType Type
    {
        get => _type ?? throw new InvalidOperationException($"Field '{Name}' belongs to no built schema.");
        internal set => _type = value;
    }

    /// <summary>The arguments in the order of definition.</summary>
    public DefinitionList<ArgumentDefinition> Arguments { get; init; } = DefinitionList<ArgumentDefinition>.Empty;

    internal bool IsResolved => _type is not null;
}
