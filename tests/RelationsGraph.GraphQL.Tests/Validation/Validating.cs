using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Tests.Types;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.GraphQL.Validation;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Validation;

/// <summary>How the tests of rules say what they expect: one line per error, "Rule line:column [line:column]".</summary>
internal static class Validating
{
    private static readonly ParserLimits Roomy = new() { MaxTokens = 1_000_000, MaxNodes = 1_000_000, MaxDepth = 200 };

    internal static DocumentNode Parse(string document, Schema? schema = null) =>
        GraphQLParser.Parse(SourceText.FromString(document), Roomy, (schema ?? TestSchema.Value).Names);

    internal static GraphQLError[] Errors(string document, ValidationOptions? options = null, Schema? schema = null) =>
        DocumentValidator.Validate(schema ?? TestSchema.Value, Parse(document, schema), options);

    internal static void Expect(string document, params string[] expected) =>
        Assert.Equal(expected, Errors(document).Select(Line));

    internal static string Message(string document) => Assert.Single(Errors(document)).Message;

    internal static string Line(GraphQLError error)
    {
        string rule = error.Extensions.FirstOrDefault(e => e.Key is "rule" or "limit").Value?.ToString() ?? error.Code;
        return $"{rule} {string.Join(' ', error.Locations)}";
    }
}
