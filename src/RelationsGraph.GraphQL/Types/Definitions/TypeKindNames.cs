namespace RelationsGraph.GraphQL.Types;

/// <summary>The names of <see cref="TypeKind"/> in documents.</summary>
internal static class TypeKindNames
{
    // In the order of the enumeration.
    private static readonly string[] Names = ["SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT", "LIST", "NON_NULL"];

    /// <summary>All names, in the order of the specification.</summary>
    internal static IReadOnlyList<string> All => Names;

    /// <summary>The name of this kind.</summary>
    internal static string NameOf(TypeKind kind) => Names[(int)kind];
}
