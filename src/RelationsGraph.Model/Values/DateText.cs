namespace RelationsGraph.Model.Values;

/// <summary>
/// Writes dates and fiscal years in the formats that are not what a store keeps. It works by the text alone, so that all stores write alike,
/// and allocates nothing.
/// </summary>
/// <remarks>
/// Ranges, years and fiscal years go by the days that the date may mean, and leave qualifiers out; an open or unknown end is <c>..</c>.
/// </remarks>
public static class DateText
{
    /// <summary>Room that a text needs at most, in bytes of UTF-8.</summary>
    public const int MaxLength = 256;

    private const string OpenEnd = "..";

    /// <summary>Writes a date.</summary>
    /// <param name="edtf">A well-formed EDTF date of level 1, in UTF-8.</param>
    /// <param name="format">The format.</param>
    /// <param name="utf8">At least <see cref="MaxLength"/> bytes.</param>
    /// <returns>The number of bytes; 0 when the format has no word for the date: a fiscal year before there were any.</returns>
    public static int Write(ReadOnlySpan<byte> edtf, DateFormat format, Span<byte> utf8)
    {
        var text = new Utf8Line(utf8);
        switch (format)
        {
            case DateFormat.Edtf:
                edtf.CopyTo(utf8);
                return edtf.Length;
            case DateFormat.JapaneseEra:
                JapaneseDateText.Write(ref text, edtf);
                return text.Length;
        }

        DateParts.Range(edtf, out int earliest, out int latest);
        if (format == DateFormat.IsoRange)
        {
            Day(ref text, earliest);
            text.Add("/");
            Day(ref text, latest);
            return text.Length;
        }

        bool isFiscal = format == DateFormat.FiscalYear;
        int first = Year(earliest, isFiscal), last = Year(latest, isFiscal);
        if (isFiscal && (IsBeforeFiscalYears(earliest, first) || IsBeforeFiscalYears(latest, last)))
            return 0;
        Year(ref text, earliest, first, isFiscal);
        if (first != last || IsOpen(earliest) || IsOpen(latest))
        {
            text.Add("/");
            Year(ref text, latest, last, isFiscal);
        }

        return text.Length;
    }

    /// <summary>Writes a fiscal year.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="format">The format.</param>
    /// <param name="utf8">At least <see cref="MaxLength"/> bytes.</param>
    /// <returns>The number of bytes.</returns>
    public static int Write(FiscalYear year, DateFormat format, Span<byte> utf8)
    {
        var text = new Utf8Line(utf8);
        switch (format)
        {
            case DateFormat.FiscalYear:
                Year(ref text, year.Earliest, year.Year, isFiscal: true);
                break;
            case DateFormat.CalendarYear:
                text.Add(year.Year, 4);
                break;
            case DateFormat.JapaneseEra:
                JapaneseDateText.Write(ref text, year);
                break;
            case DateFormat.IsoRange:
                Day(ref text, year.Earliest);
                text.Add("/");
                Day(ref text, year.Latest);
                break;
            default:
                text.Add(year.Year, 4);
                text.Add("-04/");
                text.Add(year.Year + 1, 4);
                text.Add("-03");
                break;
        }

        return text.Length;
    }

    private static bool IsOpen(int day) => day is EdtfDate.Unbounded or EdtfDate.Endless;

    private static bool IsBeforeFiscalYears(int day, int year) => !IsOpen(day) && year < FiscalYear.MinYear;

    private static void Day(ref Utf8Line text, int day)
    {
        if (IsOpen(day))
        {
            text.Add(OpenEnd);
            return;
        }

        (int year, int month, int dayOfMonth) = CalendarDays.Date(day);
        text.Add(year, 4);
        text.Add("-");
        text.Add(month, 2);
        text.Add("-");
        text.Add(dayOfMonth, 2);
    }

    private static int Year(int day, bool isFiscal)
    {
        if (IsOpen(day))
            return 0;
        (int year, int month, _) = CalendarDays.Date(day);
        return isFiscal && month < 4 ? year - 1 : year;
    }

    private static void Year(ref Utf8Line text, int day, int year, bool isFiscal)
    {
        if (IsOpen(day))
        {
            text.Add(OpenEnd);
            return;
        }

        if (isFiscal)
            text.Add("FY");
        text.Add(year, 4);
    }
}
