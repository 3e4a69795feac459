using RelationsGraph.Model.Store;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Columns;

/// <summary>EDTF dates: the text for readers, the earliest and latest day for comparisons.</summary>
/// <param name="texts">As written.</param>
/// <param name="earliest">By row, in days since 0001-01-01.</param>
/// <param name="latest">By row, in days since 0001-01-01.</param>
internal sealed class DateValues(TextValues texts, int[] earliest, int[] latest) : Column
{
    /// <summary>Whether a row has no value.</summary>
    public bool IsNull(int row) => texts.IsNull(row);

    /// <summary>The first day of a row that has a value, as <see cref="Model.Values.EdtfDate.Earliest"/>.</summary>
    public int Earliest(int row) => earliest[row];

    /// <summary>The last day of a row that has a value, as <see cref="Model.Values.EdtfDate.Latest"/>.</summary>
    public int Latest(int row) => latest[row];

    /// <inheritdoc/>
    public override bool TryRead(int row, out RowValue value)
    {
        value = new RowValue(earliest[row], latest[row], texts[row]);
        return !texts.IsNull(row);
    }

    /// <inheritdoc/>
    public override void Write(IValueSink sink, int row) => texts.Write(sink, row);

    /// <summary>Pushes the value of a row in a format, or null.</summary>
    public void Write(IValueSink sink, int row, DateFormat format)
    {
        if (format == DateFormat.Edtf)
        {
            Write(sink, row);
            return;
        }

        Span<byte> text = stackalloc byte[DateText.MaxLength];
        int length = IsNull(row) ? 0 : DateText.Write(texts[row], format, text);
        if (length == 0)
            sink.Null();
        else
            sink.Text(text[..length], isPlain: true);
    }

    /// <summary>Compares by (earliest, latest, text); rows without a value come last.</summary>
    public int Compare(int row, DateValues other, int otherRow)
    {
        if (IsNull(row) || other.IsNull(otherRow))
            return IsNull(row).CompareTo(other.IsNull(otherRow));
        int order = earliest[row].CompareTo(other.Earliest(otherRow));
        if (order == 0)
            order = latest[row].CompareTo(other.Latest(otherRow));
        return order != 0 ? order : texts[row].SequenceCompareTo(other.Text(otherRow));
    }

    private ReadOnlySpan<byte> Text(int row) => texts[row];
}
