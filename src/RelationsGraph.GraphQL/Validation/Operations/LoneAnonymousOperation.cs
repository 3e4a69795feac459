using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>An operation without a name is alone in its document (specification, section 5.2.3.1).</summary>
internal sealed class LoneAnonymousOperation() : ValidationRule("LoneAnonymousOperation", "Lone-Anonymous-Operation", RuleHooks.Document)
{
    internal override void CheckDocument(ValidationContext context)
    {
        int count = 0;
        foreach (DefinitionNode definition in context.Document.Definitions)
        {
            count += definition.Kind == SyntaxKind.OperationDefinition ? 1 : 0;
        }

        if (count < 2)
        {
            return;
        }

        foreach (DefinitionNode definition in context.Document.Definitions)
        {
            if (definition is OperationDefinitionNode { Name: null })
            {
                context.Report(this, "An operation without a name must be the only one of its document: give it a name.", definition.Start);
            }
        }
    }
}
