using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Indexes;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;

namespace RelationsGraph.Embedded.Selecting;

/// <summary>
/// Pages of all nodes of a set that an index can serve: it gives their order, or the few of them that fulfil a term of the filter. Which of the ways
/// is taken is decided for each request, by how many rows it would look at.
/// </summary>
/// <param name="scan">All nodes, by id.</param>
/// <param name="where">What rows must fulfil; null for nothing.</param>
/// <param name="order">The order.</param>
/// <param name="ordered">The index that lies in the order; null when none does.</param>
/// <param name="terms">The terms of the filter that have an index.</param>
internal sealed class PagesByIndex(PagedSource scan, CompiledPredicate? where, RowOrder order, IndexedValue? ordered, IndexedTerm[] terms) : PageSelector
{
    /// <summary>What looking at a row and keeping it costs, where going on in an order costs 1.</summary>
    private const int CostOfKeeping = 2;

    private readonly IndexedRows? _inOrder = ordered is null ? null : new IndexedRows(ordered, order.Keys[0]);
    private readonly RangeRows[] _ranges = Array.ConvertAll(terms, term => new RangeRows(term, order));

    private readonly RowsOfTermInOrder?[] _ofTerms = Array.ConvertAll(
        terms, term => ordered is null || !term.IsById || term.Value.HasLanguages ? null : new RowsOfTermInOrder(term, ordered, order.Keys[0]));

    /// <inheritdoc/>
    public override OpenPage Select(Run run, int element, in PageWindow window, PageNeeds needs)
    {
        int mark = run.Ints.Count, best = -1;
        OpenRows found = default;
        for (int i = 0; i < terms.Length; i++)
        {
            int frame = run.Ints.Count;
            if (!terms[i].TryOpen(run, out OpenRows rows) || (best >= 0 && rows.Count >= found.Count))
                run.Ints.Release(frame);
            else
                (best, found) = (i, rows);
        }

        if (best < 0)
            return Walk(run, element, InOrder(run), window, needs, knownTotal: -1);
        IndexedTerm term = terms[best];
        int total = term.Rest is null ? found.Count : -1;
        if (needs == PageNeeds.Total && total >= 0)
            return PagesOfTop.Counted(run, term, total, window);
        if (IsInOrder(run, term, found))
            return PagesByPosition.Select(run, _ranges[best], term.Rest, found, window, needs, total);
        if (found.Count >= run.Limits.RowsWorthAnIndex && _ofTerms[best] is { } inOrder && IndexedTerm.OnlyRange(run, found) >= 0 && inOrder.IsReady(run))
            return PagesByPosition.Select(run, inOrder, term.Rest, found, window, needs, total);
        PagedSource? walk = InOrder(run);
        if (walk is not null && IsCheaper(run, walk, found.Count, total, window, needs))
        {
            run.Ints.Release(mark);
            return Walk(run, element, walk, window, needs, total);
        }

        return PagesOfTop.Select(run, term, term.Rest, order, found, window);
    }

    /// <summary>Asks for the indexes that a choice of ways looks at, so that who is the first to ask need not wait in its run.</summary>
    public void Prepare(Run run)
    {
        foreach (IndexedTerm term in terms)
            term.Value.Find(run, isDescending: false);
        InOrder(run);
    }

    /// <summary>All nodes in the order, if an index has them so now.</summary>
    private PagedSource? InOrder(Run run) => order.Keys.Length == 0 ? scan
        : ordered is not null && ordered.Find(run, order.Keys[0].IsDescending) is not null ? _inOrder : null;

    private bool IsInOrder(Run run, IndexedTerm term, in OpenRows found) => IndexedTerm.OnlyRange(run, found) >= 0
        && (order.Keys.Length == 0 ? term.IsById : ordered is not null && !order.Keys[0].IsDescending && term.Value.IsSame(ordered));

    /// <summary>Whether going on in the order until the page is full, passing over what the filter refuses, looks at fewer rows than what the filter leaves.</summary>
    private static bool IsCheaper(Run run, PagedSource walk, int found, int total, in PageWindow window, PageNeeds needs)
    {
        long all = walk.Open(run, -1).Count;
        long passed = (needs & PageNeeds.Total) != 0 && (total < 0 || (needs & PageNeeds.Place) == PageNeeds.Place)
            ? all
            : Math.Min(all, (window.Reach + 1L) * all / Math.Max(1, found));
        return passed < (long)found * CostOfKeeping;
    }

    private OpenPage Walk(Run run, int element, PagedSource? walk, in PageWindow window, PageNeeds needs, int knownTotal) => walk is null
        ? where is null && needs == PageNeeds.Total
            ? PagesOfTop.Counted(run, scan, scan.Open(run, element).Count, window)
            : PagesOfTop.Select(run, scan, where, order, scan.Open(run, element), window)
        : PagesByPosition.Select(run, walk, where, walk.Open(run, element), window, needs, knownTotal);
}
