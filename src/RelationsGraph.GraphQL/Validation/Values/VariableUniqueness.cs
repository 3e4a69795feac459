using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>An operation defines a variable once (specification, section 5.8.1).</summary>
internal sealed class VariableUniqueness() : ValidationRule("VariableUniqueness", "Variable-Uniqueness", RuleHooks.Operation)
{
    internal override void CheckOperation(ValidationContext context, OperationDefinitionNode operation) =>
        RepeatedNames.Report(
            context, this, operation.VariableDefinitions, static v => v.Variable.Name, static v => v.Variable.Start, "The variable '$", "defined");
}
