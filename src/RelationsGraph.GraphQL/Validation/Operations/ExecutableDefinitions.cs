using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>A document to execute defines operations and fragments only (specification, section 5.1.1).</summary>
internal sealed class ExecutableDefinitions() : ValidationRule("ExecutableDefinitions", "Executable-Definitions", RuleHooks.Document)
{
    internal override void CheckDocument(ValidationContext context)
    {
        foreach (DefinitionNode definition in context.Document.Definitions)
        {
            if (definition is not ExecutableDefinitionNode)
            {
                context.Report(this, "A type system definition cannot be executed: send operations and fragments only.", definition.Start);
            }
        }
    }
}
