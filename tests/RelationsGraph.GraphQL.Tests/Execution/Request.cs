using System.Text;
using System.Text.Json;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Tests.Types;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.GraphQL.Validation;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Execution;

/// <summary>A validated operation with its variables, as a plan is made from it.</summary>
internal sealed class Request
{
    private Request(Schema schema, DocumentNode document, string? operationName)
    {
        Schema = schema;
        Operation = OperationSelection.Select(document, operationName, out GraphQLError? error)!;
        Assert.Null(error);
        Fragments = new FragmentTable(document);
        Variables = OperationVariables.Create(schema, document, Operation);
    }

    internal Schema Schema { get; }

    internal OperationDefinitionNode Operation { get; }

    internal FragmentTable Fragments { get; }

    internal OperationVariables Variables { get; }

    internal VariableValues Values { get; private set; }

    internal GraphQLError[] Errors { get; private set; } = [];

    internal FieldCollector Collector => new(Schema, Fragments, Variables, Values);

    /// <summary>A request whose variables may be wrong.</summary>
    internal static Request Of(string document, string? variables = null, Schema? schema = null, string? operationName = null, int maxErrors = 100)
    {
        schema ??= TestSchema.Value;
        DocumentNode parsed = GraphQLParser.Parse(SourceText.FromString(document), null, schema.Names);
        Assert.Empty(DocumentValidator.Validate(schema, parsed));
        var request = new Request(schema, parsed, operationName);
        VariableValues values;
        if (variables is null)
        {
            request.Errors = VariableCoercion.Coerce(request.Variables, out values, maxErrors);
        }
        else
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(variables));
            reader.Read();
            request.Errors = VariableCoercion.Coerce(request.Variables, ref reader, out values, maxErrors);
            Assert.Equal(Encoding.UTF8.GetByteCount(variables), reader.BytesConsumed);
        }

        request.Values = values;
        return request;
    }

    /// <summary>A request whose variables are right.</summary>
    internal static Request Good(string document, string? variables = null, Schema? schema = null)
    {
        Request request = Of(document, variables, schema);
        Assert.Empty(request.Errors);
        return request;
    }

    /// <summary>The root fields.</summary>
    internal IReadOnlyList<CollectedField> RootFields => Collector.Collect(Schema.GetRootType(Operation.Operation)!, Operation.SelectionSet);
}
