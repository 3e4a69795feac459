using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Model.Search;

/// <summary>
/// The law of search: how well one entity matches. A store may find its hits in any way, as long as they are those for which this gives a rank, in the
/// order of rank, then length, then id by code point.
/// </summary>
/// <remarks>
/// A store with a full-text index over the compact names and texts takes candidates from it (every word, every pair of characters; for typing mistakes
/// every word but one) and ranks them here. Immutable and thread-safe.
/// </remarks>
public sealed class RankEntity
{
    private readonly SearchQuery _query;
    private readonly NameForms _forms;
    private readonly string _form;

    /// <summary>Ranks entities of one type for one search.</summary>
    /// <param name="query">What is searched for.</param>
    /// <param name="type">The type of the entities.</param>
    public RankEntity(SearchQuery query, NodeType type)
    {
        ArgumentNullException.ThrowIfNull(query);
        _query = query;
        _forms = new NameForms(type);
        _form = _forms.Of(query.Compact);
    }

    /// <summary>Ranks an entity.</summary>
    /// <param name="names">Its names, compact: all properties with <c>@search(as: NAME)</c>, its own and those of its records that are not withdrawn.</param>
    /// <param name="texts">Its texts, compact: all properties with <c>@search(as: TEXT)</c>, its own and those of its records that are not withdrawn.</param>
    /// <returns>The hit; null when it does not match.</returns>
    public SearchHit? Rank(IReadOnlyList<string> names, IReadOnlyList<string> texts)
    {
        SearchHit? best = null;
        foreach (string name in names)
        {
            if (MatchOf(name) is { } match && (best is not { } other || SearchHit.Of(match, name.Length).Key < other.Key))
                best = SearchHit.Of(match, name.Length);
        }

        return best is null or { Match: SearchMatch.Typo } && _query.Words.All(word => IsIn(names, word) || IsIn(texts, word))
            ? SearchHit.Of(SearchMatch.TextWords, 0)
            : best;
    }

    private SearchMatch? MatchOf(string name)
    {
        if (name.Length == 0)
            return null;
        if (_forms.Of(name) == _form)
            return SearchMatch.ExactName;
        if (name.StartsWith(_query.Compact, StringComparison.Ordinal))
            return SearchMatch.NamePrefix;
        int missing = _query.Words.Count(word => !WordPlaces.Holds(name, word));
        if (missing == 0)
            return SearchMatch.NameWords;
        return _query.Words.Any(word => word.MayHaveTypo && missing == (WordPlaces.Holds(name, word) ? 0 : 1) && HoldsTypo(name, word))
            ? SearchMatch.Typo
            : null;
    }

    private static bool IsIn(IReadOnlyList<string> texts, SearchWord word) => texts.Any(text => WordPlaces.Holds(text, word));

    private static bool HoldsTypo(ReadOnlySpan<char> name, SearchWord word)
    {
        for (int begin = 0; WordPlaces.NextWord(name, ref begin, out int end); begin = end)
        {
            if (OneTypo.Separates(word.Text, name[begin..end]))
                return true;
        }

        return false;
    }
}

/// <summary>How well an entity matches, and by how long a name.</summary>
/// <param name="Match">How well.</param>
/// <param name="Length">UTF-16 units of the compact name that matches best, the shortest of equal ones; 0 for <see cref="SearchMatch.TextWords"/>.</param>
public readonly record struct SearchHit(SearchMatch Match, int Length)
{
    private const int LengthBits = 16;
    private const int MaxLength = (1 << LengthBits) - 1;

    /// <summary>A hit; longer names than can be told apart count as the longest.</summary>
    public static SearchHit Of(SearchMatch match, int length) => new(match, Math.Min(length, MaxLength));

    /// <summary>The hit with a key.</summary>
    public static SearchHit FromKey(int key) => new((SearchMatch)(key >> LengthBits), key & MaxLength);

    /// <summary>One number for both: hits are ordered by it, then by the id of the entity.</summary>
    public int Key => ((int)Match << LengthBits) | Length;
}
