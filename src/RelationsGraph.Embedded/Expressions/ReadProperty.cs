using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;

namespace RelationsGraph.Embedded.Expressions;

/// <summary>Reads a property of a row's node.</summary>
/// <param name="slots">By ordinal of the node type: the slot of the property; -1 for types without it, whose nodes have no value.</param>
/// <param name="isFolded">Whether texts are folded.</param>
internal sealed class ReadNodeProperty(int[] slots, bool isFolded) : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        int type = run.Snapshot.Types.TypeOf(node), slot = slots[type];
        if (slot < 0)
        {
            value = default;
            return false;
        }

        Column column = run.Columns[slot];
        return (isFolded ? column.Folded : column).TryRead(node - run.Snapshot.Types.First(type), out value);
    }

    /// <summary>Rows of one type, which are nearly all, are read off the column in one loop.</summary>
    public override void ReadNumbers(Run run, ReadOnlySpan<int> elements, ReadOnlySpan<int> nodes, Span<long> numbers, Span<bool> isThere)
    {
        TypeRanges types = run.Snapshot.Types;
        int type = nodes.Length == 0 ? 0 : types.TypeOf(nodes[0]), first = types.First(type), slot = slots[type];
        if (nodes.IsEmpty || slot < 0 || !AreWithin(nodes, first, types.Size(type)))
        {
            base.ReadNumbers(run, elements, nodes, numbers, isThere);
            return;
        }

        run.Step();
        run.Columns[slot].ReadNumbers(nodes, first, numbers, isThere);
    }

    private static bool AreWithin(ReadOnlySpan<int> nodes, int first, int size)
    {
        foreach (int node in nodes)
        {
            if ((uint)(node - first) >= (uint)size)
                return false;
        }

        return true;
    }
}

/// <summary>Reads a property of a row's relationship or record.</summary>
/// <param name="slot">The slot of the property.</param>
/// <param name="isFolded">Whether texts are folded.</param>
internal sealed class ReadElementProperty(int slot, bool isFolded) : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        Column column = run.Columns[slot];
        return (isFolded ? column.Folded : column).TryRead(element, out value);
    }
}

/// <summary>Reads an item of a list. Its row is the position of the item and the slot of the list.</summary>
/// <param name="isFolded">Whether texts are folded.</param>
internal sealed class ReadItem(bool isFolded) : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        Column items = ((ListValues)run.Columns[node]).Items;
        return (isFolded ? items.Folded : items).TryRead(element, out value);
    }
}
