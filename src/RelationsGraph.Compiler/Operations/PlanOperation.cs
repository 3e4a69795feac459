using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using RelationsGraph.Compiler.Api;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Operations;

/// <summary>One operation becomes one logical plan, for variables of one shape.</summary>
internal sealed class PlanOperation(ApiSchema api, PreparedOperation operation, VariableValues variables, PlanLimits limits)
{
    private static readonly JsonWriterOptions IntrospectionJson = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The bytes of introspection answers that the plan holds.</summary>
    public long LiteralBytes { get; private set; }

    public CompiledOperation? Compile(out IReadOnlyList<GraphQLError> errors)
    {
        var collector = new FieldCollector(api.Schema, operation.Document.Fragments, operation.Variables, variables);
        var scope = new PlanScope(api, operation.Document.Document, collector, operation.Variables, limits);
        ShapeField[] fields;
        try
        {
            fields = scope.Root(api.Schema.GetRootType(operation.Kind)!, operation.Node.SelectionSet, Introspect);
        }
        catch (GraphQLException exception)
        {
            // A null variable in @skip, @include or an introspection argument, or an introspection answer beyond its bound.
            errors = exception.Errors;
            return null;
        }

        errors = scope.Errors;
        if (errors.Count > 0)
            return null;
        PlanSlot[] slots = scope.Slots;
        return new CompiledOperation(new LogicalPlan(fields, scope.Constants, slots.Length), slots, limits);

        // The schema never changes, so the answer to a question about it is part of the plan.
        byte[] Introspect(CollectedField field)
        {
            var answer = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(answer, IntrospectionJson))
                IntrospectionWriter.Write(writer, api.Schema, field, collector);
            LiteralBytes += answer.WrittenCount;
            return answer.WrittenSpan.ToArray();
        }
    }
}
