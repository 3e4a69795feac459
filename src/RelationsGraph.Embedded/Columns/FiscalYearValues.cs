using RelationsGraph.Model.Store;

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
    public override void Write(IValueSink sink, int row)
    {
        int year = years[row];
        if (year == 0)
        {
            sink.Null();
            return;
        }

        Span<byte> text =
        [
            (byte)'F', (byte)'Y',
            (byte)('0' + (year / 1000)), (byte)('0' + (year / 100 % 10)), (byte)('0' + (year / 10 % 10)), (byte)('0' + (year % 10)),
        ];
        sink.Text(text, isPlain: true);
    }
}
