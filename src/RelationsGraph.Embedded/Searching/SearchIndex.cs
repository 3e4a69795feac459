using System.Runtime.CompilerServices;
using RelationsGraph.Embedded.Lazily;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Search;

namespace RelationsGraph.Embedded.Searching;

/// <summary>
/// What search knows of a snapshot. Names are numbered by (length, node), so that the order of numbers is that of hits within a rank; names and texts
/// together by node, so that the order of numbers is that of nodes.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class SearchIndex
{
    private static readonly ConditionalWeakTable<GraphSnapshot, LazyPart<SearchIndex>> Parts = [];

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

    /// <summary>What it takes in memory, in bytes.</summary>
    public long Bytes => Names.Bytes + Forms.Bytes + Terms.Bytes + InNames.Bytes + InTexts.Bytes
        + ((long)sizeof(int) * (NameNodes.Length + NameOrder.Length + FormOrder.Length + TextNodes.Length));

    /// <summary>The index of a snapshot, which has one from when it is first searched.</summary>
    public static LazyPart<SearchIndex> Of(GraphSnapshot snapshot) => Parts.GetValue(snapshot, static _ => new LazyPart<SearchIndex>("search index"));

    /// <summary>The index of the snapshot of a run; made, or waited for, if it is not there.</summary>
    /// <returns>Null when there is no room for it.</returns>
    public static SearchIndex? Of(Run run) => Of(run.Snapshot) is { Value: var made } part ? made ?? Make(run, part) : null;

    private static SearchIndex? Make(Run run, LazyPart<SearchIndex> part)
    {
        GraphSnapshot snapshot = run.Snapshot;
        return run.Get(part, 0, build => BuildSearchIndex.Of(snapshot, build), waits: true);
    }

    /// <summary>The terms that are, or begin with, a text.</summary>
    public TermRange Find(ReadOnlySpan<char> text, bool isPrefix)
    {
        int begin = Terms.Seek(0, Terms.Count, text, isBehind: false);
        if (isPrefix)
            return new TermRange(begin, Terms.Seek(begin, Terms.Count, text, isBehind: true));
        return new TermRange(begin, begin < Terms.Count && Terms[begin].SequenceEqual(text) ? begin + 1 : begin);
    }
}
