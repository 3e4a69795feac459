using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Columns;

/// <summary>Lists of values: the items of all rows in one column, and where each row's begin.</summary>
/// <param name="offsets">Where the items of each row begin; one more entry says where the last end.</param>
/// <param name="nulls">Rows without a list, which is not the same as an empty one.</param>
/// <param name="items">The items.</param>
internal sealed class ListValues(int[] offsets, BitMap nulls, Column items) : Column
{
    /// <summary>The items of all rows.</summary>
    public Column Items => items;

    /// <summary>The items of a row; none when it has no list.</summary>
    /// <param name="row">The row.</param>
    /// <param name="end">The item after the last one.</param>
    /// <returns>The first item.</returns>
    public int Range(int row, out int end)
    {
        end = offsets[row + 1];
        return offsets[row];
    }

    /// <summary>Whether a row has no list.</summary>
    public bool IsNull(int row) => nulls[row];

    /// <inheritdoc/>
    public override void Write(IValueSink sink, int row)
    {
        if (nulls[row])
        {
            sink.Null();
            return;
        }

        sink.StartList();
        int end = offsets[row + 1];
        for (int item = offsets[row]; item < end; item++)
            items.Write(sink, item);
        sink.EndList();
    }
}
