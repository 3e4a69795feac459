namespace RelationsGraph.Embedded.Columns;

/// <summary>
/// A value read of a row, in one form for all kinds, so that comparing needs to know no kind: first by <see cref="First"/>, then by
/// <see cref="Second"/>, then by <see cref="Text"/>, byte by byte, which is code point by code point.
/// </summary>
/// <remarks>
/// Integers, decimals (unscaled), booleans, fiscal years: in <see cref="First"/>. Enum values: their place in the order of names in
/// <see cref="First"/>. Dates: earliest day, latest day, text. Texts and ids: in <see cref="Text"/>.
/// </remarks>
internal readonly ref struct RowValue
{
    public RowValue(long first) => First = first;

    public RowValue(ReadOnlySpan<byte> text) => Text = text;

    public RowValue(long first, long second, ReadOnlySpan<byte> text)
    {
        First = first;
        Second = second;
        Text = text;
    }

    public long First { get; }

    public long Second { get; }

    public ReadOnlySpan<byte> Text { get; }

    /// <summary>Negative, zero or positive as this comes before, with or after another value of the same expression.</summary>
    public int CompareTo(in RowValue other)
    {
        int order = First.CompareTo(other.First);
        if (order == 0)
            order = Second.CompareTo(other.Second);
        return order != 0 ? order : Text.SequenceCompareTo(other.Text);
    }
}
