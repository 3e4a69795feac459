using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>A directive that is not repeatable stands once at one place (specification, section 5.7.3).</summary>
internal sealed class DirectivesAreUniquePerLocation()
    : ValidationRule("DirectivesAreUniquePerLocation", "Directives-Are-Unique-per-Location", RuleHooks.Directives)
{
    internal override void CheckDirectives(ValidationContext context, DirectiveNode[] directives, DirectiveLocation location)
    {
        for (int i = 1; i < directives.Length && !context.IsFull; i++)
        {
            if (context.Schema.FindDirective(directives[i].Name) is not { IsRepeatable: false })
            {
                continue;
            }

            DirectiveNode first = First(directives, directives[i].Name);
            if (!ReferenceEquals(first, directives[i]))
            {
                context.Report(this, $"'@{first.Name}' stands twice at one place.", first.Start, directives[i].Start);
            }
        }
    }

    private static DirectiveNode First(DirectiveNode[] directives, string name) => Array.Find(directives, d => d.Name == name)!;
}
