using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Columns;

/// <summary>True or false, a bit each.</summary>
/// <param name="values">By row.</param>
/// <param name="nulls">Rows without a value.</param>
internal sealed class BooleanValues(BitMap values, BitMap nulls) : Column
{
    /// <inheritdoc/>
    public override bool TryRead(int row, out RowValue value)
    {
        value = new RowValue(values[row] ? 1 : 0);
        return !nulls[row];
    }

    /// <inheritdoc/>
    public override void Write(IValueSink sink, int row)
    {
        if (nulls[row])
            sink.Null();
        else
            sink.Boolean(values[row]);
    }
}
