using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>
/// Whether a document can be executed against a schema: all rules of specification, section 5, and our limits. Safe from any thread.
/// </summary>
public static class DocumentValidator
{
    /// <summary>Validates a document.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="document">The document, of any kind.</param>
    /// <param name="options">The limits; defaults when null.</param>
    /// <returns>
    /// The errors in the order of the rules' finding; empty when the document is valid. Their code is <see cref="ErrorCodes.Validation"/>
    /// with <c>rule</c> and <c>specifiedBy</c> in the extensions, or that of a limit with <c>limit</c>, <c>allowed</c> and <c>actual</c>.
    /// </returns>
    public static GraphQLError[] Validate(Schema schema, DocumentNode document, ValidationOptions? options = null) =>
        Run(schema, document, options).Errors();

    /// <summary>Validates and keeps what was counted, for tests of how much work it was.</summary>
    internal static ValidationContext Run(Schema schema, DocumentNode document, ValidationOptions? options)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        var context = new ValidationContext(schema, document, options ?? ValidationOptions.Default);
        new DocumentWalker(context, RuleTable.Specified).Walk();
        return context;
    }
}
