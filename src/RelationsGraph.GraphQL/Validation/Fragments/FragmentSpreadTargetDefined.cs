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
            context.Report(this, $"There is no fragment '{node.Name}'.{Suggest(context.Fragments, node.Name)}", node.NameStart);
        }
    }

    private static string Suggest(FragmentTable fragments, string name) =>
        Suggestions.For(name, Enumerable.Range(0, fragments.Count).Select(i => fragments[i].Name));
}
