using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>A directive is one of the schema (specification, section 5.7.1).</summary>
internal sealed class DirectivesAreDefined() : ValidationRule("DirectivesAreDefined", "Directives-Are-Defined", RuleHooks.Directives)
{
    internal override void CheckDirectives(ValidationContext context, DirectiveNode[] directives, DirectiveLocation location)
    {
        foreach (DirectiveNode directive in directives)
        {
            if (context.Schema.FindDirective(directive.Name) is null)
            {
                string suggestion = Suggestions.For(directive.Name, context.Schema.Directives.Select(d => d.Name));
                context.Report(this, $"There is no directive '@{directive.Name}'.{suggestion}", directive.Start);
            }
        }
    }
}
