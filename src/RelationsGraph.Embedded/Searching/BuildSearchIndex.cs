using System.Runtime.CompilerServices;
using System.Text;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Search;

namespace RelationsGraph.Embedded.Searching;

/// <summary>Reads all searchable texts of a snapshot once and turns them round: term to texts.</summary>
internal sealed class BuildSearchIndex
{
    private static readonly ConditionalWeakTable<GraphSnapshot, Lazy<SearchIndex>> Built = [];

    private readonly List<Entry> _names = [];
    private readonly List<Entry> _texts = [];
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _termsBySpan;
    private readonly List<(int Term, int Number)> _inNames = [];
    private readonly List<(int Term, int Number)> _inTexts = [];

    private BuildSearchIndex() => _termsBySpan = _terms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The index of a snapshot. The first search builds it and the others wait; a snapshot that nobody searches has none.</summary>
    public static SearchIndex Of(GraphSnapshot snapshot) => Built.GetValue(snapshot, added => new Lazy<SearchIndex>(() => Build(added))).Value;

    private static SearchIndex Build(GraphSnapshot snapshot)
    {
        var texts = new SearchableTexts(snapshot.Ontology, new ColumnLayout(snapshot.Ontology));
        var build = new BuildSearchIndex();
        foreach (NodeType type in snapshot.Ontology.NodeTypes)
            build.Read(snapshot, texts.Of(type.Ordinal), type.Ordinal);
        return build.Complete(snapshot, texts);
    }

    private void Read(GraphSnapshot snapshot, TextPlace[] places, int type)
    {
        int first = snapshot.Types.First(type);
        for (int node = first; node < first + snapshot.Types.Size(type); node++)
        {
            foreach (TextPlace place in places)
            {
                OpenText open = place.Open(snapshot, node, type);
                while (open.Next())
                {
                    string compact = SearchText.Compact(Encoding.UTF8.GetString(open.Texts[open.Row]));
                    if (compact.Length == 0)
                        continue;
                    _texts.Add(new Entry(compact, node));
                    if (place.Tier == SearchTier.Name)
                        _names.Add(new Entry(compact, node));
                }
            }
        }
    }

    private SearchIndex Complete(GraphSnapshot snapshot, SearchableTexts searchable)
    {
        NameForms[] formsOf = Array.ConvertAll(snapshot.Ontology.NodeTypes, type => new NameForms(type));
        Entry[] names = [.. _names.OrderBy(name => name.Compact.Length).ThenBy(name => name.Node)];

        // Node types are not numbered in the order of their nodes.
        Entry[] texts = [.. _texts.OrderBy(text => text.Node)];
        string[] forms = Array.ConvertAll(names, name => formsOf[snapshot.Types.TypeOf(name.Node)].Of(name.Compact));
        AddTerms(names, _inNames);
        AddTerms(texts, _inTexts);
        int[] places = SortTerms(out string[] terms);
        return new SearchIndex
        {
            Texts = searchable,
            Names = PackedTexts.From(Array.ConvertAll(names, name => name.Compact)),
            NameNodes = Array.ConvertAll(names, name => name.Node),
            NameOrder = Order(Array.ConvertAll(names, name => name.Compact)),
            Forms = PackedTexts.From(forms),
            FormOrder = Order(forms),
            FormsOf = formsOf,
            TextNodes = Array.ConvertAll(texts, text => text.Node),
            Terms = PackedTexts.From(terms),
            InNames = TurnRound(_inNames, places),
            InTexts = TurnRound(_inTexts, places),
        };
    }

    private void AddTerms(Entry[] entries, List<(int Term, int Number)> found)
    {
        for (int number = 0; number < entries.Length; number++)
        {
            var terms = new TextTerms(entries[number].Compact);
            while (terms.Next(out ReadOnlySpan<char> text))
            {
                if (!_termsBySpan.TryGetValue(text, out int term))
                    _termsBySpan.TryAdd(text, term = _terms.Count);
                found.Add((term, number));
            }
        }
    }

    /// <summary>Sorts the terms.</summary>
    /// <param name="sorted">The terms in order.</param>
    /// <returns>By number in order of appearance: the place.</returns>
    private int[] SortTerms(out string[] sorted)
    {
        sorted = [.. _terms.Keys];
        int[] numbers = [.. _terms.Values];
        Array.Sort(sorted, numbers, StringComparer.Ordinal);
        var places = new int[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
            places[numbers[i]] = i;
        return places;
    }

    /// <summary>Pairs come in the order of numbers, so that each term's are ascending; a term that comes twice in one text counts once.</summary>
    private static Postings TurnRound(List<(int Term, int Number)> found, int[] places)
    {
        var offsets = new int[places.Length + 1];
        var last = new int[places.Length];
        Array.Fill(last, -1);
        foreach ((int term, int number) in found)
        {
            if (last[term] == number)
                continue;
            last[term] = number;
            offsets[places[term] + 1]++;
        }

        for (int i = 0; i < places.Length; i++)
            offsets[i + 1] += offsets[i];
        var numbers = new int[offsets[^1]];
        int[] next = offsets[..^1];
        Array.Fill(last, -1);
        foreach ((int term, int number) in found)
        {
            if (last[term] == number)
                continue;
            last[term] = number;
            numbers[next[places[term]]++] = number;
        }

        return new Postings(offsets, numbers);
    }

    private static int[] Order(string[] texts)
    {
        int[] order = [.. Enumerable.Range(0, texts.Length)];
        Array.Sort((string[])texts.Clone(), order, StringComparer.Ordinal);
        return order;
    }

    private readonly record struct Entry(string Compact, int Node);
}
