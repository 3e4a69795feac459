using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>Operations of one document have different names (specification, section 5.2.2.1).</summary>
internal sealed class OperationNameUniqueness() : ValidationRule("OperationNameUniqueness", "Operation-Name-Uniqueness", RuleHooks.Document)
{
    internal override void CheckDocument(ValidationContext context)
    {
        if (context.Document.Definitions.Length == 1)
        {
            return;
        }

        var seen = new Dictionary<string, OperationDefinitionNode>(StringComparer.Ordinal);
        foreach (DefinitionNode definition in context.Document.Definitions)
        {
            if (definition is OperationDefinitionNode { Name: { } name } operation && !seen.TryAdd(name, operation))
            {
                context.Report(this, $"Two operations are called '{name}': rename one.", seen[name].NameStart, operation.NameStart);
            }
        }
    }
}
