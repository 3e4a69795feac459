using System.Numerics;
using System.Runtime.InteropServices;
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
        int row = node - run.Snapshot.Types.First(type);
        return isFolded ? run.TryReadFolded(column, row, out value) : column.TryRead(row, out value);
    }

    /// <inheritdoc/>
    public override void Prepare(Run run)
    {
        foreach (int slot in slots)
        {
            if (isFolded && slot >= 0)
                run.PrepareFolded(run.Columns[slot]);
        }
    }

    /// <summary>Rows of one type, which are nearly all, are read off the column in one loop.</summary>
    public override void ReadNumbers(Run run, ReadOnlySpan<int> elements, ReadOnlySpan<int> nodes, Span<long> numbers, Span<bool> isThere)
    {
        if (ColumnOf(run, nodes, out int first) is { } column)
            column.ReadNumbers(nodes, first, numbers, isThere);
        else
            base.ReadNumbers(run, elements, nodes, numbers, isThere);
    }

    /// <inheritdoc/>
    public override void AddDigits(Run run, ReadOnlySpan<int> elements, ReadOnlySpan<int> nodes, int radix, Span<int> numbers)
    {
        if (ColumnOf(run, nodes, out int first) is { } column)
            column.AddDigits(nodes, first, radix, numbers);
        else
            base.AddDigits(run, elements, nodes, radix, numbers);
    }

    /// <summary>The column of the nodes' type; null when they are of several, or have none.</summary>
    private Column? ColumnOf(Run run, ReadOnlySpan<int> nodes, out int first)
    {
        TypeRanges types = run.Snapshot.Types;
        first = 0;
        if (nodes.IsEmpty)
            return null;
        int type = types.TypeOf(nodes[0]), slot = slots[type];
        first = types.First(type);
        run.Step();
        return slot >= 0 && AreWithin(nodes, first, types.Size(type)) ? run.Columns[slot] : null;
    }

    private static bool AreWithin(ReadOnlySpan<int> nodes, int first, int size)
    {
        ReadOnlySpan<Vector<int>> whole = MemoryMarshal.Cast<int, Vector<int>>(nodes);
        Vector<int> least = new(first), greatest = new(first + size - 1), outside = Vector<int>.Zero;
        foreach (Vector<int> some in whole)
            outside |= Vector.LessThan(some, least) | Vector.GreaterThan(some, greatest);
        if (outside != Vector<int>.Zero)
            return false;
        foreach (int node in nodes[(whole.Length * Vector<int>.Count)..])
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
        return isFolded ? run.TryReadFolded(column, element, out value) : column.TryRead(element, out value);
    }

    /// <inheritdoc/>
    public override void Prepare(Run run)
    {
        if (isFolded)
            run.PrepareFolded(run.Columns[slot]);
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
        return isFolded ? run.TryReadFolded(items, element, out value) : items.TryRead(element, out value);
    }
}
