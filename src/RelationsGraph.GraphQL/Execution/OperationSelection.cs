using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>Which operation of a document is meant: GetOperation (specification, section 6.1).</summary>
public static class OperationSelection
{
    /// <summary>The operation to run.</summary>
    /// <param name="document">The document of the request.</param>
    /// <param name="name">The request's <c>operationName</c>; null when not given. An empty name is no name.</param>
    /// <param name="error">Why there is none: <see cref="ErrorCodes.UnknownOperation"/> or <see cref="ErrorCodes.OperationNameRequired"/>.</param>
    /// <returns>The operation, or null with an error.</returns>
    public static OperationDefinitionNode? Select(DocumentNode document, string? name, out GraphQLError? error)
    {
        ArgumentNullException.ThrowIfNull(document);
        error = null;
        OperationDefinitionNode? only = null;
        int count = 0;
        foreach (DefinitionNode definition in document.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
            {
                if (!string.IsNullOrEmpty(name) && operation.Name == name)
                {
                    return operation;
                }

                count++;
                only = operation;
            }
        }

        if (string.IsNullOrEmpty(name) && count == 1)
        {
            return only;
        }

        error = Describe(document, name, count);
        return null;
    }

    private static GraphQLError Describe(DocumentNode document, string? name, int count)
    {
        if (count == 0)
        {
            return new GraphQLError(ErrorCodes.UnknownOperation, "The document has no operation: add a query, mutation or subscription.");
        }

        string names = string.Join(", ", document.Definitions.OfType<OperationDefinitionNode>().Where(o => o.Name is not null).Take(10).Select(o => $"'{o.Name}'"));
        return string.IsNullOrEmpty(name)
            ? new GraphQLError(ErrorCodes.OperationNameRequired, $"The document has {count} operations: say in 'operationName' which of {names} to run.")
            : new GraphQLError(ErrorCodes.UnknownOperation, names.Length == 0
                ? $"The document has no operation called '{name}': its operation has no name, so leave 'operationName' out."
                : $"The document has no operation called '{name}', but {names}.");
    }
}
