using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Columns;

/// <summary>The values of one property for all elements of one type, by row.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract class Column
{
    /// <summary>Pushes the value of a row, or null.</summary>
    public abstract void Write(IValueSink sink, int row);

    /// <summary>Reads the value of a row in the form in which values are compared.</summary>
    /// <returns>Whether the row has one. Always false for lists and localized texts, which have several.</returns>
    public virtual bool TryRead(int row, out RowValue value)
    {
        value = default;
        return false;
    }

    /// <summary>Reads the numbers of many rows: <see cref="RowValue.First"/> of each.</summary>
    /// <param name="ordinals">The rows, each plus <paramref name="first"/>.</param>
    /// <param name="first">What to take off.</param>
    /// <param name="numbers">At least as many; where there is no value anything may stand.</param>
    /// <param name="isThere">At least as many: whether each row has a value.</param>
    public virtual void ReadNumbers(ReadOnlySpan<int> ordinals, int first, Span<long> numbers, Span<bool> isThere)
    {
        for (int i = 0; i < ordinals.Length; i++)
        {
            isThere[i] = TryRead(ordinals[i] - first, out RowValue value);
            numbers[i] = value.First;
        }
    }

    /// <summary>Adds a digit for the value of each of many rows to a number: 0 without one, else <see cref="RowValue.First"/> plus 1.</summary>
    /// <param name="ordinals">The rows, each plus <paramref name="first"/>.</param>
    /// <param name="first">What to take off.</param>
    /// <param name="radix">How many digits there are.</param>
    /// <param name="numbers">At least as many: the numbers.</param>
    public virtual void AddDigits(ReadOnlySpan<int> ordinals, int first, int radix, Span<int> numbers)
    {
        for (int i = 0; i < ordinals.Length; i++)
            numbers[i] = (numbers[i] * radix) + (TryRead(ordinals[i] - first, out RowValue value) ? (int)value.First + 1 : 0);
    }
}
