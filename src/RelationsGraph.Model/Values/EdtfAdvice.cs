namespace RelationsGraph.Model.Values;

/// <summary>Says what is wrong with a text that is not a date, by the mistakes that are common, and what to write instead.</summary>
internal static class EdtfAdvice
{
    /// <summary>The end of every message that knows no better.</summary>
    public const string Expected = "expected an EDTF date such as 1987-10, 2020~, 201X or 2020-10/..";

    private const string Rewritten = "looks like a date a spreadsheet has rewritten; type it as text, for example 1987-10";

    /// <summary>Advice for a date, or an end of an interval, that has not the form of a date.</summary>
    public static string For(ReadOnlySpan<char> part)
    {
        if (part.Trim().Length < part.Length)
            return $"'{part}' has white space around it; remove it";
        if (part.Length > 1 && part[0] == 'Y' && (part[1] == '-' || char.IsAsciiDigit(part[1])))
            return $"'{part}' has a year of more than four digits; years are -9999 to 9999, without the letter Y";
        if (part.Length > 0 && part[0] is '[' or '{')
            return $"'{part}' is a set of dates, which is EDTF level 2; write one date or an interval such as 1987/1990";
        if (part.Contains('T') && part.Contains(':'))
            return $"'{part}' has a time of day; write the date alone ({part[..part.IndexOf('T')]})";
        if (IsRewritten(part))
            return $"'{part}' {Rewritten}";
        if (part.IndexOfAny('?', '~', '%') is var qualifier and >= 0 && (qualifier < part.Length - 1 || part.Length == 1))
            return $"'{part}' has a qualifier that is not the last of a date; write one of ?, ~ and % (both) at its end";
        return Hyphenated(part) is { } better
            ? $"'{part}' is not a date; write {better}"
            : $"'{part}' is not a date; {Expected}";
    }

    /// <summary>Advice for a text with a slash that cannot be an interval; null when it can.</summary>
    public static string? ForInterval(string text, ReadOnlySpan<char> start, ReadOnlySpan<char> end)
    {
        bool isDay = IsNumber(start, 1, 2) || IsNumber(end, 1, 2);
        int second = end.IndexOf('/');
        if (isDay || (second >= 0 && (IsNumber(end[..second], 1, 2) || IsNumber(end[(second + 1)..], 1, 2))))
            return $"'{text}' {Rewritten}";
        return second >= 0 ? $"'{text}' has more than one slash; an interval has one, between its start and its end" : null;
    }

    /// <summary><c>Oct-87</c>, <c>1-Oct-87</c>, <c>10.1987</c>, <c>1987.10.01</c>, and the day numbers that spreadsheets count in.</summary>
    private static bool IsRewritten(ReadOnlySpan<char> part)
    {
        if (IsNumber(part, 5, 5))
            return true;
        int letters = 0;
        bool hasMonth = false, hasDigit = false, hasOther = false;
        foreach (char c in part)
        {
            letters = char.IsAsciiLetter(c) && c != 'X' ? letters + 1 : 0;
            hasMonth |= letters == 3;
            hasDigit |= char.IsAsciiDigit(c);
            hasOther |= !char.IsAsciiDigit(c) && c != '.';
        }

        bool isDotted = !hasOther && part.Contains('.') && !part.Contains("..", StringComparison.Ordinal);
        return hasDigit && (isDotted || (hasMonth && part.IndexOfAny('-', ' ') >= 0));
    }

    /// <summary><c>19871001</c>, <c>198710</c> and <c>1987-1</c> as they are written with hyphens and two digits; null for others.</summary>
    private static string? Hyphenated(ReadOnlySpan<char> part)
    {
        if (IsNumber(part, 8, 8))
            return $"{part[..4]}-{part[4..6]}-{part[6..]}";
        if (IsNumber(part, 6, 6))
            return $"{part[..4]}-{part[4..]}";
        if (part.Length < 6 || !IsNumber(part[..4], 4, 4) || part[4] != '-')
            return null;
        ReadOnlySpan<char> rest = part[5..];
        int hyphen = rest.IndexOf('-');
        if (hyphen < 0)
            return IsNumber(rest, 1, 2) ? $"{part[..4]}-{Padded(rest)}" : null;
        return IsNumber(rest[..hyphen], 1, 2) && IsNumber(rest[(hyphen + 1)..], 1, 2)
            ? $"{part[..4]}-{Padded(rest[..hyphen])}-{Padded(rest[(hyphen + 1)..])}"
            : null;
    }

    private static string Padded(ReadOnlySpan<char> number) => number.ToString().PadLeft(2, '0');

    private static bool IsNumber(ReadOnlySpan<char> text, int least, int most) =>
        text.Length >= least && text.Length <= most && !text.ContainsAnyExceptInRange('0', '9');
}
