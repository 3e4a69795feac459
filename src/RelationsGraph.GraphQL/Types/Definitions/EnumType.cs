namespace RelationsGraph.GraphQL.Types;

/// <summary>An enumeration (specification, section 3.9).</summary>
public sealed class EnumType : NamedType
{
    private DefinitionList<EnumValueDefinition>? _values;

    /// <summary>An enumeration with this name.</summary>
    public EnumType(string name)
        : base(name)
    {
    }

    /// <summary>The values in the order of definition.</summary>
    public DefinitionList<EnumValueDefinition> Values
    {
        get => _values ?? LateDefinitions.Make(ref _values, LateValues);
        init => _values = value;
    }

    /// <summary>
    /// Makes the values when they are first asked for, instead of <see cref="Values"/>: a large schema is then built in the time that its names
    /// take. Building does not check them. Read the printed schema once, in a test, to check all of it.
    /// </summary>
    public Func<EnumValueDefinition[]>? LateValues { get; init; }

    internal bool IsLate => LateValues is not null;

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
