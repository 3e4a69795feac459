using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Operations;

/// <summary>One operation becomes one logical plan, for variables of one shape.</summary>
internal sealed class PlanOperation(ServedTypes types, PreparedOperation operation, VariableValues variables, CompilerOptions options)
{
    private static readonly JsonWriterOptions Literals = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private int _literalBytes;

    /// <summary>What the plan takes in memory, roughly, with the answers about the schema that it holds.</summary>
    public long Bytes { get; private set; }

    /// <summary>How many fields were planned.</summary>
    public int PlannedFields { get; private set; }

    public CompiledOperation? Compile(out IReadOnlyList<GraphQLError> errors)
    {
        using var collector = new FieldCollector(types.Schema, operation.Document.Fragments, operation.Variables, variables);
        var scope = new PlanScope(types, operation.Document.Document, collector, operation.Variables, variables, options.Pages);
        ShapeField[] fields;
        try
        {
            fields = scope.Root(types.Schema.GetRootType(operation.Kind)!, operation.Node.SelectionSet, field => Introspect(field, collector));
        }
        catch (GraphQLException exception)
        {
            // What validation cannot see: a null in the variable of @skip or @include, and an answer about the schema that is too long.
            errors = exception.Errors;
            return null;
        }

        errors = scope.Errors;
        if (errors.Count > 0)
            return null;
        (Bytes, PlannedFields) = (scope.Bytes + _literalBytes, scope.PlannedFields);
        PlanSlot[] slots = scope.Slots;
        return new CompiledOperation(new LogicalPlan(fields, scope.Constants, slots.Length), slots, scope.Checks, options.Pages);
    }

    /// <summary>The schema does not change while it is served, so an answer about it is a constant of the plan.</summary>
    private byte[] Introspect(CollectedField field, FieldCollector collector)
    {
        var answer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(answer, Literals))
            IntrospectionWriter.Write(json, types.Schema, field, collector, options.MaxIntrospectionBytes - _literalBytes);
        _literalBytes += answer.WrittenCount;
        return answer.WrittenSpan.ToArray();
    }
}
