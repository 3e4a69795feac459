using System.Diagnostics.CodeAnalysis;

namespace RelationsGraph.Model.Values;

/// <summary>
/// Fiscal years as people write them: <c>FY2020</c>, 2020年度, 令和2年度, 平成31年度 and 令和元年度 (both FY2019). Digits and letters may be full-width.
/// </summary>
public static class WrittenFiscalYear
{
    private const int MaxLength = 20;
    private const string Sign = "年度";

    /// <summary>What a text must be.</summary>
    public static string Expected { get; } =
        $"a fiscal year: a text such as \"FY2020\", \"令和2年度\" or \"2020年度\", from \"{new FiscalYear(FiscalYear.MinYear)}\" to \"{new FiscalYear(FiscalYear.MaxYear)}\"";

    /// <summary>Reads a fiscal year.</summary>
    /// <param name="text">The text, of any length; surrounding white space is refused.</param>
    /// <param name="year">The fiscal year when it could be read.</param>
    /// <param name="error">What is wrong and what was expected, when it could not.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead(string text, out FiscalYear year, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        error = null;
        if (FiscalYear.TryParse(text, out year))
            return true;
        error = text.Length > MaxLength ? Expected : Read(text, out year);
        return error is null;
    }

    private static string? Read(string text, out FiscalYear year)
    {
        Span<char> narrow = stackalloc char[text.Length];
        WrittenDate.Narrow(text, narrow);
        if (FiscalYear.TryParse(narrow, out year))
            return null;
        ReadOnlySpan<char> rest = narrow;
        if (!rest.EndsWith(Sign))
            return Expected;
        JapaneseEra? era = JapaneseEra.StartOf(rest);
        rest = rest[(era is null ? 0 : era.Name.Length)..^Sign.Length];
        int number = era is not null && rest is "元" ? 1 : Number(rest);
        if (number < 0 || (era is null ? rest.Length != 4 : rest.Length > 2))
            return Expected;
        if (era is not null && JapaneseDateReader.Fault(text, era, number) is { } fault)
            return fault;
        number += era is null ? 0 : era.FirstYear - 1;
        if (number is < FiscalYear.MinYear or > FiscalYear.MaxYear)
            return Expected;
        year = new FiscalYear(number);
        return null;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        int number = digits.IsEmpty ? -1 : 0;
        foreach (char c in digits)
        {
            if (!char.IsAsciiDigit(c) || number > 9999)
                return -1;
            number = (number * 10) + c - '0';
        }

        return number;
    }
}
