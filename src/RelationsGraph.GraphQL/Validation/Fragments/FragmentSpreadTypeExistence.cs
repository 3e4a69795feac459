using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>The type of a fragment exists (specification, section 5.5.1.2).</summary>
internal sealed class FragmentSpreadTypeExistence()
    : ValidationRule("FragmentSpreadTypeExistence", "Fragment-Spread-Type-Existence", RuleHooks.Fragment | RuleHooks.InlineFragment)
{
    internal override void CheckFragment(ValidationContext context, FragmentDefinitionNode fragment) => Check(context, fragment.TypeCondition);

    internal override void CheckInlineFragment(ValidationContext context, InlineFragmentNode node, CompositeType? parent)
    {
        if (node.TypeCondition is not null)
        {
            Check(context, node.TypeCondition);
        }
    }

    private void Check(ValidationContext context, NamedTypeNode condition)
    {
        if (context.Schema.FindType(condition.Name) is null)
        {
            string suggestion = Suggestions.For(condition.Name, context.Schema.Types.OfType<CompositeType>().Select(t => t.Name));
            context.Report(this, $"There is no type '{condition.Name}'.{suggestion}", condition.Start);
        }
    }
}
