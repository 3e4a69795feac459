using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Search;

namespace RelationsGraph.Embedded.Searching;

/// <summary>The nodes that match a text, best first. The element of a row is the key of its hit (<see cref="SearchHit.Key"/>). A run finds the same hits once.</summary>
/// <param name="search">The search.</param>
internal sealed class SearchRows(SearchNodes search) : RowSource
{
    /// <inheritdoc/>
    public override AccessPath Access(Run run) => SearchIndex.Of(run.Snapshot).Value is null ? new(AccessKind.Scan, "texts") : new(AccessKind.SearchIndex, "texts");

    /// <summary>Asks for what a search waits for, so that a run need not.</summary>
    public static void Prepare(Run run) => SearchIndex.Of(run);

    /// <inheritdoc/>
    public override OpenRows Open(Run run, int element)
    {
        string text = run.Arguments[search.Text].Text;
        Span<bool> types = stackalloc bool[run.Snapshot.Types.Count];
        ChooseTypes(run, types);
        if (!run.Hits.TryFind(text, types, out FoundHits.Found found))
            found = Find(run, text, types);
        run.Search = found.Query;
        return new OpenRows(0, found.Count, found.Begin);
    }

    /// <inheritdoc/>
    public override void Read(Run run, in OpenRows rows, int begin, int end)
    {
        IntStack hits = run.Hits.Pairs;
        for (int pair = rows.Frame + (begin * 2); pair < rows.Frame + (end * 2); pair += 2)
            run.Ints.Push(hits[pair], hits[pair + 1]);
    }

    private static FoundHits.Found Find(Run run, string text, ReadOnlySpan<bool> types)
    {
        run.Hits.MakeRoom();
        int begin = run.Hits.Pairs.Count;
        SearchQuery? query = SearchQuery.Read(text);
        if (query is not null)
        {
            if (SearchIndex.Of(run) is { } index)
                new FindHits(run, index, new SearchPlan(index, query), types).Push();
            else
                new ScanTexts(run, query, types).Push();
        }

        return run.Hits.Keep(text, types, query, begin);
    }

    private void ChooseTypes(Run run, Span<bool> types)
    {
        bool isAny = search.Types is not { } operand || run.Arguments[operand].IsNull;
        for (int type = 0; type < types.Length; type++)
            types[type] = isAny && search.Nodes.Contains(type);
        if (isAny)
            return;
        foreach (PlanValue type in run.Arguments[search.Types!.Value].Items)
            types[(int)type.Integer] = search.Nodes.Contains((int)type.Integer);
    }
}

/// <summary>The key of a row's hit.</summary>
internal sealed class ReadSearchHit : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        value = new RowValue(element);
        return true;
    }
}
