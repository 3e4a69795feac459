using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>
/// A subscription has exactly one root field, which is no introspection field, and no <c>@skip</c> or <c>@include</c> on its root
/// (specification, section 5.2.4.1).
/// </summary>
internal sealed class SingleRootField() : ValidationRule("SingleRootField", "Single-Root-Field", RuleHooks.Operation)
{
    internal override void CheckOperation(ValidationContext context, OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || context.Schema.SubscriptionType is not { } root)
        {
            return;
        }

        FieldNode? first = null;
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<SelectionNode>(operation.SelectionSet.Selections.Reverse());
        while (open.TryPop(out SelectionNode? selection))
        {
            CheckConditions(context, selection);
            switch (selection)
            {
                case FieldNode field:
                    CheckField(context, field, first ??= field);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(context, root, inline.TypeCondition):
                    Push(open, inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name) && context.Fragments.IndexOf(spread.Name) is >= 0 and int ordinal:
                    FragmentDefinitionNode fragment = context.Fragments[ordinal];
                    if (Applies(context, root, fragment.TypeCondition))
                    {
                        Push(open, fragment.SelectionSet);
                    }

                    break;
            }
        }
    }

    private void CheckField(ValidationContext context, FieldNode field, FieldNode first)
    {
        if (field.Name.StartsWith("__", StringComparison.Ordinal))
        {
            context.Report(this, $"A subscription cannot select '{field.Name}' on its root.", field.Start);
        }
        else if (field.ResponseName != first.ResponseName)
        {
            context.Report(this, "A subscription selects exactly one field on its root: subscribe to the others in operations of their own.", field.Start);
        }
    }

    private void CheckConditions(ValidationContext context, SelectionNode selection)
    {
        foreach (DirectiveNode directive in selection.Directives)
        {
            if (directive.Name is BuiltInDirectives.Skip or BuiltInDirectives.Include)
            {
                context.Report(this, $"'@{directive.Name}' cannot stand on the root of a subscription.", directive.Start);
            }
        }
    }

    // In reverse, so that they come off in the order of the document.
    private static void Push(Stack<SelectionNode> open, SelectionSetNode selectionSet)
    {
        for (int i = selectionSet.Selections.Length - 1; i >= 0; i--)
        {
            open.Push(selectionSet.Selections[i]);
        }
    }

    private static bool Applies(ValidationContext context, ObjectType root, NamedTypeNode condition) =>
        context.Schema.FindType<CompositeType>(condition.Name)?.IsPossible(root) ?? false;
}
