using System.Globalization;

namespace RelationsGraph.Model.Values;

/// <summary>Reads one date by era or calendar year: 昭和62年10月1日, 令和元年, 1987年10月, S62.10.1. Half-width only.</summary>
internal static class JapaneseDateReader
{
    /// <summary>Whether a text is meant as such a date, so that advice about EDTF would be no help.</summary>
    public static bool IsMeant(ReadOnlySpan<char> text) =>
        text.Contains('年') || JapaneseEra.StartOf(text) is not null
        || (text.Length > 3 && JapaneseEra.OfLetter(text[0]) is not null && char.IsAsciiDigit(text[1]) && text.Contains('.'));

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edtf">The date as EDTF, when it could be read.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    public static string? Read(ReadOnlySpan<char> text, out string? edtf)
    {
        edtf = null;
        ReadOnlySpan<char> rest = WithoutQualifier(text, out string qualifier);
        JapaneseEra? era = JapaneseEra.StartOf(rest);
        bool isDotted = era is null && rest.Contains('.');
        if (isDotted)
            era = JapaneseEra.OfLetter(rest[0]);
        rest = rest[(era is null ? 0 : isDotted ? 1 : era.Name.Length)..];
        if (!TryReadNumbers(rest, isDotted, era is not null, out int year, out int month, out int day))
            return $"'{text}' is not a date; write it like 昭和62年10月1日, 令和元年, 1987年10月, S62.10.1 or 1987-10-01";
        if (era is not null && Fault(text, era, year, month) is { } wrongYear)
            return wrongYear;
        year += era is null ? 0 : era.FirstYear - 1;
        if (year is < 1 or > 9999)
            return $"'{text}' has no year that can be; years are 1 to 9999";
        if (month is < -1 or 0 or > 12)
            return $"'{text}' has no month {month}; months are 1 to 12";
        if (day != -1 && (day < 1 || day > CalendarDays.InMonth(year, month)))
            return $"'{text}' has no day {day}; that month has {CalendarDays.InMonth(year, month)} days";
        if (era is not null && month != -1 && Outside(text, era, year, month, day) is { } outside)
            return outside;
        edtf = Join(year, month, day) + qualifier;
        return null;
    }

    private static ReadOnlySpan<char> WithoutQualifier(ReadOnlySpan<char> text, out string qualifier)
    {
        bool isUncertain = text.EndsWith("?");
        ReadOnlySpan<char> rest = isUncertain ? text[..^1] : text;
        ReadOnlySpan<char> plain = rest.EndsWith("頃") ? rest[..^1] : rest.EndsWith("ごろ") ? rest[..^2] : rest;
        bool isApproximate = plain.Length < rest.Length;
        qualifier = isUncertain && isApproximate ? "%" : isUncertain ? "?" : isApproximate ? "~" : "";
        return plain;
    }

    /// <summary>The numbers of a date; -1 for a month or day that is not given.</summary>
    private static bool TryReadNumbers(ReadOnlySpan<char> rest, bool isDotted, bool isOfEra, out int year, out int month, out int day)
    {
        month = day = -1;
        if (rest.StartsWith("元") && isOfEra && !isDotted)
        {
            year = 1;
            rest = rest[1..];
        }
        else if (!TryReadNumber(ref rest, isOfEra ? 1 : 4, isOfEra ? 2 : 4, out year))
        {
            return false;
        }

        if (!TryReadSign(ref rest, isDotted ? "." : "年"))
            return false;
        if (rest.IsEmpty)
            return !isDotted;
        if (!TryReadNumber(ref rest, 1, 2, out month))
            return false;
        if (isDotted && rest.IsEmpty)
            return true;
        if (!TryReadSign(ref rest, isDotted ? "." : "月"))
            return false;
        return (rest.IsEmpty && !isDotted) || (TryReadNumber(ref rest, 1, 2, out day) && (isDotted || TryReadSign(ref rest, "日")) && rest.IsEmpty);
    }

    private static bool TryReadNumber(ref ReadOnlySpan<char> rest, int least, int most, out int number)
    {
        int length = 0;
        number = 0;
        while (length < rest.Length && length <= most && char.IsAsciiDigit(rest[length]))
            number = (number * 10) + rest[length++] - '0';
        rest = rest[length..];
        return length >= least && length <= most;
    }

    private static bool TryReadSign(ref ReadOnlySpan<char> rest, string sign)
    {
        bool isThere = rest.StartsWith(sign);
        rest = isThere ? rest[sign.Length..] : rest;
        return isThere;
    }

    /// <summary>What is wrong with a year of an era; null when nothing is.</summary>
    public static string? Fault(ReadOnlySpan<char> text, JapaneseEra era, int year, int month = -1)
    {
        if (year == 0)
            return $"'{text}' has a year 0; the first year of {era.Name} is {era.Name}元年 ({era.FirstYear})";
        int calendarYear = era.FirstYear + year - 1;
        if (year > era.Years)
            return $"'{text}' is no year of {era.Name}, which has {era.Years} years (to {era.FirstYear + era.Years - 1}); write the calendar year ({calendarYear}) or the era it is of";
        return month != -1 && calendarYear < JapaneseEra.FirstGregorianYear
            ? $"'{text}' has a month of the calendar before {JapaneseEra.FirstGregorianYear}, whose months were others; write the year alone, or the Gregorian date ({calendarYear}-MM)"
            : null;
    }

    private static string? Outside(ReadOnlySpan<char> text, JapaneseEra era, int year, int month, int day)
    {
        int first = CalendarDays.Number(year, month, day == -1 ? 1 : day);
        int last = day == -1 ? first + CalendarDays.InMonth(year, month) - 1 : first;
        if (last >= era.FirstDay && first <= era.LastDay)
            return null;
        bool isEarly = last < era.FirstDay;
        return $"'{text}' lies {(isEarly ? "before" : "after")} {era.Name}, which {(isEarly ? "began" : "ended")} on {Join(isEarly ? era.FirstDay : era.LastDay)}; write {Join(year, month, day)} or the era of that day";
    }

    private static string Join(int day)
    {
        (int year, int month, int dayOfMonth) = CalendarDays.Date(day);
        return Join(year, month, dayOfMonth);
    }

    private static string Join(int year, int month, int day) => string.Create(
        CultureInfo.InvariantCulture, $"{year:0000}{(month == -1 ? "" : $"-{month:00}")}{(day == -1 ? "" : $"-{day:00}")}");
}
