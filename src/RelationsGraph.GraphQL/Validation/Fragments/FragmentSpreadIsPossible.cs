using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>Some object type belongs both to a fragment and to the place it is put (specification, section 5.5.2.3).</summary>
internal sealed class FragmentSpreadIsPossible()
    : ValidationRule("FragmentSpreadIsPossible", "Fragment-Spread-Is-Possible", RuleHooks.InlineFragment | RuleHooks.FragmentSpread)
{
    internal override void CheckInlineFragment(ValidationContext context, InlineFragmentNode node, CompositeType? parent)
    {
        if (node.TypeCondition is not null && parent is not null
            && context.Schema.FindType<CompositeType>(node.TypeCondition.Name) is { } type && !type.Overlaps(parent))
        {
            context.Report(this, $"'{parent.Name}' can never be '{type.Name}', so this fragment never applies.", node.Start);
        }
    }

    internal override void CheckFragmentSpread(ValidationContext context, FragmentSpreadNode node, CompositeType? parent)
    {
        int ordinal = context.Fragments.IndexOf(node.Name);
        if (ordinal >= 0 && parent is not null
            && context.Schema.FindType<CompositeType>(context.Fragments[ordinal].TypeCondition.Name) is { } type && !type.Overlaps(parent))
        {
            context.Report(this, $"'{parent.Name}' can never be '{type.Name}', so the fragment '{node.Name}' never applies.", node.Start);
        }
    }
}
