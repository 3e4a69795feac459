namespace RelationsGraph.Model.Ontology;

/// <summary>A property of a node type, relationship type or record type: one column of its table, several when localized.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PropertyDefinition
{
    /// <summary>The length limit where the ontology states none.</summary>
    public const int DefaultMaxLength = 300;

    /// <summary>The name, unique within its type, in camelCase.</summary>
    public required string Name { get; init; }

    /// <summary>What people should know about it; becomes the description of the field.</summary>
    public string? Description { get; init; }

    /// <summary>The position among the properties of its type, from 0: the index of its column in tables and stores.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What values it holds.</summary>
    public required PropertyKind Kind { get; init; }

    /// <summary>The enum, if and only if <see cref="Kind"/> is <see cref="PropertyKind.Enum"/>.</summary>
    public EnumDefinition? Enum { get; init; }

    /// <summary>The nodes it may refer to, if and only if <see cref="Kind"/> is <see cref="PropertyKind.Reference"/>.</summary>
    public NodeSet? Target { get; init; }

    /// <summary>Whether it holds a list of values, none of them null.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether every element must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Most Unicode scalar values of a text, 1 to 8000; of a localized text, of each language.</summary>
    public int MaxLength { get; init; } = DefaultMaxLength;

    /// <summary>Decimal places of a decimal, 0 to <see cref="Values.ScaledDecimal.MaxScale"/>; 0 where the ontology states none.</summary>
    public int Scale { get; init; }

    /// <summary>How it takes part in search; null when it does not.</summary>
    public SearchTier? Search { get; init; }

    /// <summary>What must be known before its numbers are added; null when nothing is declared.</summary>
    public QuantityRule? Quantity { get; init; }

    /// <summary>How an element relates to this date, when it is the one at which it happens; null for any other property.</summary>
    public Occurrence? Happens { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
