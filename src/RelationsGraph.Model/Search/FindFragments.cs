using System.Globalization;
using System.Text;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Search;

/// <summary>Finds the words of a search in a text as it is kept, and cuts it there.</summary>
/// <remarks>
/// A CJK word is found whole; where a text has its pairs of neighbours only, those. Of a word that the text goes on with, the part asked for is found.
/// Typing mistakes are looked for when asked to.
/// </remarks>
public static class FindFragments
{
    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="query">What is searched for.</param>
    /// <param name="withTypos">Whether words with one typing mistake are found too.</param>
    /// <returns>The pieces in order, which together are the text; empty when no word is found.</returns>
    public static IReadOnlyList<TextFragment> In(string text, SearchQuery query, bool withTypos)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(query);
        (string compact, List<int> origins) = Map(text);
        var isFound = new bool[text.Length];
        foreach (SearchWord word in query.Words)
        {
            if (word.IsCjk)
                MarkCjk(compact, word, Mark);
            else
                MarkWords(compact, word, withTypos && word.MayHaveTypo, Mark);
        }

        return Cut(text, isFound);

        void Mark(int begin, int end)
        {
            for (int i = begin; i < end; i++)
                isFound.AsSpan(origins[i]..EndOfCluster(text, origins[i])).Fill(true);
        }
    }

    private static void MarkWords(string compact, SearchWord word, bool withTypos, Action<int, int> mark)
    {
        for (int begin = 0; WordPlaces.NextWord(compact, ref begin, out int end); begin = end)
        {
            ReadOnlySpan<char> found = compact.AsSpan(begin..end);
            if (word.IsPrefix && found.StartsWith(word.Text))
                mark(begin, begin + word.Text.Length);
            else if (found.SequenceEqual(word.Text) || (withTypos && OneTypo.Separates(word.Text, found)))
                mark(begin, end);
        }
    }

    private static void MarkCjk(string compact, SearchWord word, Action<int, int> mark)
    {
        if (MarkAll(compact, word.Text, mark) || !WordPlaces.Holds(compact, word))
            return;
        var terms = new TextTerms(word.Text);
        while (terms.Next(out ReadOnlySpan<char> term))
        {
            if (!terms.IsLast)
                MarkAll(compact, term, mark);
        }
    }

    private static bool MarkAll(ReadOnlySpan<char> compact, ReadOnlySpan<char> part, Action<int, int> mark)
    {
        bool isThere = false;
        int begin = 0;
        while (compact[begin..].IndexOf(part) is var place and >= 0)
        {
            isThere = true;
            mark(begin + place, begin + place + part.Length);
            begin += place + part.Length;
        }

        return isThere;
    }

    private static List<TextFragment> Cut(string text, bool[] isFound)
    {
        List<TextFragment> fragments = [];
        if (!isFound.Contains(true))
            return fragments;
        int begin = 0;
        for (int i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && isFound[i] == isFound[begin])
                continue;
            fragments.Add(new TextFragment(text[begin..i], isFound[begin]));
            begin = i;
        }

        return fragments;
    }

    /// <summary>
    /// The compact form, and for each of its characters where it comes from. Folding looks at no more than a character and the marks behind it, so each
    /// such cluster is folded alone.
    /// </summary>
    private static (string Compact, List<int> Origins) Map(string text)
    {
        var compact = new StringBuilder(text.Length);
        List<int> origins = new(text.Length);
        var joint = new SearchText.Joint();
        for (int begin = 0; begin < text.Length;)
        {
            int end = EndOfCluster(text, begin);
            string folded = end == begin + 1 && text[begin] is >= 'a' and <= 'z' ? text[begin..end] : FoldedText.Of(text[begin..end]);
            foreach (Rune rune in folded.EnumerateRunes())
            {
                if (!joint.Add(rune, out bool needsSpace))
                    continue;
                (needsSpace ? compact.Append(SearchText.Space) : compact).Append(rune.ToString());
                while (origins.Count < compact.Length)
                    origins.Add(begin);
            }

            begin = end;
        }

        return (compact.ToString(), origins);
    }

    private static int EndOfCluster(string text, int begin)
    {
        int end = begin + (begin + 1 < text.Length && char.IsSurrogatePair(text, begin) ? 2 : 1);
        while (end < text.Length && IsMark(text[end]))
            end++;
        return end;
    }

    /// <summary>What belongs to the character before it: accents, voicing marks of either width, vowels and ends of Korean syllables.</summary>
    private static bool IsMark(char c) => c > '\u007F'
        && (c is '\uFF9E' or '\uFF9F' or (>= '\u1160' and <= '\u11FF') or (>= '\uD7B0' and <= '\uD7FB')
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);
}

/// <summary>A piece of a text.</summary>
/// <param name="Text">The piece.</param>
/// <param name="IsMatch">Whether it was found.</param>
public readonly record struct TextFragment(string Text, bool IsMatch);
