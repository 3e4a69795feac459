using System.Runtime.InteropServices;
using System.Text;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Search;

namespace RelationsGraph.Embedded.Searching;

/// <summary>
/// Finds the hits of a search where there is no room for an index: by the law itself, node by node. It takes as long as there are texts; the deadline of the request
/// bounds it.
/// </summary>
internal readonly ref struct ScanTexts(Run run, SearchQuery query, ReadOnlySpan<bool> types)
{
    private readonly ReadOnlySpan<bool> _types = types;

    /// <summary>Pushes the pairs of all hits, best first: the key (<see cref="SearchHit.Key"/>) and the node.</summary>
    public void Push()
    {
        GraphSnapshot snapshot = run.Snapshot;
        int begin = run.Hits.Pairs.Count;
        List<string> names = [], texts = [];
        foreach (NodeType type in snapshot.Ontology.NodeTypes)
        {
            if (!_types[type.Ordinal])
                continue;
            var rank = new RankEntity(query, type);
            TextPlace[] places = SearchableTexts.Of(snapshot.Ontology).Of(type.Ordinal);
            int first = snapshot.Types.First(type.Ordinal);
            run.RowsTouched += snapshot.Types.Size(type.Ordinal);
            for (int node = first; node < first + snapshot.Types.Size(type.Ordinal); node++)
            {
                Read(places, node, type.Ordinal, names, texts);
                if (rank.Rank(names, texts) is { } hit)
                    run.Hits.Pairs.Push(node, hit.Key);
            }
        }

        Sort(run.Hits.Pairs.Items(begin, run.Hits.Pairs.Count));
    }

    private void Read(TextPlace[] places, int node, int type, List<string> names, List<string> texts)
    {
        names.Clear();
        texts.Clear();
        foreach (TextPlace place in places)
        {
            OpenText open = place.Open(run.Snapshot, node, type);
            while (open.Next())
            {
                run.Step();
                (place.Tier == SearchTier.Name ? names : texts).Add(SearchText.Compact(Encoding.UTF8.GetString(open.Texts[open.Row])));
            }
        }
    }

    /// <summary>A pair read as one number is greater when its second part, here the key, is; then the two change places.</summary>
    private static void Sort(Span<int> pairs)
    {
        MemoryMarshal.Cast<int, long>(pairs).Sort();
        for (int pair = 0; pair < pairs.Length; pair += 2)
            (pairs[pair], pairs[pair + 1]) = (pairs[pair + 1], pairs[pair]);
    }
}
