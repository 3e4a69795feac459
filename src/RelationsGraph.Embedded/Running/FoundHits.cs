using RelationsGraph.Model.Search;

namespace RelationsGraph.Embedded.Running;

/// <summary>
/// The hits of the searches of a run: what asks the same again, for a count beside a page or for groups, reads what was found before. Pairs of key
/// (<see cref="SearchHit.Key"/>) and node, one search behind the other.
/// </summary>
/// <remarks>Belongs to one run at a time; keeps its memory for the next. No search is open while another one begins.</remarks>
internal sealed class FoundHits
{
    /// <summary>Beyond so many integers the hits of other searches are forgotten before another one begins, so that many searches take no more memory than a large one.</summary>
    private const int MostKept = 1 << 20;

    private readonly List<Found> _searches = [];

    /// <summary>The pairs.</summary>
    public IntStack Pairs { get; } = new();

    /// <summary>What they have room for, in bytes.</summary>
    public long Bytes => Pairs.Bytes;

    /// <summary>Forgets all searches.</summary>
    public void Clear()
    {
        _searches.Clear();
        Pairs.Release(0);
    }

    /// <summary>Makes room for a search that is not there.</summary>
    public void MakeRoom()
    {
        if (Pairs.Count > MostKept)
            Clear();
    }

    /// <summary>Looks a search up.</summary>
    /// <param name="text">What is searched for.</param>
    /// <param name="types">By ordinal of the node type: whether it is searched.</param>
    /// <param name="search">The search.</param>
    public bool TryFind(string text, ReadOnlySpan<bool> types, out Found search)
    {
        foreach (Found found in _searches)
        {
            if (found.Text == text && types.SequenceEqual(found.Types))
            {
                search = found;
                return true;
            }
        }

        search = default;
        return false;
    }

    /// <summary>Keeps a search, of which the pairs lie at the end.</summary>
    public Found Keep(string text, ReadOnlySpan<bool> types, SearchQuery? query, int begin)
    {
        var found = new Found(text, types.ToArray(), query, begin, (Pairs.Count - begin) / 2);
        _searches.Add(found);
        return found;
    }

    /// <summary>What was found.</summary>
    /// <param name="Text">What was searched for.</param>
    /// <param name="Types">By ordinal of the node type: whether it was searched.</param>
    /// <param name="Query">The text, read; null when nothing of it can be searched for.</param>
    /// <param name="Begin">Where its pairs begin.</param>
    /// <param name="Count">How many there are.</param>
    public readonly record struct Found(string Text, bool[] Types, SearchQuery? Query, int Begin, int Count);
}
