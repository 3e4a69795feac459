using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>Every fragment is reached from an operation (specification, section 5.5.1.4).</summary>
internal sealed class FragmentsMustBeUsed() : ValidationRule("FragmentsMustBeUsed", "Fragments-Must-Be-Used", RuleHooks.Document)
{
    internal override void CheckDocument(ValidationContext context)
    {
        if (context.Fragments.Count == 0)
        {
            return;
        }

        DefinitionNode[] definitions = context.Document.Definitions;
        var used = new bool[definitions.Length];
        var open = new Stack<int>();
        for (int i = 0; i < definitions.Length; i++)
        {
            if (definitions[i].Kind == SyntaxKind.OperationDefinition)
            {
                used[i] = true;
                open.Push(i);
            }
        }

        while (open.TryPop(out int definition))
        {
            foreach (FragmentSpreadNode spread in context.SpreadsIn(definition))
            {
                int fragment = context.Fragments.IndexOf(spread.Name);
                if (fragment >= 0 && !used[context.Graph.DefinitionOf(fragment)])
                {
                    used[context.Graph.DefinitionOf(fragment)] = true;
                    open.Push(context.Graph.DefinitionOf(fragment));
                }
            }
        }

        for (int i = 0; i < definitions.Length; i++)
        {
            if (!used[i] && definitions[i] is FragmentDefinitionNode fragment && IsFirst(context, fragment))
            {
                context.Report(this, $"The fragment '{fragment.Name}' is used by no operation: remove it or spread it.", fragment.NameStart);
            }
        }
    }

    // Of several fragments of one name only the first can be used; that there are several is reported elsewhere.
    private static bool IsFirst(ValidationContext context, FragmentDefinitionNode fragment) =>
        ReferenceEquals(context.Fragments[context.Fragments.IndexOf(fragment.Name)], fragment);
}
