using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Execution;

/// <summary>Specification, section 6.1, GetOperation.</summary>
public class OperationSelectionTests
{
    [Theory]
    [InlineData("{ a }", null, 0)]
    [InlineData("{ a }", "", 0)]
    [InlineData("query A { a }", null, 0)]
    [InlineData("query A { a }", "A", 0)]
    [InlineData("query A { a } fragment F on Query { a } mutation B { b }", "B", 2)]
    public void The_operation_meant_is_found(string document, string? name, int definition)
    {
        DocumentNode parsed = GraphQLParser.Parse(SourceText.FromString(document));

        OperationDefinitionNode? operation = OperationSelection.Select(parsed, name, out GraphQLError? error);

        Assert.Null(error);
        Assert.Same(parsed.Definitions[definition], operation);
    }

    [Theory]
    [InlineData("fragment F on Query { a }", null, ErrorCodes.UnknownOperation, "The document has no operation: add a query, mutation or subscription.")]
    [InlineData("query A { a } query B { b }", null, ErrorCodes.OperationNameRequired, "The document has 2 operations: say in 'operationName' which of 'A', 'B' to run.")]
    [InlineData("query A { a } query B { b }", "", ErrorCodes.OperationNameRequired, "The document has 2 operations: say in 'operationName' which of 'A', 'B' to run.")]
    [InlineData("query A { a }", "a", ErrorCodes.UnknownOperation, "The document has no operation called 'a', but 'A'.")]
    [InlineData("{ a }", "A", ErrorCodes.UnknownOperation, "The document has no operation called 'A': its operation has no name, so leave 'operationName' out.")]
    public void What_is_not_clear_is_a_coded_error(string document, string? name, string code, string message)
    {
        OperationDefinitionNode? operation = OperationSelection.Select(GraphQLParser.Parse(SourceText.FromString(document)), name, out GraphQLError? error);

        Assert.Null(operation);
        Assert.Equal(code, error!.Code);
        Assert.Equal(message, error.Message);
    }
}
