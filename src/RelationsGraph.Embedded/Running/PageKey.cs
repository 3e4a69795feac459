using System.Text.Unicode;
using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Running;

/// <summary>The key that a page goes on after or stops before. Its node and its relationship need not exist any more.</summary>
/// <param name="Node">The first node whose id is not less than the key's.</param>
/// <param name="HasNode">Whether that node is the key's.</param>
/// <param name="Relationship">The id of the key's relationship; empty without one.</param>
/// <param name="Values">Where the values of the order keys are in <see cref="KeyValues"/>.</param>
/// <param name="IsBefore">Whether a page stops before it: then its place is that of the key itself, and otherwise the one behind it.</param>
internal readonly record struct PageKey(int Node, bool HasNode, string Relationship, int Values = 0, bool IsBefore = false)
{
    /// <summary>The first node at or behind the key's place when no relationship tells its places apart.</summary>
    public int NextNode => HasNode && !IsBefore ? Node + 1 : Node;

    /// <summary>Finds the place of a key.</summary>
    /// <param name="snapshot">The graph.</param>
    /// <param name="key">A list that begins with the node's id and the relationship's id.</param>
    public static PageKey Find(GraphSnapshot snapshot, PlanValue key)
    {
        PlanValue[] ids = key.Items;

        // Nearly always the node is still there, and then it need not be searched for among all ids.
        int node = snapshot.NodeIndex.Find(ids[0].Text);
        bool exists = node >= 0;
        if (!exists)
            node = LowerBound(snapshot.NodeIds, ids[0].Text, out exists);
        return new PageKey(node, exists, ids[1].Text);
    }

    /// <summary>The first row of a relationship type at or behind the key's place, if the key's node exists.</summary>
    public int NextRelationship(TextValues ids)
    {
        if (!HasNode)
            return 0;
        int row = LowerBound(ids, Relationship, out bool exists);
        return exists && !IsBefore ? row + 1 : row;
    }

    private static int LowerBound(TextValues ids, string id, out bool exists)
    {
        // One character more than the longest id: what is cut off cannot change the place.
        Span<byte> utf8 = stackalloc byte[PageCursor.MaxIdLength + 4];
        Utf8.FromUtf16(id, utf8, out _, out int length);
        ReadOnlySpan<byte> key = utf8[..length];
        int row = ids.LowerBound(key);
        exists = row < ids.Count && ids[row].SequenceEqual(key);
        return row;
    }
}
