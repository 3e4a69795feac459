using System.Globalization;
using System.Text;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Search;

/// <summary>
/// What search sees of a text: its letters and digits, folded. Words are separated by one space; characters of scripts that are written without
/// spaces (Chinese, Japanese, Korean: <em>CJK</em>) stand side by side, whatever is between them. <c>Y-PORT 事業</c> becomes <c>y port事業</c>.
/// </summary>
public static class SearchText
{
    /// <summary>The separator of words in a compact text.</summary>
    public const char Space = ' ';

    /// <summary>The compact form of a text; empty when it has neither letters nor digits.</summary>
    public static string Compact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string folded = FoldedText.Of(text);
        var compact = new StringBuilder(folded.Length);
        var joint = new Joint();
        foreach (Rune rune in folded.EnumerateRunes())
        {
            if (joint.Add(rune, out bool needsSpace))
                (needsSpace ? compact.Append(Space) : compact).Append(rune.ToString());
        }

        return compact.ToString();
    }

    /// <summary>Whether a character is of a script that is written without spaces.</summary>
    public static bool IsCjk(Rune rune) => rune.Value
        is (>= 0x3041 and <= 0x309F) or (>= 0x4E00 and <= 0x9FFF) or 0x30FC
        or (>= 0x3005 and <= 0x3007) or (>= 0x30A1 and <= 0x30FA) or (>= 0x30FD and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF)
        or (>= 0x1100 and <= 0x11FF) or (>= 0x2E80 and <= 0x2FDF) or (>= 0x3021 and <= 0x3029) or (>= 0x3038 and <= 0x303B)
        or (>= 0x3105 and <= 0x318E) or (>= 0x31A0 and <= 0x31BF) or (>= 0x3400 and <= 0x4DBF) or (>= 0xA960 and <= 0xA97F)
        or (>= 0xAC00 and <= 0xD7FB) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>Whether the character that begins at a place of a compact text is CJK.</summary>
    internal static bool IsCjkAt(ReadOnlySpan<char> compact, int place, out int length)
    {
        _ = Rune.DecodeFromUtf16(compact[place..], out Rune rune, out length);
        return IsCjk(rune);
    }

    /// <summary>Where the run that begins at a place of a compact text ends: a word, or CJK characters side by side.</summary>
    internal static int EndOfRun(ReadOnlySpan<char> compact, int begin, out bool isCjk)
    {
        isCjk = IsCjkAt(compact, begin, out int length);
        int end = begin + length;
        while (end < compact.Length && compact[end] != Space && IsCjkAt(compact, end, out length) == isCjk)
            end += length;
        return end;
    }

    private static bool IsPartOfWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;

    /// <summary>Decides, character by character, what of a folded text stays and where a space stands.</summary>
    internal struct Joint
    {
        private bool _isAfterWord;
        private bool _isApart;

        /// <summary>Takes the next character.</summary>
        /// <param name="rune">The character.</param>
        /// <param name="needsSpace">Whether a space stands before it.</param>
        /// <returns>Whether it stays.</returns>
        public bool Add(Rune rune, out bool needsSpace)
        {
            needsSpace = false;
            bool isCjk = IsCjk(rune);
            if (!isCjk && !IsPartOfWord(rune))
            {
                _isApart = true;
                return false;
            }

            needsSpace = _isApart && _isAfterWord && !isCjk;
            (_isAfterWord, _isApart) = (!isCjk, false);
            return true;
        }
    }
}
