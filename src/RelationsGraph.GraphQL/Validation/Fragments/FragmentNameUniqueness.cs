using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>Fragments of one document have different names (specification, section 5.5.1.1).</summary>
internal sealed class FragmentNameUniqueness() : ValidationRule("FragmentNameUniqueness", "Fragment-Name-Uniqueness", RuleHooks.Fragment)
{
    internal override void CheckFragment(ValidationContext context, FragmentDefinitionNode fragment)
    {
        FragmentDefinitionNode first = context.Fragments[context.Fragments.IndexOf(fragment.Name)];
        if (!ReferenceEquals(first, fragment))
        {
            context.Report(this, $"Two fragments are called '{fragment.Name}': rename one.", first.NameStart, fragment.NameStart);
        }
    }
}
