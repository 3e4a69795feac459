using RelationsGraph.Compiler.Api;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Operations;

/// <summary>One operation becomes one logical plan, for variables of one shape.</summary>
internal sealed class PlanOperation(ApiSchema api, PreparedOperation operation, VariableValues variables, PlanLimits limits)
{
    /// <summary>The bytes of introspection answers that the plan holds.</summary>
    public long LiteralBytes { get; private set; }

    public CompiledOperation? Compile(out IReadOnlyList<GraphQLError> errors)
    {
        var collector = new FieldCollector(api.Schema, operation.Document.Fragments, operation.Variables, variables);
        var scope = new PlanScope(api, operation.Document.Document, collector, operation.Variables, limits);
        ShapeField[] fields = scope.Root(api.Schema.GetRootType(operation.Kind)!, operation.Node.SelectionSet, Introspect);
        errors = scope.Errors;
        if (errors.Count > 0)
            return null;
        PlanSlot[] slots = scope.Slots;
        return new CompiledOperation(new LogicalPlan(fields, scope.Constants, slots.Length), slots, limits);

        byte[] Introspect(CollectedField field)
        {
            byte[] answer = "null"u8.ToArray();
            LiteralBytes += answer.Length;
            return answer;
        }
    }
}
