using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>The schema supports the kind of operation (specification, section 5.2.1.1).</summary>
internal sealed class OperationTypeExistence() : ValidationRule("OperationTypeExistence", "Operation-Type-Existence", RuleHooks.Operation)
{
    internal override void CheckOperation(ValidationContext context, OperationDefinitionNode operation)
    {
        if (context.Schema.GetRootType(operation.Operation) is null)
        {
            context.Report(this, $"This service has no {operation.Operation.ToKeyword()} operations.", operation.Start);
        }
    }
}
