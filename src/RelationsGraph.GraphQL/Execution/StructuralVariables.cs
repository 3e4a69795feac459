using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.GraphQL.Validation;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>
/// The variables whose values shape a plan rather than parametrise it: those of <c>@skip</c> and <c>@include</c>, and those inside
/// introspection fields, whose answer the plan holds. Their values belong into the key of a plan cache.
/// </summary>
public static class StructuralVariables
{
    /// <summary>The places of the structural variables among those of the operation, ascending. Wants a validated document.</summary>
    public static int[] Find(OperationDefinitionNode operation, FragmentTable fragments, OperationVariables variables)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(fragments);
        ArgumentNullException.ThrowIfNull(variables);
        if (variables.Count == 0)
        {
            return [];
        }

        var search = new Search(fragments, variables);
        search.Visit(operation.SelectionSet, false);
        return search.Result();
    }

    private sealed class Search(FragmentTable fragments, OperationVariables variables)
    {
        private readonly bool[] _found = new bool[variables.Count];
        private readonly bool[] _visited = new bool[fragments.Count];

        internal int[] Result()
        {
            var ordinals = new List<int>();
            for (int i = 0; i < _found.Length; i++)
            {
                if (_found[i])
                {
                    ordinals.Add(i);
                }
            }

            return [.. ordinals];
        }

        internal void Visit(SelectionSetNode selectionSet, bool introspection)
        {
            foreach (SelectionNode selection in selectionSet.Selections)
            {
                foreach (DirectiveNode directive in selection.Directives)
                {
                    if (directive.Name is BuiltInDirectives.Skip or BuiltInDirectives.Include)
                    {
                        Mark(directive.Arguments);
                    }
                }

                switch (selection)
                {
                    case FieldNode field:
                        bool inside = introspection || field.Name is "__schema" or "__type";
                        if (inside)
                        {
                            Mark(field.Arguments);
                        }

                        if (field.SelectionSet is not null)
                        {
                            Visit(field.SelectionSet, inside);
                        }

                        break;
                    case InlineFragmentNode inline:
                        Visit(inline.SelectionSet, introspection);
                        break;
                    case FragmentSpreadNode spread:
                        VisitFragment(fragments.IndexOf(spread.Name));
                        break;
                }
            }
        }

        private void VisitFragment(int ordinal)
        {
            if (ordinal >= 0 && !_visited[ordinal])
            {
                // Only introspection types begin with two underscores, and a fragment on one is used nowhere else.
                _visited[ordinal] = true;
                FragmentDefinitionNode fragment = fragments[ordinal];
                Visit(fragment.SelectionSet, fragment.TypeCondition.Name.StartsWith("__", StringComparison.Ordinal));
            }
        }

        private void Mark(ArgumentNode[] arguments)
        {
            foreach (ArgumentNode argument in arguments)
            {
                if (argument.Value is VariableNode variable && variables.IndexOf(variable.Name) is >= 0 and int ordinal)
                {
                    _found[ordinal] = true;
                }
            }
        }
    }
}
