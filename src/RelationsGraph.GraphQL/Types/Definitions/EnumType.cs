namespace RelationsGraph.GraphQL.Types;

/// <summary>An enumeration (specification, section 3.9).</summary>
public sealed class EnumType : NamedType
{
    /// <summary>An enumeration with this name.</summary>
    public EnumType(string name)
        : base(name)
    {
    }

    /// <summary>The values in the order of definition.</summary>
    public DefinitionList<EnumValueDefinition> Values { get; init; } = DefinitionList<EnumValueDefinition>.Empty;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Enum;
}

/// <summary>One value of an enumeration.</summary>
public sealed class EnumValueDefinition : DeprecatableDefinition
{
    /// <summary>A value with this name.</summary>
    public EnumValueDefinition(string name)
        : base(name)
    {
    }
}
