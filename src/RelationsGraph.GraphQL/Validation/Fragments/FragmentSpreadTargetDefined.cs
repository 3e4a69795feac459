using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>A spread names a fragment of the document (specification, section 5.5.2.1).</summary>
internal sealed class FragmentSpreadTargetDefined()
    : ValidationRule("FragmentSpreadTargetDefined", "Fragment-Spread-Target-Defined", RuleHooks.FragmentSpread)
{
    internal override void CheckFragmentSpread(ValidationContext context, FragmentSpreadNode node, CompositeType? parent)
    {
        if (context.Fragments.IndexOf(node.Name) < 0)
        {
            string suggestion = Suggestions.For(node.Name, Enumerable.Range(0, context.Fragments.Count).Select(i => context.Fragments[i].Name));
            context.Report(this, $"There is no fragment '{node.Name}'.{suggestion}", node.NameStart);
        }
    }
}
