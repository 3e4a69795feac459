using System.Text;

namespace RelationsGraph.GraphQL.Language;

/// <summary>How the grammar spells operation types and directive locations; also the names introspection shows for the latter.</summary>
/// <remarks>Thread-safe.</remarks>
public static class SyntaxNames
{
    /// <summary>In the order of <see cref="DirectiveLocation"/>.</summary>
    private static readonly string[] DirectiveLocations =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION", "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM",
        "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];

    /// <summary><c>query</c>, <c>mutation</c> or <c>subscription</c>.</summary>
    /// <param name="operation">The kind of operation.</param>
    /// <returns>The keyword.</returns>
    public static string ToKeyword(this OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    /// <summary>The location as the grammar writes it, for example <c>FIELD_DEFINITION</c>.</summary>
    /// <param name="location">The location.</param>
    /// <returns>The name.</returns>
    public static string ToName(this DirectiveLocation location) => DirectiveLocations[(int)location];

    /// <summary>Finds a directive location by name.</summary>
    /// <param name="name">The bytes of the name.</param>
    /// <param name="location">The location, when the result is true.</param>
    /// <returns>Whether there is such a location.</returns>
    public static bool TryParse(ReadOnlySpan<byte> name, out DirectiveLocation location)
    {
        for (int i = 0; i < DirectiveLocations.Length; i++)
        {
            if (Ascii.Equals(name, DirectiveLocations[i]))
            {
                location = (DirectiveLocation)i;
                return true;
            }
        }

        location = default;
        return false;
    }
}
