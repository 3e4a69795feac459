using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.GraphQL.Validation;

namespace RelationsGraph.Compiler.Operations;

/// <summary>A document that passed validation, with what is known of its operations before any request gives variables.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class PreparedDocument
{
    private readonly PreparedOperation[] _operations;

    internal PreparedDocument(Schema schema, DocumentNode document)
    {
        Document = document;
        Fragments = new FragmentTable(document);
        _operations =
        [
            .. document.Definitions.OfType<OperationDefinitionNode>().Select(operation => new PreparedOperation(schema, this, operation)),
        ];
    }

    internal DocumentNode Document { get; }

    internal FragmentTable Fragments { get; }

    /// <summary>The operation that a request means: GetOperation (specification, section 6.1).</summary>
    /// <param name="name">The request's operation name; null when it gives none.</param>
    /// <param name="error">Why there is none.</param>
    /// <returns>The operation, or null with an error.</returns>
    public PreparedOperation? Select(string? name, out GraphQLError? error)
    {
        if (OperationSelection.Select(Document, name, out error) is not { } node)
            return null;
        foreach (PreparedOperation operation in _operations)
        {
            if (ReferenceEquals(operation.Node, node))
                return operation;
        }

        return null;
    }
}
