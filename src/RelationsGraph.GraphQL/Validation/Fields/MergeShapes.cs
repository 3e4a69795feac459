using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>SameResponseShape for two types alone (specification, section 5.3.2); the fields inside are merged and compared elsewhere.</summary>
internal static class MergeShapes
{
    internal static bool Agree(GraphQLType left, GraphQLType right)
    {
        while (true)
        {
            if (ReferenceEquals(left, right))
            {
                return true;
            }

            if (left.IsNonNull != right.IsNonNull)
            {
                return false;
            }

            left = left.Nullable;
            right = right.Nullable;
            if (left is ListType leftList && right is ListType rightList)
            {
                left = leftList.ItemType;
                right = rightList.ItemType;
                continue;
            }

            return ReferenceEquals(left, right) || (left is CompositeType && right is CompositeType);
        }
    }
}
