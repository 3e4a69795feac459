namespace RelationsGraph.Model.Search;

/// <summary>Where words of a search are in a compact text.</summary>
public static class WordPlaces
{
    /// <summary>Whether a text holds a word.</summary>
    /// <param name="compact">A compact text.</param>
    /// <param name="word">The word.</param>
    public static bool Holds(ReadOnlySpan<char> compact, SearchWord word)
    {
        if (!word.IsCjk)
            return Find(compact, word.Text, word.IsPrefix, 0, out _) >= 0;
        ReadOnlySpan<char> text = word.Text;
        for (int begin = 0; begin < text.Length;)
        {
            _ = SearchText.IsCjkAt(text, begin, out int length);
            int next = begin + length;
            if (next < text.Length)
                _ = SearchText.IsCjkAt(text, next, out length);
            else if (begin > 0)
                return true;
            if (!compact.Contains(text[begin..Math.Min(next + length, text.Length)], StringComparison.Ordinal))
                return false;
            begin = next;
        }

        return true;
    }

    /// <summary>Finds a word that is not CJK from a place on.</summary>
    /// <param name="compact">A compact text.</param>
    /// <param name="word">The word.</param>
    /// <param name="isPrefix">Whether words that begin with it will do.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="end">Where the word that was found ends.</param>
    /// <returns>Where it begins; -1 when it is not there.</returns>
    internal static int Find(ReadOnlySpan<char> compact, ReadOnlySpan<char> word, bool isPrefix, int from, out int end)
    {
        for (int begin = from; NextWord(compact, ref begin, out end); begin = end)
        {
            ReadOnlySpan<char> found = compact[begin..end];
            if (isPrefix ? found.StartsWith(word) : found.SequenceEqual(word))
                return begin;
        }

        return -1;
    }

    /// <summary>The first word at or after a place that is not CJK.</summary>
    /// <param name="compact">A compact text.</param>
    /// <param name="begin">Where to begin, and where the word begins.</param>
    /// <param name="end">Where the word ends.</param>
    /// <returns>Whether there is one.</returns>
    internal static bool NextWord(ReadOnlySpan<char> compact, ref int begin, out int end)
    {
        end = begin;
        while (begin < compact.Length)
        {
            if (compact[begin] == SearchText.Space)
            {
                begin++;
                continue;
            }

            end = SearchText.EndOfRun(compact, begin, out bool isCjk);
            if (!isCjk)
                return true;
            begin = end;
        }

        return false;
    }
}
