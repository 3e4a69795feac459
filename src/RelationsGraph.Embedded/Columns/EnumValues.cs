using System.Numerics;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Columns;

/// <summary>Values of one enum.</summary>
internal abstract class EnumValues : Column
{
    /// <summary>The ordinal of the value, or -1 when the row has none.</summary>
    public abstract int OrdinalAt(int row);
}

/// <summary>Values of one enum, as wide as the enum needs.</summary>
/// <typeparam name="T"><see cref="byte"/> or <see cref="ushort"/>.</typeparam>
/// <param name="codes">By row: the ordinal plus one; 0 where there is no value.</param>
/// <param name="names">The names of the values in UTF-8, made once: writing a value copies one of them.</param>
/// <param name="places">By ordinal: the place in the order of names.</param>
internal sealed class EnumValues<T>(T[] codes, byte[][] names, int[] places) : EnumValues
    where T : struct, IBinaryInteger<T>
{
    // By code: the digit of its value.
    private readonly int[] _digits = [0, .. places.Select(place => place + 1)];

    /// <inheritdoc/>
    public override void AddDigits(ReadOnlySpan<int> ordinals, int first, int radix, Span<int> numbers)
    {
        int[] digits = _digits;
        T[] all = codes;
        numbers = numbers[..ordinals.Length];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = (numbers[i] * radix) + digits[int.CreateTruncating(all[ordinals[i] - first])];
    }

    /// <inheritdoc/>
    public override int OrdinalAt(int row) => int.CreateTruncating(codes[row]) - 1;

    /// <inheritdoc/>
    public override bool TryRead(int row, out RowValue value)
    {
        int ordinal = int.CreateTruncating(codes[row]) - 1;
        value = ordinal < 0 ? default : new RowValue(places[ordinal]);
        return ordinal >= 0;
    }

    /// <inheritdoc/>
    public override void ReadNumbers(ReadOnlySpan<int> ordinals, int first, Span<long> numbers, Span<bool> isThere)
    {
        for (int i = 0; i < ordinals.Length; i++)
        {
            int code = int.CreateTruncating(codes[ordinals[i] - first]);
            isThere[i] = code > 0;
            numbers[i] = code > 0 ? places[code - 1] : 0;
        }
    }

    /// <inheritdoc/>
    public override void Write(IValueSink sink, int row)
    {
        int ordinal = int.CreateTruncating(codes[row]) - 1;
        if (ordinal < 0)
            sink.Null();
        else
            sink.Text(names[ordinal], isPlain: true);
    }
}
