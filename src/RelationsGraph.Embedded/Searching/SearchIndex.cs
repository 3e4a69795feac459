using RelationsGraph.Model.Search;

namespace RelationsGraph.Embedded.Searching;

/// <summary>
/// What search knows of a snapshot. Names are numbered by (length, node), so that the order of numbers is that of hits within a rank; names and texts
/// together by node, so that the order of numbers is that of nodes.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class SearchIndex
{
    /// <summary>Which texts it was made of.</summary>
    public required SearchableTexts Texts { get; init; }

    /// <summary>The compact names by number.</summary>
    public required PackedTexts Names { get; init; }

    /// <summary>By number of a name: its node.</summary>
    public required int[] NameNodes { get; init; }

    /// <summary>The numbers of names in the order of the names.</summary>
    public required int[] NameOrder { get; init; }

    /// <summary>The names without words for the kind of thing, by number of the name.</summary>
    public required PackedTexts Forms { get; init; }

    /// <summary>The numbers of names in the order of those forms.</summary>
    public required int[] FormOrder { get; init; }

    /// <summary>By ordinal of the node type: how its names lose words for the kind of thing.</summary>
    public required NameForms[] FormsOf { get; init; }

    /// <summary>By number of a text, names among them: its node.</summary>
    public required int[] TextNodes { get; init; }

    /// <summary>The terms, sorted: words; of CJK, pairs of neighbours, and the last character of each run alone.</summary>
    public required PackedTexts Terms { get; init; }

    /// <summary>The names that have a term.</summary>
    public required Postings InNames { get; init; }

    /// <summary>The texts, names among them, that have a term.</summary>
    public required Postings InTexts { get; init; }

    /// <summary>The terms that are, or begin with, a text.</summary>
    public TermRange Find(ReadOnlySpan<char> text, bool isPrefix)
    {
        int begin = Terms.Seek(0, Terms.Count, text, isBehind: false);
        if (isPrefix)
            return new TermRange(begin, Terms.Seek(begin, Terms.Count, text, isBehind: true));
        return new TermRange(begin, begin < Terms.Count && Terms[begin].SequenceEqual(text) ? begin + 1 : begin);
    }
}
