using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Selecting;

/// <summary>The order of a connection: its keys, then the id of the node, then the id of the relationship.</summary>
/// <param name="keys">The keys; none for the order by id.</param>
/// <param name="relationship">The ordinal of the relationship type that leads to the nodes; -1 for none.</param>
/// <remarks>Immutable and thread-safe. Nodes and relationships are numbered in the order of their ids, so comparing numbers is comparing ids.</remarks>
internal sealed class RowOrder(OrderedBy[] keys, int relationship)
{
    /// <summary>The keys.</summary>
    public OrderedBy[] Keys => keys;

    /// <summary>The ordinal of the relationship type that leads to the nodes; -1 for none.</summary>
    public int Relationship => relationship;

    /// <summary>Takes the values of a cursor.</summary>
    public void AddKey(Run run, ReadOnlySpan<PlanValue> values)
    {
        for (int i = 0; i < keys.Length; i++)
            run.Keys.Add(values[i], keys[i].Kind, keys[i].Places);
    }

    /// <summary>Puts the values of a row into its cursor.</summary>
    public void Write(Run run, int element, int node, ref PageCursorWriter cursor)
    {
        foreach (OrderedBy key in keys)
            key.Write(run, element, node, ref cursor);
    }

    /// <summary>The prefix of a row by the first key.</summary>
    public long Prefix(Run run, int element, int node)
    {
        if (keys.Length == 0)
            return node;
        bool hasValue = keys[0].Value.TryRead(run, element, node, out RowValue value);
        return keys[0].Prefix(hasValue, value);
    }

    /// <summary>The prefix of a cursor by the first key.</summary>
    public long Prefix(Run run, in PageKey key)
    {
        if (keys.Length == 0)
            return key.Node;
        bool hasValue = run.Keys.TryGet(key.Values, out RowValue value);
        return keys[0].Prefix(hasValue, value);
    }

    /// <summary>Compares two rows whose prefixes are equal.</summary>
    public int CompareBehindPrefix(Run run, long prefix, int element, int node, int otherElement, int otherNode)
    {
        for (int i = FirstUndecided(prefix); i < keys.Length; i++)
        {
            bool hasValue = keys[i].Value.TryRead(run, element, node, out RowValue value);
            bool hasOther = keys[i].Value.TryRead(run, otherElement, otherNode, out RowValue other);
            int order = keys[i].Compare(hasValue, value, hasOther, other);
            if (order != 0)
                return order;
        }

        return node != otherNode ? node.CompareTo(otherNode) : element.CompareTo(otherElement);
    }

    /// <summary>Compares a row with a cursor: negative, zero or positive as the row comes before it, is its row, or comes after it.</summary>
    public int Compare(Run run, long prefix, int element, int node, long keyPrefix, in PageKey key)
    {
        if (prefix != keyPrefix)
            return prefix < keyPrefix ? -1 : 1;
        for (int i = FirstUndecided(prefix); i < keys.Length; i++)
        {
            bool hasValue = keys[i].Value.TryRead(run, element, node, out RowValue value);
            bool hasOther = run.Keys.TryGet(key.Values + i, out RowValue other);
            int order = keys[i].Compare(hasValue, value, hasOther, other);
            if (order != 0)
                return order;
        }

        return CompareIds(run, element, node, key);
    }

    /// <summary>Compares a row with the ids of a cursor.</summary>
    public int CompareIds(Run run, int element, int node, in PageKey key)
    {
        if (node != key.Node)
            return node < key.Node ? -1 : 1;
        if (!key.HasNode)
            return 1;
        if (relationship < 0)
            return 0;
        TextValues ids = run.Snapshot.Relationships[relationship].Ids;
        int low = (key with { IsBefore = true }).NextRelationship(ids), behind = (key with { IsBefore = false }).NextRelationship(ids);
        return element < low ? -1 : element < behind ? 0 : 1;
    }

    /// <summary>The first key that equal prefixes leave open.</summary>
    private int FirstUndecided(long prefix) =>
        keys.Length > 0 && keys[0].IsPrefixExact && prefix is not (long.MinValue or long.MaxValue) ? 1 : 0;
}
