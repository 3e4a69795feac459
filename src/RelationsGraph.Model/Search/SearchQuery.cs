using System.Text;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Search;

/// <summary>A text that is searched for. It has no operators: whatever is neither letter nor digit only separates words.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SearchQuery
{
    private SearchQuery(string compact, SearchWord[] words) => (Compact, Words) = (compact, words);

    /// <summary>The whole text in compact form.</summary>
    public string Compact { get; }

    /// <summary>Its words, each once. The last one may be the beginning of a word.</summary>
    public IReadOnlyList<SearchWord> Words { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Null when it has neither letters nor digits.</returns>
    public static SearchQuery? Read(string text)
    {
        string compact = SearchText.Compact(text);
        return compact.Length == 0 ? null : new SearchQuery(compact, [.. Split(text)]);
    }

    /// <summary>
    /// The words as they stand in the text. Other than in a compact text a separator parts CJK characters too: who writes <c>横浜 港</c> means two words.
    /// </summary>
    private static List<SearchWord> Split(string text)
    {
        List<SearchWord> words = [];
        var part = new StringBuilder();
        foreach (Rune rune in FoldedText.Of(text).EnumerateRunes())
        {
            var joint = new SearchText.Joint();
            if (joint.Add(rune, out _))
                part.Append(rune.ToString());
            else
                AddRuns(words, part);
        }

        AddRuns(words, part);
        words[^1] = words[^1] with { IsPrefix = !words[^1].IsCjk };

        // A word that must be there as it is is a beginning too.
        return [.. words.Where((word, i) => !words.Exists(other => other.Text == word.Text && (word.IsPrefix ? !other.IsPrefix : words.IndexOf(other) < i)))];
    }

    private static void AddRuns(List<SearchWord> words, StringBuilder part)
    {
        string text = part.ToString();
        part.Clear();
        for (int begin = 0; begin < text.Length;)
        {
            int end = SearchText.EndOfRun(text, begin, out bool isCjk);
            words.Add(new SearchWord(text[begin..end], isCjk, IsPrefix: false));
            begin = end;
        }
    }
}

/// <summary>A word of a search.</summary>
/// <param name="Text">The word, folded.</param>
/// <param name="IsCjk">
/// Whether it is CJK. Such a word is in a text that has all its pairs of neighbouring characters (bigrams), a single character in any text that has it.
/// </param>
/// <param name="IsPrefix">Whether words that begin with it will do; only the last one, and never CJK.</param>
public readonly record struct SearchWord(string Text, bool IsCjk, bool IsPrefix)
{
    /// <summary>Whether a typing mistake is looked for: at least four letters of Latin script and nothing else.</summary>
    public bool MayHaveTypo => OneTypo.AppliesTo(Text);
}
