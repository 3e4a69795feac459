using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Types;

/// <summary>The names that documents use for <see cref="DirectiveLocation"/> (specification, section 3.13).</summary>
internal static class DirectiveLocationNames
{
    // In the order of the enumeration.
    private static readonly string[] Names =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION",
    ];

    /// <summary>All names, in the order of the specification.</summary>
    internal static IReadOnlyList<string> All => Names;

    /// <summary>The name of this place.</summary>
    internal static string NameOf(DirectiveLocation location) => Names[(int)location];
}
