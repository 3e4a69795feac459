namespace RelationsGraph.Model.Values;

/// <summary>
/// Writes dates by the Japanese era, qualifiers and open places written out: 昭和62年10月, 令和2年頃, 平成16年某月, 令和2年春, 2010年代, 平成元年〜令和2年,
/// 令和2年度 for what lasts exactly that long.
/// </summary>
/// <remarks>
/// A year or month in which two eras meet has both names (昭和64年・平成元年); a day has that of the later one. Dates before the first era, and months
/// and days before Japan took the Gregorian calendar over, are written by the calendar year.
/// </remarks>
internal static class JapaneseDateText
{
    private const string Unknown = "不明";

    private static readonly string[] Seasons = ["春", "夏", "秋", "冬"];

    /// <summary>Writes a date or interval.</summary>
    public static void Write(ref Utf8Line text, ReadOnlySpan<byte> edtf)
    {
        int slash = edtf.IndexOf((byte)'/');
        if (slash < 0)
        {
            Write(ref text, DateParts.Of(edtf));
            return;
        }

        if (TryFiscalYear(edtf[..slash], edtf[(slash + 1)..], out FiscalYear year))
        {
            Write(ref text, year);
            return;
        }

        End(ref text, edtf[..slash]);
        text.Add("〜");
        End(ref text, edtf[(slash + 1)..]);
    }

    /// <summary>Writes a fiscal year by the eras that it begins in: those of its months until the end of the calendar year.</summary>
    public static void Write(ref Utf8Line text, FiscalYear year)
    {
        Eras(ref text, year.Year, year.Earliest, CalendarDays.Number(year.Year, 12, 31), "度");
    }

    /// <summary>An interval from one April to the next March is a fiscal year, unless a qualifier leaves that open.</summary>
    private static bool TryFiscalYear(ReadOnlySpan<byte> start, ReadOnlySpan<byte> end, out FiscalYear year)
    {
        year = default;
        if (start.IsEmpty || end.IsEmpty || start.SequenceEqual(".."u8) || end.SequenceEqual(".."u8))
            return false;
        DateParts first = DateParts.Of(start), last = DateParts.Of(end);
        year = new FiscalYear(first.Year);
        return first is { Month: 4, Day: 0 or 1, Qualifier: ' ' } && last is { Month: 3, Day: 0 or 31, Qualifier: ' ' }
            && first.Year == first.LastYear && last.Year == last.LastYear && last.Year == first.Year + 1
            && first.Year is >= FiscalYear.MinYear and <= FiscalYear.MaxYear;
    }

    private static void End(ref Utf8Line text, ReadOnlySpan<byte> end)
    {
        if (end.IsEmpty)
            text.Add(Unknown);
        else if (!end.SequenceEqual(".."u8))
            Write(ref text, DateParts.Of(end));
    }

    private static void Write(ref Utf8Line text, DateParts date)
    {
        if (date.Year != date.LastYear)
            OpenYears(ref text, date);
        else if (date.Month is > 0 and <= 12)
            MonthOrDay(ref text, date);
        else
            Year(ref text, date);
        text.Add(date.Qualifier switch { '~' => "頃", '?' => "？", '%' => "頃？", _ => "" });
    }

    /// <summary>A decade; a century, and what lies before year 1, as its first and last year.</summary>
    private static void OpenYears(ref Utf8Line text, DateParts date)
    {
        if (date.Year > 0 && date.LastYear - date.Year < 10)
        {
            text.Add(date.Year);
            text.Add("年代");
            return;
        }

        CalendarYear(ref text, date.Year);
        text.Add("〜");
        CalendarYear(ref text, date.LastYear);
    }

    private static void Year(ref Utf8Line text, DateParts date)
    {
        Eras(ref text, date.Year, CalendarDays.Number(date.Year, 1, 1), CalendarDays.Number(date.Year, 12, 31), "");
        if (date.Month == DateParts.Open)
            text.Add("某月");
        if (date.Day == DateParts.Open)
            text.Add("某日");
        if (date.Month >= 21)
            text.Add(Seasons[date.Month - 21]);
    }

    private static void MonthOrDay(ref Utf8Line text, DateParts date)
    {
        int first = CalendarDays.Number(date.Year, date.Month, Math.Max(date.Day, 1));
        int last = date.Day > 0 ? first : first + CalendarDays.InMonth(date.Year, date.Month) - 1;
        JapaneseEra? era = date.Year < JapaneseEra.FirstGregorianYear ? null : JapaneseEra.On(first);
        JapaneseEra? other = era is null ? null : JapaneseEra.On(last);
        MonthOrDay(ref text, date, era);
        if (era == other)
            return;
        text.Add("・");
        MonthOrDay(ref text, date, other);
    }

    private static void MonthOrDay(ref Utf8Line text, DateParts date, JapaneseEra? era)
    {
        EraYear(ref text, era, date.Year);
        text.Add(date.Month);
        text.Add("月");
        if (date.Day > 0)
        {
            text.Add(date.Day);
            text.Add("日");
        }
        else if (date.Day == DateParts.Open)
        {
            text.Add("某日");
        }
    }

    /// <summary>A year by all its eras from a day to another.</summary>
    private static void Eras(ref Utf8Line text, int year, int first, int last, string behind)
    {
        JapaneseEra? era = JapaneseEra.On(first), other = JapaneseEra.On(last);
        EraYear(ref text, era, year);
        text.Add(behind);
        if (era == other)
            return;
        text.Add("・");
        EraYear(ref text, other, year);
        text.Add(behind);
    }

    private static void EraYear(ref Utf8Line text, JapaneseEra? era, int year)
    {
        if (era is null)
        {
            CalendarYear(ref text, year);
            return;
        }

        int number = year - era.FirstYear + 1;
        text.Add(era.Name);
        if (number == 1)
            text.Add("元");
        else
            text.Add(number);
        text.Add("年");
    }

    private static void CalendarYear(ref Utf8Line text, int year)
    {
        if (year < 1)
            text.Add("紀元前");
        text.Add(year < 1 ? 1 - year : year);
        text.Add("年");
    }
}
