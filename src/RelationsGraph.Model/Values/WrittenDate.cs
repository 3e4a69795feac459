using System.Diagnostics.CodeAnalysis;

namespace RelationsGraph.Model.Values;

/// <summary>
/// Dates as people write them: EDTF level 1; Japanese dates by era (昭和62年10月, 令和元年, S62.10) or calendar year (1987年10月1日), also
/// two of them with / or 〜 between; fiscal years (FY2020, 令和2年度). Whatever was written becomes an EDTF date.
/// </summary>
/// <remarks>
/// Digits and signs may be full-width. 頃 stands for <c>~</c>, a question mark for <c>?</c>, both together for <c>%</c>. A year in which two eras meet can
/// be written in either and is the whole calendar year: 昭和64年 and 平成元年 are both 1989. A month or day must have been of the era.
/// </remarks>
public static class WrittenDate
{
    private const int MaxLength = 60;

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text, of any length; surrounding white space is refused.</param>
    /// <param name="date">The date when it could be read, with an EDTF text.</param>
    /// <param name="error">What is wrong and what was expected, when it could not.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead(string text, out EdtfDate date, [NotNullWhen(false)] out string? error)
    {
        if (EdtfDate.TryParse(text, out date, out error) || text.Length > MaxLength)
            return error is null;
        Span<char> narrow = stackalloc char[text.Length];
        Narrow(text, narrow);
        if (narrow.StartsWith("FY") || narrow.EndsWith("年度"))
        {
            bool isYear = WrittenFiscalYear.TryRead(text, out FiscalYear year, out error);
            if (isYear)
                date = year.AsDate();
            else if (error == WrittenFiscalYear.Expected)
                error = $"'{text}' is no fiscal year; expected {error}";
            return isYear;
        }

        if (!JapaneseDateReader.IsMeant(narrow))
            return TryParseNarrow(text, narrow, out date, ref error);
        int split = narrow.IndexOfAny('/', '〜', '～');
        if (split < 0)
        {
            error = JapaneseDateReader.Read(narrow, out string? edtf);
            return error is null && EdtfDate.TryParse(edtf!, out date, out error);
        }

        error = End(narrow[..split], out string? start);
        error ??= End(narrow[(split + 1)..], out string? end) ?? (EdtfDate.TryParse($"{start}/{end}", out date, out string? fault) ? null : fault);
        return error is null;
    }

    /// <summary>Full-width letters, digits and signs become plain ones, all but the wave that stands between two dates.</summary>
    internal static void Narrow(ReadOnlySpan<char> text, Span<char> narrow)
    {
        const char First = '！', Last = '｝';
        for (int i = 0; i < text.Length; i++)
            narrow[i] = text[i] is >= First and <= Last ? (char)(text[i] - First + '!') : text[i];
    }

    /// <summary>EDTF typed in full-width letters; else what was wrong with it as it stands.</summary>
    private static bool TryParseNarrow(string text, ReadOnlySpan<char> narrow, out EdtfDate date, [NotNullWhen(false)] ref string? error)
    {
        date = default;
        return !narrow.SequenceEqual(text) && EdtfDate.TryParse(narrow.ToString(), out date, out error);
    }

    private static string? End(ReadOnlySpan<char> part, out string? edtf)
    {
        edtf = part is "" ? ".." : part.ToString();
        return JapaneseDateReader.IsMeant(part) ? JapaneseDateReader.Read(part, out edtf) : null;
    }
}
