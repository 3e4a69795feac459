namespace RelationsGraph.GraphQL.Types;

/// <summary>An input object (specification, section 3.10).</summary>
public sealed class InputObjectType : NamedType
{
    private DefinitionList<InputFieldDefinition>? _fields;

    /// <summary>An input object with this name.</summary>
    public InputObjectType(string name)
        : base(name)
    {
    }

    /// <summary>The fields in the order of definition.</summary>
    public DefinitionList<InputFieldDefinition> Fields
    {
        get => _fields ?? LateDefinitions.Make(ref _fields, LateFields, this);
        init => _fields = value;
    }

    /// <summary>
    /// Makes the fields when they are first asked for, instead of <see cref="Fields"/>: a large schema is then built in the time that its names
    /// take. Building does not check them. Read the printed schema once, in a test, to check all of it.
    /// </summary>
    public Func<InputFieldDefinition[]>? LateFields { get; init; }

    internal bool IsLate => LateFields is not null;

    /// <summary>True when a value has exactly one field, and that not null (<c>@oneOf</c>, specification, section 3.10.1).</summary>
    public bool IsOneOf { get; init; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.InputObject;
}
