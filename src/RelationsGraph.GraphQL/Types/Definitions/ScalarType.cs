namespace RelationsGraph.GraphQL.Types;

/// <summary>A scalar (specification, section 3.5).</summary>
public sealed class ScalarType : NamedType
{
    /// <summary>A scalar with this name whose input values are read by <paramref name="coercion"/>.</summary>
    public ScalarType(string name, IScalarCoercion coercion)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(coercion);
        Coercion = coercion;
    }

    /// <summary><c>Int</c>: whole numbers of 32 bits.</summary>
    public static ScalarType Int { get; } = BuiltIn("Int", new IntCoercion(), "A whole number from -2147483648 to 2147483647.");

    /// <summary><c>Float</c>: numbers of IEEE 754 double precision.</summary>
    public static ScalarType Float { get; } = BuiltIn("Float", new FloatCoercion(), "A number of double precision (IEEE 754).");

    /// <summary><c>String</c>: Unicode text.</summary>
    public static ScalarType String { get; } = BuiltIn("String", new StringCoercion(), "Unicode text.");

    /// <summary><c>Boolean</c>: true or false.</summary>
    public static ScalarType Boolean { get; } = BuiltIn("Boolean", new BooleanCoercion(), "true or false.");

    /// <summary><c>ID</c>: a text that identifies something; whole numbers are accepted and become text.</summary>
    public static ScalarType ID { get; } = BuiltIn("ID", new IDCoercion(), "A text that identifies something and is not meant to be read.");

    /// <summary>Reads input values.</summary>
    public IScalarCoercion Coercion { get; }

    /// <summary>Where the format is specified (<c>@specifiedBy</c>, specification, section 3.13.4); null when not said.</summary>
    public string? SpecifiedByUrl { get; init; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Scalar;

    internal static IReadOnlyList<ScalarType> BuiltIns { get; } = [Boolean, Float, ID, Int, String];

    private static ScalarType BuiltIn(string name, IScalarCoercion coercion, string description) =>
        new(name, coercion) { IsBuiltIn = true, Description = description };
}
