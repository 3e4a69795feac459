using RelationsGraph.Model.Store;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Columns;

/// <summary>Fiscal years, kept as the calendar year they begin in and written as <c>FY2020</c>.</summary>
/// <param name="years">By row; 0 where there is no value.</param>
internal sealed class FiscalYearValues(short[] years) : Column
{
    /// <inheritdoc/>
    public override bool TryRead(int row, out RowValue value)
    {
        value = new RowValue(years[row]);
        return years[row] != 0;
    }

    /// <inheritdoc/>
    public override void Write(IValueSink sink, int row) => Write(sink, row, DateFormat.FiscalYear);

    /// <summary>Pushes the value of a row in a format, or null.</summary>
    public void Write(IValueSink sink, int row, DateFormat format)
    {
        if (years[row] == 0)
        {
            sink.Null();
            return;
        }

        Span<byte> text = stackalloc byte[DateText.MaxLength];
        sink.Text(text[..DateText.Write(new FiscalYear(years[row]), format, text)], isPlain: true);
    }
}
