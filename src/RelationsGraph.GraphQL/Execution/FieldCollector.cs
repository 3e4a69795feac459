using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.GraphQL.Validation;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>
/// CollectFields and CollectSubfields (specification, section 6.3.2): which fields an object of the response has, in which order.
/// For one plan: the variables of <c>@skip</c> and <c>@include</c> have their values. Wants a validated document. For one thread.
/// </summary>
public sealed class FieldCollector : IDisposable
{
    private const int StackFragments = 128;

    private readonly Schema _schema;
    private readonly FragmentTable _fragments;
    private readonly SelectionConditions _conditions;
    private readonly CollectedFieldStack _fields = new();

    /// <summary>A collector for one operation and its structural variables.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="fragments">The fragments of the document.</param>
    /// <param name="variables">The variables of the operation.</param>
    /// <param name="values">Their values; only those of <see cref="StructuralVariables"/> are read.</param>
    public FieldCollector(Schema schema, FragmentTable fragments, OperationVariables variables, VariableValues values)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(fragments);
        ArgumentNullException.ThrowIfNull(variables);
        _schema = schema;
        _fragments = fragments;
        Variables = variables;
        Values = values;
        _conditions = new SelectionConditions(variables, values);
    }

    internal OperationVariables Variables { get; }

    internal VariableValues Values { get; }

    /// <summary>Gives back the memory of all collected fields. The collector is not used afterwards.</summary>
    public void Dispose() => _fields.Dispose();

    /// <summary>The fields that a selection set has on an object type.</summary>
    /// <exception cref="GraphQLException">The variable of a <c>@skip</c> or <c>@include</c> is null.</exception>
    public CollectedFields Collect(ObjectType type, SelectionSetNode selectionSet)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(selectionSet);
        int start = _fields.Begin();
        Span<bool> visited = _fragments.Count <= StackFragments ? stackalloc bool[_fragments.Count] : new bool[_fragments.Count];
        Collect(type, selectionSet, visited);
        return new CollectedFields(_fields, start);
    }

    /// <summary>The fields that the merged selection sets of a field have on an object type; empty for a leaf.</summary>
    /// <exception cref="GraphQLException">The variable of a <c>@skip</c> or <c>@include</c> is null.</exception>
    public CollectedFields Collect(ObjectType type, CollectedField parent)
    {
        ArgumentNullException.ThrowIfNull(type);
        int start = _fields.Begin();
        Span<bool> visited = _fragments.Count <= StackFragments ? stackalloc bool[_fragments.Count] : new bool[_fragments.Count];
        for (int i = 0; i < parent.NodeCount; i++)
        {
            if (parent.NodeAt(i).SelectionSet is { } selectionSet)
            {
                Collect(type, selectionSet, visited);
            }
        }

        return new CollectedFields(_fields, start);
    }

    private void Collect(ObjectType type, SelectionSetNode selectionSet, Span<bool> visited)
    {
        foreach (SelectionNode selection in selectionSet.Selections)
        {
            if (selection.Directives.Length > 0 && !_conditions.Holds(selection.Directives))
            {
                continue;
            }

            switch (selection.Kind)
            {
                case SyntaxKind.Field:
                    var field = (FieldNode)selection;
                    if (_schema.FindField(type, field.Name) is { } definition)
                    {
                        _fields.Add(field, definition);
                    }

                    break;
                case SyntaxKind.InlineFragment:
                    var inline = (InlineFragmentNode)selection;
                    if (inline.TypeCondition is null || Applies(type, inline.TypeCondition))
                    {
                        Collect(type, inline.SelectionSet, visited);
                    }

                    break;
                default:
                    int ordinal = _fragments.IndexOf(((FragmentSpreadNode)selection).Name);
                    if (ordinal >= 0 && !visited[ordinal])
                    {
                        visited[ordinal] = true;
                        FragmentDefinitionNode fragment = _fragments[ordinal];
                        if (Applies(type, fragment.TypeCondition))
                        {
                            Collect(type, fragment.SelectionSet, visited);
                        }
                    }

                    break;
            }
        }
    }

    /// <summary>DoesFragmentTypeApply.</summary>
    private bool Applies(ObjectType type, NamedTypeNode condition) =>
        condition.Name == type.Name || (_schema.FindType(condition.Name) is CompositeType composite && composite.IsPossible(type));
}
