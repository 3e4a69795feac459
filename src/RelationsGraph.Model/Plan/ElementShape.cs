namespace RelationsGraph.Model.Plan;

/// <summary>
/// What is asked of an element, for each type it can have. A store looks up the fields by the ordinal of the element's type: node
/// types, relationship types or record types, as the source says.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ElementShape
{
    private readonly ShapeField[][] _byType;

    /// <summary>Creates a shape.</summary>
    /// <param name="kind">What sort of element it is for.</param>
    /// <param name="byType">The fields for each type ordinal; empty for types that cannot occur.</param>
    public ElementShape(ElementKind kind, ShapeField[][] byType)
    {
        Kind = kind;
        _byType = byType;
    }

    /// <summary>What sort of element it is for.</summary>
    public ElementKind Kind { get; }

    /// <summary>The fields for a type, in order.</summary>
    /// <param name="typeOrdinal">The ordinal of a type of <see cref="Kind"/>.</param>
    public ShapeField[] ForType(int typeOrdinal) => _byType[typeOrdinal];

    /// <summary>The fields by type ordinal.</summary>
    public IReadOnlyList<ShapeField[]> ByType => _byType;
}

/// <summary>The sorts of elements a graph has.</summary>
public enum ElementKind
{
    /// <summary>Nodes.</summary>
    Node,

    /// <summary>Relationships.</summary>
    Relationship,

    /// <summary>Records.</summary>
    Record,
}
