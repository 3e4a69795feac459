namespace RelationsGraph.Model.Values;

/// <summary>One date of a well-formed EDTF text, taken apart.</summary>
/// <param name="Year">The year; the first one when digits are left open.</param>
/// <param name="LastYear">The same year, or the last one when digits are left open.</param>
/// <param name="Month">1 to 12, a season 21 to 24, 0 when none is written, <see cref="Open"/> when it is left open.</param>
/// <param name="Day">1 to 31, 0 when none is written, <see cref="Open"/> when it is left open.</param>
/// <param name="Qualifier">One of <c>? ~ %</c>; a space when there is none.</param>
internal readonly record struct DateParts(int Year, int LastYear, int Month, int Day, char Qualifier)
{
    /// <summary>Stands for a month or a day that is left open.</summary>
    public const int Open = -1;

    /// <summary>Takes a date apart.</summary>
    /// <param name="text">A date without slash, well-formed, not empty.</param>
    public static DateParts Of(ReadOnlySpan<byte> text)
    {
        char qualifier = ' ';
        if (text[^1] is (byte)'?' or (byte)'~' or (byte)'%')
        {
            qualifier = (char)text[^1];
            text = text[..^1];
        }

        bool isNegative = text[0] == '-';
        if (isNegative)
            text = text[1..];
        int low = 0, high = 0;
        foreach (byte digit in text[..4])
        {
            low = (low * 10) + (digit == 'X' ? 0 : digit - '0');
            high = (high * 10) + (digit == 'X' ? 9 : digit - '0');
        }

        if (isNegative)
            (low, high) = (-high, -Math.Max(low, 1));
        return new DateParts(
            low, high, text.Length > 4 ? Two(text[5..7]) : 0, text.Length > 7 ? Two(text[8..10]) : 0, qualifier);
    }

    /// <summary>The first and the last day that a date or interval may mean, as <see cref="EdtfDate"/> counts them.</summary>
    /// <param name="edtf">A well-formed EDTF text.</param>
    /// <param name="earliest">The first day.</param>
    /// <param name="latest">The last day.</param>
    public static void Range(ReadOnlySpan<byte> edtf, out int earliest, out int latest)
    {
        Span<char> text = stackalloc char[EdtfDate.MaxLength];
        for (int i = 0; i < edtf.Length; i++)
            text[i] = (char)edtf[i];
        EdtfReader.Days(text[..edtf.Length], out earliest, out latest);
    }

    private static int Two(ReadOnlySpan<byte> digits) => digits[0] == 'X' ? Open : ((digits[0] - '0') * 10) + digits[1] - '0';
}
