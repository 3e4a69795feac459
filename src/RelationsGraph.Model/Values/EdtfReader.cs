using System.Globalization;

namespace RelationsGraph.Model.Values;

/// <summary>
/// Reads EDTF level 1: <c>Y</c>, <c>Y-M</c>, <c>Y-M-D</c>, seasons <c>Y-21</c> to <c>Y-24</c>, unspecified digits from the right
/// (<c>201X</c>, <c>2004-XX</c>), qualifications <c>? ~ %</c> at the end, and intervals with open (<c>..</c>) or unknown (empty) ends.
/// </summary>
internal readonly struct EdtfReader(string text)
{
    private const string Expected = "expected an EDTF date such as 1987-10, 2020~, 201X or 2020-10/..";

    public bool TryRead(out EdtfDate date, out string? error)
    {
        date = default;
        if (text.Length == 0)
        {
            error = $"the date is empty; {Expected}";
            return false;
        }

        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (!TryReadDate(text, out int first, out int last, out error))
                return false;
            date = new EdtfDate(text, first, last);
            return true;
        }

        return TryReadInterval(slash, out date, out error);
    }

    private bool TryReadInterval(int slash, out EdtfDate date, out string? error)
    {
        date = default;
        int earliest = EdtfDate.Unbounded, latest = EdtfDate.Endless;
        ReadOnlySpan<char> start = text.AsSpan(0, slash), end = text.AsSpan(slash + 1);
        bool startless = start is "" or "..", endless = end is "" or "..";
        if (startless && endless)
        {
            error = $"'{text}' is an interval without a start and an end; {Expected}";
            return false;
        }

        error = null;
        if (!startless && !TryReadDate(start, out earliest, out _, out error))
            return false;
        if (!endless && !TryReadDate(end, out _, out latest, out error))
            return false;
        if (earliest > latest)
        {
            error = $"'{text}' ends before it begins";
            return false;
        }

        date = new EdtfDate(text, earliest, latest);
        return true;
    }

    private static bool TryReadDate(ReadOnlySpan<char> part, out int earliest, out int latest, out string? error)
    {
        earliest = latest = 0;
        ReadOnlySpan<char> rest = part.Length > 0 && part[^1] is '?' or '~' or '%' ? part[..^1] : part;
        bool negative = rest.Length > 0 && rest[0] == '-';
        if (negative)
            rest = rest[1..];
        if (rest.Length is not (4 or 7 or 10) || (rest.Length > 4 && rest[4] != '-') || (rest.Length > 7 && rest[7] != '-'))
        {
            error = Mangled(part) ?? $"'{part}' is not a date; {Expected}";
            return false;
        }

        if (!TryReadDigits(rest[..4], out int lowYear, out int highYear))
        {
            error = $"'{rest[..4]}' is not a year; {Expected}";
            return false;
        }

        if (negative)
            (lowYear, highYear) = (-highYear, -lowYear);
        if (rest.Length == 4)
        {
            (earliest, latest) = (CalendarDays.Number(lowYear, 1, 1), CalendarDays.Number(highYear, 12, 31));
            error = null;
            return true;
        }

        return TryReadMonth(part, rest, lowYear, highYear, out earliest, out latest, out error);
    }

    private static bool TryReadMonth(
        ReadOnlySpan<char> part, ReadOnlySpan<char> rest, int lowYear, int highYear, out int earliest, out int latest, out string? error)
    {
        earliest = latest = 0;
        error = null;
        ReadOnlySpan<char> month = rest.Slice(5, 2);
        ReadOnlySpan<char> day = rest.Length == 10 ? rest.Slice(8, 2) : "XX";
        if (month is "XX")
        {
            if (day is not "XX")
            {
                error = $"'{part}' has a day without a month; {Expected}";
                return false;
            }

            (earliest, latest) = (CalendarDays.Number(lowYear, 1, 1), CalendarDays.Number(highYear, 12, 31));
            return true;
        }

        if (lowYear != highYear || !int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            error = $"'{part}' leaves digits open before its last ones; unspecified digits stand at the right end";
            return false;
        }

        if (number is >= 21 and <= 24 && rest.Length == 7)
        {
            // Seasons of ISO 8601-2 are independent of the hemisphere; a quarter of the year is as near as one can say.
            int first = ((number - 21) * 3) + 1;
            (earliest, latest) = (CalendarDays.Number(lowYear, first, 1), CalendarDays.Number(lowYear, first + 2, CalendarDays.InMonth(lowYear, first + 2)));
            return true;
        }

        if (number is < 1 or > 12)
        {
            error = $"'{part}' has no month {month}; months are 01 to 12, seasons 21 to 24";
            return false;
        }

        int length = CalendarDays.InMonth(lowYear, number);
        if (day is "XX")
        {
            (earliest, latest) = (CalendarDays.Number(lowYear, number, 1), CalendarDays.Number(lowYear, number, length));
            return true;
        }

        if (!int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out int dayNumber) || dayNumber < 1 || dayNumber > length)
        {
            error = $"'{part}' has no day {day}; that month has {length} days";
            return false;
        }

        earliest = latest = CalendarDays.Number(lowYear, number, dayNumber);
        return true;
    }

    /// <summary>A year of four digits of which some from the right may be X: the first and the last year it may mean.</summary>
    private static bool TryReadDigits(ReadOnlySpan<char> digits, out int low, out int high)
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

    /// <summary>Names the dates that spreadsheets make of what was typed, because they are the commonest mistake.</summary>
    private static string? Mangled(ReadOnlySpan<char> part)
    {
        bool letters = part.ContainsAnyInRange('A', 'Z') || part.ContainsAnyInRange('a', 'z');
        bool numbers = part.ContainsAnyInRange('0', '9');
        bool looks = numbers && ((letters && (part.Contains('-') || part.Contains(' '))) || part.Count('.') == 2);
        return looks ? $"'{part}' looks like a date a spreadsheet has rewritten; type it as text, for example 1987-10" : null;
    }
}
