using RelationsGraph.Model.Search;

namespace RelationsGraph.Embedded.Searching;

/// <summary>A search with its words looked up: which terms each of them needs.</summary>
internal sealed class SearchPlan
{
    private readonly TermRange[] _terms;
    private readonly int[] _firstOf;

    /// <summary>Looks up the words.</summary>
    public SearchPlan(SearchIndex index, SearchQuery query)
    {
        Query = query;
        _firstOf = new int[query.Words.Count + 1];
        List<TermRange> terms = [];
        for (int word = 0; word < query.Words.Count; word++)
        {
            Add(terms, index, query.Words[word]);
            _firstOf[word + 1] = terms.Count;
        }

        _terms = [.. terms];
        Forms = Array.ConvertAll(index.FormsOf, forms => forms.Of(query.Compact));
    }

    /// <summary>What is searched for.</summary>
    public SearchQuery Query { get; }

    /// <summary>By ordinal of the node type: the whole text without words for the kind of thing.</summary>
    public string[] Forms { get; }

    /// <summary>The terms that a text with all words has: one of each range.</summary>
    public ReadOnlySpan<TermRange> All => _terms;

    /// <summary>The terms of one word.</summary>
    public ReadOnlySpan<TermRange> Of(int word) => _terms.AsSpan(_firstOf[word].._firstOf[word + 1]);

    /// <summary>About how many texts have a word: as many as have its rarest term.</summary>
    public int Rarity(int word, Postings postings)
    {
        int rarest = int.MaxValue;
        foreach (TermRange range in Of(word))
            rarest = Math.Min(rarest, postings.Count(range));
        return rarest;
    }

    /// <summary>About how many look-ups tell whether one text has a word.</summary>
    public int LookUps(int word)
    {
        int lookUps = 0;
        foreach (TermRange range in Of(word))
            lookUps += range.End - range.Begin;
        return lookUps;
    }

    /// <summary>The terms of all words but one, which is not CJK and so has one range; in its place stands another range.</summary>
    /// <param name="word">The word.</param>
    /// <param name="other">The range.</param>
    /// <param name="terms">As many as <see cref="All"/>; gets the terms.</param>
    public void Replace(int word, TermRange other, Span<TermRange> terms)
    {
        All.CopyTo(terms);
        terms[_firstOf[word]] = other;
    }

    private static void Add(List<TermRange> terms, SearchIndex index, SearchWord word)
    {
        if (!word.IsCjk)
        {
            terms.Add(index.Find(word.Text, word.IsPrefix));
            return;
        }

        var parts = new TextTerms(word.Text);
        int first = terms.Count;
        while (parts.Next(out ReadOnlySpan<char> part))
        {
            // The last character alone is in the index, but a text may go on behind it.
            if (!parts.IsLast)
                terms.Add(index.Find(part, isPrefix: false));
            else if (terms.Count == first)
                terms.Add(index.Find(part, isPrefix: true));
        }
    }
}
