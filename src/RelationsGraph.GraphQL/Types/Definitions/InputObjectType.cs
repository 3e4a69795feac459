namespace RelationsGraph.GraphQL.Types;

/// <summary>An input object (specification, section 3.10).</summary>
public sealed class InputObjectType : NamedType
{
    /// <summary>An input object with this name.</summary>
    public InputObjectType(string name)
        : base(name)
    {
    }

    /// <summary>The fields in the order of definition.</summary>
    public DefinitionList<InputFieldDefinition> Fields { get; init; } = DefinitionList<InputFieldDefinition>.Empty;

    /// <summary>True when a value has exactly one field, and that not null (<c>@oneOf</c>, specification, section 3.10.1).</summary>
    public bool IsOneOf { get; init; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.InputObject;
}
