using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>A directive stands where its definition allows it (specification, section 5.7.2).</summary>
internal sealed class DirectivesAreInValidLocations()
    : ValidationRule("DirectivesAreInValidLocations", "Directives-Are-in-Valid-Locations", RuleHooks.Directives)
{
    internal override void CheckDirectives(ValidationContext context, DirectiveNode[] directives, DirectiveLocation location)
    {
        foreach (DirectiveNode node in directives)
        {
            if (context.Schema.FindDirective(node.Name) is { } directive && !directive.IsAllowedAt(location))
            {
                string allowed = string.Join(", ", directive.Locations.Select(l => l.ToName()));
                context.Report(this, $"'@{node.Name}' cannot stand on {location.ToName()}, only on {allowed}.", node.Start);
            }
        }
    }
}
