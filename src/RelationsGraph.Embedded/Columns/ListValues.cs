using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Columns;

/// <summary>Lists of values: the items of all rows in one column, and where each row's begin.</summary>
/// <param name="offsets">Where the items of each row begin; one more entry says where the last end.</param>
/// <param name="nulls">Rows without a list, which is not the same as an empty one.</param>
/// <param name="items">The items.</param>
internal sealed class ListValues(int[] offsets, BitMap nulls, Column items) : Column
{
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
