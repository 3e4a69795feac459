using System.Text;

namespace RelationsGraph.Model.Values;

/// <summary>
/// Text as it is compared when spelling should not matter: blind to case, width (NFKC), katakana or hiragana, and accents. The law of every
/// folded comparison and of search; a store that keeps folded text keeps exactly this.
/// </summary>
/// <remarks>
/// Folding a folded text changes nothing. Voiced and unvoiced kana stay apart (か, が), because they are letters of their own. Accents are the
/// combining marks that Unicode keeps for all scripts; vowel signs of single scripts are no accents and stay.
/// </remarks>
public static class FoldedText
{
    private const char VoicedMark = '\u3099';
    private const char SemiVoicedMark = '\u309A';
    private const int KanaDistance = 'ア' - 'あ';

    /// <summary>Folds a text.</summary>
    /// <param name="text">Any text. Surrogates without a partner become U+FFFD.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text))
            return text.AsSpan().ContainsAnyInRange('A', 'Z') ? text.ToLowerInvariant() : text;

        string apart = WellFormed(text).Normalize(NormalizationForm.FormKD);
        var folded = new StringBuilder(apart.Length);
        foreach (char c in apart)
            Append(folded, c);
        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    private static void Append(StringBuilder folded, char c)
    {
        switch (c)
        {
            case < '\u0080':
                folded.Append(char.ToLowerInvariant(c));
                return;
            case >= 'ァ' and <= 'ヶ' or 'ヽ' or 'ヾ':
                folded.Append((char)(c - KanaDistance));
                return;
            case VoicedMark or SemiVoicedMark:
                folded.Append(c);
                return;
        }

        if (IsAccent(c))
            return;
        char lower = char.ToLowerInvariant(c);
        if (Spelling(lower) is { } letters)
            folded.Append(letters);
        else
            folded.Append(lower);
    }

    /// <summary>Letters that Unicode does not take apart, as they are written where a keyboard lacks them.</summary>
    private static string? Spelling(char lower) => lower switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ł' => "l",
        'ħ' => "h",
        'ı' => "i",
        'þ' => "th",
        'ς' => "σ",
        _ => null,
    };

    private static bool IsAccent(char c) =>
        c is (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF')
            or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE20' and <= '\uFE2F');

    private static string WellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return string.Concat(text.EnumerateRunes());
            i++;
        }

        return text;
    }
}
