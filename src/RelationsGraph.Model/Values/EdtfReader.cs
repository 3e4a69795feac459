using System.Diagnostics.CodeAnalysis;

namespace RelationsGraph.Model.Values;

/// <summary>
/// Reads EDTF level 1: <c>Y</c>, <c>Y-M</c>, <c>Y-M-D</c>, seasons <c>Y-21</c> to <c>Y-24</c>, unspecified digits (<c>201X</c>,
/// <c>20XX</c>, <c>2004-XX</c>, <c>2004-05-XX</c>, <c>2004-XX-XX</c>), one qualifier <c>? ~ %</c> at the end of a date, and intervals with
/// open (<c>..</c>) or unknown (empty) ends.
/// </summary>
internal readonly struct EdtfReader(string text)
{
    public bool TryRead(out EdtfDate date, [NotNullWhen(false)] out string? error)
    {
        date = default;
        error = text.Length == 0 ? $"the date is empty; {EdtfAdvice.Expected}"
            : text.Length > EdtfDate.MaxLength ? $"the date has {text.Length} characters, more than any EDTF date ({EdtfDate.MaxLength}); {EdtfAdvice.Expected}"
            : null;
        if (error is not null)
            return false;

        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
            return TryReadInterval(slash, out date, out error);
        error = ReadDate(text, isEndOfInterval: false, out int earliest, out int latest);
        if (error is null)
            date = new EdtfDate(text, earliest, latest);
        return error is null;
    }

    /// <summary>The first and the last day that a text may mean.</summary>
    /// <param name="text">A well-formed date or interval; of any other the days mean nothing.</param>
    /// <param name="earliest">The first day.</param>
    /// <param name="latest">The last day.</param>
    public static void Days(ReadOnlySpan<char> text, out int earliest, out int latest)
    {
        int slash = text.IndexOf('/');
        (earliest, latest) = (EdtfDate.Unbounded, EdtfDate.Endless);
        if (slash < 0)
            ReadDate(text, isEndOfInterval: false, out earliest, out latest);
        if (slash > 0 && text[..slash] is not "..")
            ReadDate(text[..slash], isEndOfInterval: true, out earliest, out _);
        if (slash >= 0 && text[(slash + 1)..] is not ("" or ".."))
            ReadDate(text[(slash + 1)..], isEndOfInterval: true, out _, out latest);
    }

    private bool TryReadInterval(int slash, out EdtfDate date, [NotNullWhen(false)] out string? error)
    {
        date = default;
        int earliest = EdtfDate.Unbounded, latest = EdtfDate.Endless;
        ReadOnlySpan<char> start = text.AsSpan(0, slash), end = text.AsSpan(slash + 1);
        bool startless = start is "" or "..", endless = end is "" or "..";
        error = EdtfAdvice.ForInterval(text, start, end);
        if (startless && endless)
            error ??= $"'{text}' is an interval without a start and an end, which says nothing; leave the date out";
        if (!startless)
            error ??= ReadDate(start, isEndOfInterval: true, out earliest, out _);
        if (!endless)
            error ??= ReadDate(end, isEndOfInterval: true, out _, out latest);
        if (error is null && earliest > latest)
            error = $"'{text}' ends before it begins; write the earlier date first";
        if (error is null)
            date = new EdtfDate(text, earliest, latest);
        return error is null;
    }

    /// <summary>Reads one date.</summary>
    /// <returns>What is wrong; null when nothing is.</returns>
    private static string? ReadDate(ReadOnlySpan<char> part, bool isEndOfInterval, out int earliest, out int latest)
    {
        earliest = latest = 0;
        ReadOnlySpan<char> rest = part.Length > 0 && part[^1] is '?' or '~' or '%' ? part[..^1] : part;
        bool negative = rest.Length > 0 && rest[0] == '-';
        if (negative)
            rest = rest[1..];
        if (rest.Length is not (4 or 7 or 10) || (rest.Length > 4 && rest[4] != '-') || (rest.Length > 7 && rest[7] != '-'))
            return EdtfAdvice.For(part);
        if (!TryReadYear(rest[..4], out int low, out int high))
            return EdtfAdvice.For(part);
        if (isEndOfInterval && rest.Contains('X'))
            return $"'{part}' leaves digits open at an end of an interval; write that end without X, only as far as it is known (2004-06/2004-07)";
        if (high - low > 99)
            return $"'{part}' leaves more open than the last two digits of its year; write at least the century, such as 20XX";
        if (negative && high == 0)
            return $"there is no year -0000; write 0000 for the year before 0001";
        if (negative)
            (low, high) = (-high, -Math.Max(low, 1));
        if (rest.Length > 4 && low != high)
            return $"'{part}' leaves digits of the year open and goes on; write the year alone ({part[..(negative ? 5 : 4)]})";
        if (rest.Length > 4)
            return ReadMonth(part, rest, low, out earliest, out latest);
        (earliest, latest) = (CalendarDays.Number(low, 1, 1), CalendarDays.Number(high, 12, 31));
        return null;
    }

    private static string? ReadMonth(ReadOnlySpan<char> part, ReadOnlySpan<char> rest, int year, out int earliest, out int latest)
    {
        (earliest, latest) = (CalendarDays.Number(year, 1, 1), CalendarDays.Number(year, 12, 31));
        ReadOnlySpan<char> month = rest.Slice(5, 2), day = rest.Length == 10 ? rest.Slice(8, 2) : "XX";
        if (month is "XX")
            return day is "XX" ? null : $"'{part}' has a day without a month; write the month, or leave the day open too ({rest[..4]}-XX-XX)";
        if (!TryReadTwoDigits(month, out int number))
            return month.Contains('X') ? $"'{part}' leaves one digit of the month open; leave both open ({rest[..4]}-XX)" : EdtfAdvice.For(part);

        // Level 1 seasons say nothing of the hemisphere, and winter lies on both sides of the new year: the year is all that is certain.
        if (number is >= 21 and <= 24)
            return rest.Length == 7 ? null : $"'{part}' gives a season a day; write the season alone ({rest[..7]})";
        if (number is < 1 or > 12)
            return $"'{part}' has no month {month}; months are 01 to 12, seasons 21 to 24";
        int length = CalendarDays.InMonth(year, number);
        (earliest, latest) = (CalendarDays.Number(year, number, 1), CalendarDays.Number(year, number, length));
        return day is "XX" ? null : ReadDay(part, rest, day, length, ref earliest, ref latest);
    }

    private static string? ReadDay(
        ReadOnlySpan<char> part, ReadOnlySpan<char> rest, ReadOnlySpan<char> day, int length, ref int earliest, ref int latest)
    {
        if (!TryReadTwoDigits(day, out int number))
            return day.Contains('X') ? $"'{part}' leaves one digit of the day open; leave both open ({rest[..7]}-XX)" : EdtfAdvice.For(part);
        if (number < 1 || number > length)
            return $"'{part}' has no day {day}; that month has {length} days";
        latest = earliest += number - 1;
        return null;
    }

    /// <summary>A year of four digits of which some from the right may be X: the first and the last year it may mean.</summary>
    private static bool TryReadYear(ReadOnlySpan<char> digits, out int low, out int high)
    {
        low = high = 0;
        bool open = false;
        foreach (char c in digits)
        {
            open |= c == 'X';
            if (open ? c != 'X' : !char.IsAsciiDigit(c))
                return false;
            low = (low * 10) + (open ? 0 : c - '0');
            high = (high * 10) + (open ? 9 : c - '0');
        }

        return true;
    }

    private static bool TryReadTwoDigits(ReadOnlySpan<char> digits, out int number)
    {
        number = ((digits[0] - '0') * 10) + digits[1] - '0';
        return char.IsAsciiDigit(digits[0]) && char.IsAsciiDigit(digits[1]);
    }
}
