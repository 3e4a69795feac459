namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// Anything in a schema that has a name: types, fields, arguments, enum values, directives. A definition is written before the schema
/// is built, belongs to one schema, and is read-only (hence safe from any thread) from then on.
/// </summary>
public abstract class Definition
{
    private protected Definition(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <summary>The name. Building the schema replaces equal names by one object.</summary>
    public string Name { get; internal set; }

    /// <summary>What it is, for people (CommonMark); null when not said.</summary>
    public string? Description { get; init; }

    /// <summary>What this stands for in the program that made the schema; opaque here. Set it before the schema is built.</summary>
    public object? Binding { get; set; }

    /// <summary>The place among its siblings, from 0; set when the definition is put into a <see cref="DefinitionList{T}"/>.</summary>
    public int Ordinal { get; internal set; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>A definition that can be marked <c>@deprecated</c> (specification, section 3.13.3).</summary>
public abstract class DeprecatableDefinition : Definition
{
    /// <summary>The reason the specification gives to <c>@deprecated</c> without one.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    private protected DeprecatableDefinition(string name)
        : base(name)
    {
    }

    /// <summary>Why it is deprecated and what to use instead; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>True when there is a <see cref="DeprecationReason"/>.</summary>
    public bool IsDeprecated => DeprecationReason is not null;
}
