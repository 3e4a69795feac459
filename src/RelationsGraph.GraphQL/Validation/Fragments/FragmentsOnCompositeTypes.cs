using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>The type of a fragment is an object, interface or union (specification, section 5.5.1.3).</summary>
internal sealed class FragmentsOnCompositeTypes()
    : ValidationRule("FragmentsOnObjectInterfaceOrUnionTypes", "Fragments-on-Object-Interface-or-Union-Types", RuleHooks.Fragment | RuleHooks.InlineFragment)
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
        if (context.Schema.FindType(condition.Name) is { } type and not CompositeType)
        {
            context.Report(this, $"'{type.Name}' has no fields: a fragment needs an object type, an interface or a union.", condition.Start);
        }
    }
}
