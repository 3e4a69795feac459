using System.Text;

namespace RelationsGraph.Neo4j.Layout;

/// <summary>
/// Escapes texts so that their order by UTF-16 unit is their order by code point. Neo4j orders stored texts by code point and computed ones by unit; the
/// two differ only where surrogates (U+D800 to U+DFFF) meet characters from U+E000 on, so an escaped text has neither.
/// </summary>
/// <remarks>
/// Characters below U+D7FD stand for themselves. The others become a lead that says their range and what follows in digits of base 4096, from U+0100 on;
/// the leads are U+D7FD (three code points that no script uses, which are leads themselves), U+D7FE (U+E000 to U+FFFF) and U+D7FF (beyond).
/// </remarks>
internal static class OrderedText
{
    private const char FirstLead = '\uD7FD';
    private const char BasicLead = '\uD7FE';
    private const char BeyondLead = '\uD7FF';
    private const int FirstDigit = 0x100;
    private const int Base = 4096;

    /// <summary>Escapes a text.</summary>
    /// <param name="text">Valid UTF-16.</param>
    /// <returns>The text itself when nothing in it needs it.</returns>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAnyInRange(FirstLead, char.MaxValue) < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value < FirstLead)
                escaped.Append((char)rune.Value);
            else
                escaped.Append(rune.Value < 0xD800 ? FirstLead : rune.IsBmp ? BasicLead : BeyondLead)
                    .Append((char)(FirstDigit + (rune.Value / Base))).Append((char)(FirstDigit + (rune.Value % Base)));
        }

        return escaped.ToString();
    }

    /// <summary>Reads an escaped text.</summary>
    /// <param name="escaped">What <see cref="Escape"/> made.</param>
    public static string Unescape(string escaped)
    {
        ArgumentNullException.ThrowIfNull(escaped);
        if (escaped.AsSpan().IndexOfAnyInRange(FirstLead, BeyondLead) < 0)
            return escaped;
        var text = new StringBuilder(escaped.Length);
        for (int i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] < FirstLead)
            {
                text.Append(escaped[i]);
                continue;
            }

            text.Append(new Rune(((escaped[i + 1] - FirstDigit) * Base) + escaped[i + 2] - FirstDigit).ToString());
            i += 2;
        }

        return text.ToString();
    }
}
