using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.GraphQL.Validation;

namespace RelationsGraph.GraphQL.Tests.Validation;

/// <summary>Field selection merging exactly as the specification writes it, pair by pair: slow, and the measure of the fast one.</summary>
internal sealed class PairwiseMerging(Schema schema, DocumentNode document)
{
    private readonly FragmentTable _fragments = new(document);

    /// <summary>FieldsInSetCanMerge of every selection set of the document.</summary>
    internal bool AllCanMerge() => document.Definitions.All(definition => definition switch
    {
        OperationDefinitionNode operation => EverySetCanMerge(operation.SelectionSet, schema.GetRootType(operation.Operation)!),
        FragmentDefinitionNode fragment => EverySetCanMerge(fragment.SelectionSet, schema.FindType<CompositeType>(fragment.TypeCondition.Name)!),
        _ => true,
    });

    private bool EverySetCanMerge(SelectionSetNode set, CompositeType parent) =>
        CanMerge([(set, parent)]) && set.Selections.All(selection => selection switch
        {
            FieldNode { SelectionSet: { } inner } node => EverySetCanMerge(inner, (CompositeType)schema.FindField(parent, node.Name)!.Type.Named),
            InlineFragmentNode inline => EverySetCanMerge(inline.SelectionSet, TypeOf(inline, parent)),
            _ => true,
        });

    private bool CanMerge((SelectionSetNode Set, CompositeType Parent)[] sets) => Pairs(sets, (left, right) =>
        SameShape(left, right)
        && ((!ReferenceEquals(left.Parent, right.Parent) && left.Parent is ObjectType && right.Parent is ObjectType)
            || (left.Node.Name == right.Node.Name
                && ArgumentEquality.SameArguments(left.Node.Arguments, right.Node.Arguments)
                && CanMerge(Inner(left, right)))));

    private bool SameShape(Selected left, Selected right)
    {
        GraphQLType leftType = left.Field.Type;
        GraphQLType rightType = right.Field.Type;
        while (true)
        {
            if (leftType.IsNonNull != rightType.IsNonNull)
            {
                return false;
            }

            leftType = leftType.Nullable;
            rightType = rightType.Nullable;
            if (leftType is not ListType && rightType is not ListType)
            {
                break;
            }

            if (leftType is not ListType leftList || rightType is not ListType rightList)
            {
                return false;
            }

            leftType = leftList.ItemType;
            rightType = rightList.ItemType;
        }

        if (leftType is not CompositeType || rightType is not CompositeType)
        {
            return ReferenceEquals(leftType, rightType);
        }

        return Pairs(Inner(left, right), SameShape);
    }

    private bool Pairs((SelectionSetNode Set, CompositeType Parent)[] sets, Func<Selected, Selected, bool> agree)
    {
        var fields = new List<Selected>();
        var visited = new HashSet<string>();
        foreach ((SelectionSetNode set, CompositeType parent) in sets)
        {
            Collect(set, parent, fields, visited);
        }

        for (int i = 0; i < fields.Count; i++)
        {
            for (int j = i + 1; j < fields.Count; j++)
            {
                if (fields[i].Node.ResponseName == fields[j].Node.ResponseName && !agree(fields[i], fields[j]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private void Collect(SelectionSetNode set, CompositeType parent, List<Selected> fields, HashSet<string> visited)
    {
        foreach (SelectionNode selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode node:
                    fields.Add(new Selected(node, schema.FindField(parent, node.Name)!, parent));
                    break;
                case InlineFragmentNode inline:
                    Collect(inline.SelectionSet, TypeOf(inline, parent), fields, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name):
                    FragmentDefinitionNode fragment = _fragments[_fragments.IndexOf(spread.Name)];
                    Collect(fragment.SelectionSet, schema.FindType<CompositeType>(fragment.TypeCondition.Name)!, fields, visited);
                    break;
            }
        }
    }

    private CompositeType TypeOf(InlineFragmentNode inline, CompositeType parent) =>
        inline.TypeCondition is null ? parent : schema.FindType<CompositeType>(inline.TypeCondition.Name)!;

    private static (SelectionSetNode Set, CompositeType Parent)[] Inner(params Selected[] fields) =>
        [.. fields.Where(f => f.Node.SelectionSet is not null).Select(f => (f.Node.SelectionSet!, (CompositeType)f.Field.Type.Named))];

    private sealed record Selected(FieldNode Node, FieldDefinition Field, CompositeType Parent);
}
