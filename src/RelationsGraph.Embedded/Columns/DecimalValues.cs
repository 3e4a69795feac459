using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Columns;

/// <summary>Decimal numbers as integers of one scale.</summary>
/// <param name="values">By row; 0 where there is none.</param>
/// <param name="nulls">Rows without a value.</param>
/// <param name="scale">Decimal places.</param>
internal sealed class DecimalValues(long[] values, BitMap nulls, int scale) : Column
{
    /// <summary>The number of a row as an integer of the column's scale; 0 when it has none.</summary>
    public long this[int row] => values[row];

    /// <summary>Whether a row has no value.</summary>
    public bool IsNull(int row) => nulls[row];

    /// <inheritdoc/>
    public override bool TryRead(int row, out RowValue value)
    {
        value = new RowValue(values[row]);
        return !nulls[row];
    }

    /// <inheritdoc/>
    public override void ReadNumbers(ReadOnlySpan<int> ordinals, int first, Span<long> numbers, Span<bool> isThere)
    {
        for (int i = 0; i < ordinals.Length; i++)
        {
            int row = ordinals[i] - first;
            numbers[i] = values[row];
            isThere[i] = !nulls[row];
        }
    }

    /// <inheritdoc/>
    public override void Write(IValueSink sink, int row)
    {
        if (nulls[row])
            sink.Null();
        else
            sink.Decimal(values[row], scale);
    }
}
