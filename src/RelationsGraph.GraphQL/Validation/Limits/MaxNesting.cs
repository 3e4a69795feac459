using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>
/// Whoever expands fragments recurses once per selection set, and fragments can chain further than a thread's stack goes. Hence this
/// comes before all that expands them, and looks at unused fragments too.
/// </summary>
internal sealed class MaxNesting() : ValidationRule(nameof(ValidationOptions.MaxNesting), null, RuleHooks.Document)
{
    internal override void CheckDocument(ValidationContext context)
    {
        if (!context.CanExpandFragments)
        {
            return;
        }

        int allowed = context.Options.MaxNesting;
        SelectionMeasures measures = context.Measures;
        foreach ((OperationDefinitionNode operation, SelectionMeasure measure) in measures.Operations)
        {
            Check(context, allowed, measure.Nesting, operation.Start);
        }

        // An operation that spreads a fragment nests deeper than it, so this finds only what no operation uses.
        for (int i = 0; i < context.Fragments.Count && context.CanExpandFragments; i++)
        {
            Check(context, allowed, measures.OfFragment(i).Nesting, context.Fragments[i].Start);
        }
    }

    private void Check(ValidationContext context, int allowed, int actual, int offset)
    {
        if (actual > allowed)
        {
            context.CanExpandFragments = false;
            context.ReportLimit(
                ErrorCodes.NestingLimit,
                Name,
                $"Selection sets and fragments are nested {actual} deep, but {allowed} are allowed ({Name}): flatten the fragments.",
                allowed,
                actual,
                offset);
        }
    }
}
