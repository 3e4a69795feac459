using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>One key of the order of groups: an aggregate, or a key of the groups.</summary>
/// <param name="Reader">The aggregate; null for a key.</param>
/// <param name="Key">The place of the key.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
internal sealed record GroupOrderKey(AggregateReader? Reader, int Key, bool IsDescending);

/// <summary>The order of groups: what was asked for, then their keys, so that there are no ties. Groups without a value come last, descending first.</summary>
internal readonly struct GroupOrder(Run run, GroupState groups, GroupOrderKey[] keys) : IIntOrder
{
    /// <inheritdoc/>
    public int Compare(int left, int right)
    {
        foreach (GroupOrderKey key in keys)
        {
            int order = key.Reader is null
                ? groups.Codes[key.Key].Compare(groups.CodeOf(left, key.Key), groups.CodeOf(right, key.Key))
                : Compare(key.Reader, left, right);
            if (order != 0)
                return key.IsDescending ? -order : order;
        }

        for (int key = 0; key < groups.Codes.Length; key++)
        {
            int order = groups.Codes[key].Compare(groups.CodeOf(left, key), groups.CodeOf(right, key));
            if (order != 0)
                return order;
        }

        return 0;
    }

    private int Compare(AggregateReader reader, int left, int right)
    {
        bool hasLeft = reader.TryRead(run, groups, left, out RowValue leftValue) == AggregateOutcome.Value;
        bool hasRight = reader.TryRead(run, groups, right, out RowValue rightValue) == AggregateOutcome.Value;
        return hasLeft && hasRight ? leftValue.CompareTo(rightValue) : hasRight.CompareTo(hasLeft);
    }
}
