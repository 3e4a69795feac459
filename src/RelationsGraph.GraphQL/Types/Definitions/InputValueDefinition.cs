using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Types;

/// <summary>What arguments and input fields have in common: a type for input and perhaps a default (specification, section 3.6.1).</summary>
public abstract class InputValueDefinition : DeprecatableDefinition
{
    private GraphQLType? _type;
    private InputValue _defaultValue;

    private protected InputValueDefinition(string name, TypeRef type)
        : base(name) => TypeRef = type;

    /// <summary>The type by name.</summary>
    public TypeRef TypeRef { get; }

    /// <summary>The type.</summary>
    /// <exception cref="InvalidOperationException">The schema is not built.</exception>
    public GraphQLType Type
    {
        get => _type ?? throw new InvalidOperationException($"'{Name}' belongs to no built schema.");
        internal set => _type = value;
    }

    /// <summary>
    /// The value that stands for an absent one; of kind <see cref="InputValueKind.Absent"/> when there is none. Give either this or
    /// <see cref="DefaultLiteral"/>. Building the schema checks it against the type.
    /// </summary>
    public InputValue DefaultValue
    {
        get => _defaultValue;
        init => _defaultValue = value;
    }

    /// <summary>The default as written in a document; building the schema turns it into <see cref="DefaultValue"/>.</summary>
    public ValueNode? DefaultLiteral { get; init; }

    /// <summary>True when there is a default, perhaps null.</summary>
    public bool HasDefault => _defaultValue.IsPresent || DefaultLiteral is not null;

    /// <summary>True when a value must be given: the type is non-null and there is no default (specification, section 5.4.3).</summary>
    public bool IsRequired => TypeRef.IsNonNull && !HasDefault;

    internal bool IsResolved => _type is not null;

    internal void ResolveDefault(InputValue value) => _defaultValue = value;
}

/// <summary>An argument of a field or directive.</summary>
public sealed class ArgumentDefinition : InputValueDefinition
{
    /// <summary>An argument with this name and type.</summary>
    public ArgumentDefinition(string name, TypeRef type)
        : base(name, type)
    {
    }

    /// <summary>How much of its value decides what a plan looks like.</summary>
    public ArgumentStructure Structure { get; init; }
}

/// <summary>A field of an input object.</summary>
public sealed class InputFieldDefinition : InputValueDefinition
{
    /// <summary>An input field with this name and type.</summary>
    public InputFieldDefinition(string name, TypeRef type)
        : base(name, type)
    {
    }
}
