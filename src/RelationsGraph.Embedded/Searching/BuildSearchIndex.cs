using System.Text;
using RelationsGraph.Embedded.Lazily;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Search;

namespace RelationsGraph.Embedded.Searching;

/// <summary>Reads all searchable texts of a snapshot once and turns them round: term to texts.</summary>
internal sealed class BuildSearchIndex
{
    /// <summary>Room is taken in pieces of this size, since nobody knows beforehand how much will be needed.</summary>
    private const int BytesAtOnce = 1 << 20;

    private readonly LazyBuild _build;
    private readonly List<Entry> _names = [];
    private readonly List<int> _textNodes = [];
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _termsBySpan;
    private readonly FoundTerms _inNames = new();
    private readonly FoundTerms _inTexts = new();

    private long _needed;
    private long _taken;

    private BuildSearchIndex(LazyBuild build)
    {
        _build = build;
        _termsBySpan = _terms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Makes the index of a snapshot.</summary>
    /// <returns>Null when there is no room for it.</returns>
    public static SearchIndex? Of(GraphSnapshot snapshot, LazyBuild build)
    {
        var index = new BuildSearchIndex(build);
        var texts = SearchableTexts.Of(snapshot.Ontology);

        // Node types are not numbered in the order of their nodes, and texts are to be.
        foreach (NodeType type in snapshot.Ontology.NodeTypes.OrderBy(type => snapshot.Types.First(type.Ordinal)))
        {
            if (!index.TryRead(snapshot, texts.Of(type.Ordinal), type.Ordinal))
                return null;
        }

        return index.Complete(snapshot) is { } made && build.TrySettle(made.Bytes) ? made : null;
    }

    private bool TryRead(GraphSnapshot snapshot, TextPlace[] places, int type)
    {
        int first = snapshot.Types.First(type);
        for (int node = first; node < first + snapshot.Types.Size(type); node++)
        {
            foreach (TextPlace place in places)
            {
                OpenText open = place.Open(snapshot, node, type);
                while (open.Next())
                {
                    _build.Step();
                    string compact = SearchText.Compact(Encoding.UTF8.GetString(open.Texts[open.Row]));
                    if (compact.Length == 0)
                        continue;

                    // Texts are numbered as they come, so that they need not be kept: only names are sorted before they have numbers.
                    if (place.Tier == SearchTier.Name)
                        _names.Add(new Entry(compact, node));
                    if (!TryTake(place.Tier == SearchTier.Name ? (7 * sizeof(int)) + (2 * sizeof(char) * compact.Length) : sizeof(int))
                        || !TryAddTerms(compact, _inTexts))
                        return false;
                    _textNodes.Add(node);
                }
            }
        }

        return true;
    }

    private SearchIndex? Complete(GraphSnapshot snapshot)
    {
        NameForms[] formsOf = Array.ConvertAll(snapshot.Ontology.NodeTypes, type => new NameForms(type));
        Entry[] entries = [.. _names];
        _names.Clear();
        _names.TrimExcess();
        _build.Sort(entries, Compare);
        string[] names = Array.ConvertAll(entries, name => name.Compact);
        var forms = new string[names.Length];
        for (int i = 0; i < forms.Length; i++)
        {
            _build.Step();
            forms[i] = formsOf[snapshot.Types.TypeOf(entries[i].Node)].Of(names[i]);
            if (!TryAddTerms(names[i], _inNames))
                return null;
        }

        int[] places = SortTerms(out string[] terms);
        return new SearchIndex
        {
            Names = PackedTexts.From(names),
            NameNodes = Array.ConvertAll(entries, name => name.Node),
            NameOrder = Order(names),
            Forms = PackedTexts.From(forms),
            FormOrder = Order(forms),
            FormsOf = formsOf,
            TextNodes = [.. _textNodes],
            Terms = PackedTexts.From(terms),
            InNames = _inNames.TurnRound(places, _build.Step),
            InTexts = _inTexts.TurnRound(places, _build.Step),
        };
    }

    /// <summary>By (length, node), which is the order of hits within a rank.</summary>
    private static int Compare(Entry left, Entry right)
    {
        int order = left.Compact.Length.CompareTo(right.Compact.Length);
        if (order == 0)
            order = left.Node.CompareTo(right.Node);
        return order != 0 ? order : string.CompareOrdinal(left.Compact, right.Compact);
    }

    private bool TryAddTerms(string compact, FoundTerms found)
    {
        var terms = new TextTerms(compact);
        while (terms.Next(out ReadOnlySpan<char> text))
        {
            int bytes = sizeof(int);
            if (!_termsBySpan.TryGetValue(text, out int term))
            {
                _termsBySpan.TryAdd(text, term = _terms.Count);
                bytes += (3 * sizeof(int)) + (text.Length * sizeof(char));
            }

            found.Add(term);
            if (!TryTake(bytes))
                return false;
        }

        found.EndText();
        return true;
    }

    private bool TryTake(int bytes)
    {
        _needed += bytes;
        if (_needed <= _taken)
            return true;
        _taken += BytesAtOnce;
        return _build.TryTake(BytesAtOnce);
    }

    /// <summary>Sorts the terms.</summary>
    /// <param name="sorted">The terms in order.</param>
    /// <returns>By number in order of appearance: the place.</returns>
    private int[] SortTerms(out string[] sorted)
    {
        sorted = [.. _terms.Keys];
        int[] numbers = [.. _terms.Values];
        _build.Sort(sorted, numbers, string.CompareOrdinal);
        var places = new int[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
            places[numbers[i]] = i;
        return places;
    }

    private int[] Order(string[] texts)
    {
        int[] order = [.. Enumerable.Range(0, texts.Length)];
        _build.Sort((string[])texts.Clone(), order, string.CompareOrdinal);
        return order;
    }

    private readonly record struct Entry(string Compact, int Node);
}
