using System.Numerics;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Columns;

/// <summary>Integers, in the narrowest width that the property allows.</summary>
/// <typeparam name="T"><see cref="int"/> or <see cref="long"/>.</typeparam>
/// <param name="values">By row; 0 where there is none.</param>
/// <param name="nulls">Rows without a value.</param>
internal sealed class IntegerValues<T>(T[] values, BitMap nulls) : Column
    where T : struct, IBinaryInteger<T>
{
    /// <inheritdoc/>
    public override bool TryRead(int row, out RowValue value)
    {
        value = new RowValue(long.CreateTruncating(values[row]));
        return !nulls[row];
    }

    /// <inheritdoc/>
    public override void ReadNumbers(ReadOnlySpan<int> ordinals, int first, Span<long> numbers, Span<bool> isThere)
    {
        for (int i = 0; i < ordinals.Length; i++)
        {
            int row = ordinals[i] - first;
            numbers[i] = long.CreateTruncating(values[row]);
            isThere[i] = !nulls[row];
        }
    }

    /// <inheritdoc/>
    public override void Write(IValueSink sink, int row)
    {
        if (nulls[row])
            sink.Null();
        else
            sink.Integer(long.CreateTruncating(values[row]));
    }
}
