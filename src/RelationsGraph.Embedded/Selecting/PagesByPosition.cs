using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;

namespace RelationsGraph.Embedded.Selecting;

/// <summary>
/// Pages of a source whose rows already lie in the order of the connection: a cursor is looked up, and reading ends with the page. Rows that a
/// filter refuses are passed over.
/// </summary>
/// <param name="source">The source.</param>
/// <param name="where">What its rows must fulfil; null for nothing.</param>
internal sealed class PagesByPosition(PagedSource source, CompiledPredicate? where) : PageSelector
{
    /// <inheritdoc/>
    public override OpenPage Select(Run run, int element, in PageWindow window, PageNeeds needs) =>
        Select(run, source, where, source.Open(run, element), window, needs, knownTotal: -1);

    /// <summary>The page of an open source.</summary>
    /// <param name="run">The run.</param>
    /// <param name="source">The source.</param>
    /// <param name="where">What its rows must fulfil; null for nothing.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="window">Which page.</param>
    /// <param name="needs">What of it is needed.</param>
    /// <param name="knownTotal">How many rows fulfil it, or -1 when nobody knows.</param>
    public static OpenPage Select(
        Run run, PagedSource source, CompiledPredicate? where, in OpenRows rows, in PageWindow window, PageNeeds needs, int knownTotal)
    {
        if (run.IsExplained)
            run.Access = source.Access(run);
        int low = window.HasAfter ? source.Seek(run, rows, window.After) : rows.Begin;
        int high = window.HasBefore ? Math.Max(low, source.Seek(run, rows, window.Before)) : rows.End;
        if (where is null)
            return All(run, source, rows, low, high, window, needs);
        if (needs == PageNeeds.Total)
            return new OpenPage(0, 0, window.Size, knownTotal >= 0 ? knownTotal : TestRows.Count(run, source, where, rows, rows.Begin, rows.End), 0, 0);
        if (knownTotal < 0 || (needs & PageNeeds.Place) == PageNeeds.Place)
            return Tested(run, source, where, rows, low, high, window, needs);
        return Tested(run, source, where, rows, low, high, window, needs & ~PageNeeds.Total) with { Total = knownTotal };
    }

    /// <summary>The page of a source whose rows are all wanted, between two positions.</summary>
    private static OpenPage All(Run run, PagedSource source, in OpenRows rows, int low, int high, in PageWindow window, PageNeeds needs)
    {
        int skip = Math.Min(window.Skip, high - low);
        int count = Math.Min(window.Size, high - low - skip);
        int begin = window.IsBackward ? high - skip - count : low + skip;
        int pairs = run.Ints.Count;
        if ((needs & PageNeeds.Rows) != 0)
            source.Read(run, rows, begin, begin + count);
        return new OpenPage(pairs, count, window.Size, rows.Count, begin - rows.Begin, rows.End - begin - count);
    }

    /// <summary>The page of a source whose rows are tested, between two positions.</summary>
    private static OpenPage Tested(
        Run run, PagedSource source, CompiledPredicate where, in OpenRows rows, int low, int high, in PageWindow window, PageNeeds needs)
    {
        int pairs = run.Ints.Count;
        (int begin, int end) = window.IsBackward
            ? Backward(run, source, where, rows, low, high, window)
            : Forward(run, source, where, rows, low, high, window);
        int count = (run.Ints.Count - pairs) / 2, before = 0, after = 0;
        if ((needs & PageNeeds.Total) != 0)
        {
            before = TestRows.Count(run, source, where, rows, rows.Begin, begin);
            after = TestRows.Count(run, source, where, rows, end, rows.End);
        }
        else
        {
            if ((needs & PageNeeds.HasPrevious) != 0)
                before = TestRows.AnyBefore(run, source, where, rows, rows.Begin, begin) ? 1 : 0;
            if ((needs & PageNeeds.HasNext) != 0)
                after = TestRows.AnyFrom(run, source, where, rows, end, rows.End) ? 1 : 0;
        }

        return new OpenPage(pairs, count, window.Size, before + count + after, before, after);
    }

    private static (int Begin, int End) Forward(
        Run run, PagedSource source, CompiledPredicate where, in OpenRows rows, int low, int high, in PageWindow window)
    {
        int mark = run.Ints.Count;
        int begin = TestRows.Forward(run, source, where, rows, low, high, window.Skip);
        run.Ints.Release(mark);
        return (begin, TestRows.Forward(run, source, where, rows, begin, high, window.Size));
    }

    private static (int Begin, int End) Backward(
        Run run, PagedSource source, CompiledPredicate where, in OpenRows rows, int low, int high, in PageWindow window)
    {
        int mark = run.Ints.Count;
        int end = TestRows.Backward(run, source, where, rows, low, high, window.Skip);
        run.Ints.Release(mark);
        int begin = TestRows.Backward(run, source, where, rows, low, end, window.Size);
        int first = mark, last = run.Ints.Count - 2;
        for (; first < last; first += 2, last -= 2)
        {
            (run.Ints[first], run.Ints[last]) = (run.Ints[last], run.Ints[first]);
            (run.Ints[first + 1], run.Ints[last + 1]) = (run.Ints[last + 1], run.Ints[first + 1]);
        }

        return (begin, end);
    }
}
