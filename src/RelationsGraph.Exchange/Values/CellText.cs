using System.Globalization;

namespace RelationsGraph.Exchange.Values;

/// <summary>What no cell may hold, whatever its kind: white space around the value and characters that cannot be seen.</summary>
internal static class CellText
{
    /// <summary>Looks for it.</summary>
    /// <param name="cell">The value, not empty.</param>
    /// <param name="linesAllowed">Whether it may have several lines.</param>
    /// <returns>What is wrong and what was expected; null when nothing is.</returns>
    public static string? Check(ReadOnlySpan<char> cell, bool linesAllowed)
    {
        if (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1]))
            return $"white space around '{cell.Trim()}'; expected none";
        foreach (char c in cell)
        {
            if (IsInvisible(c) && !(linesAllowed && c is '\n' or '\r'))
                return Describe(c);
        }

        return null;
    }

    /// <summary>Controls, line and paragraph separators, direction controls, byte order marks.</summary>
    private static bool IsInvisible(char c) =>
        c < ' ' || (c >= '\u007F' && (c <= '\u009F' || c is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\uFFFD'));

    private static string Describe(char c)
    {
        string code = ((int)c).ToString("X4", CultureInfo.InvariantCulture);
        return c switch
        {
            '\uFFFD' => "the character U+FFFD, left by a conversion that lost the real one; expected the real one",
            '\n' or '\r' => "a line break inside the value; expected one line",
            '\t' => "a tab inside the value; expected a space",
            _ => $"the invisible character U+{code} inside the value; expected none",
        };
    }
}
