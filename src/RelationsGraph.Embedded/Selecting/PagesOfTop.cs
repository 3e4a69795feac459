using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;

namespace RelationsGraph.Embedded.Selecting;

/// <summary>
/// Pages of a source whose rows lie in no useful order: every row is looked at once, and only as many are kept as the page needs. How many come before and
/// after it is known on the way.
/// </summary>
/// <param name="source">The source.</param>
/// <param name="where">What its rows must fulfil; null for nothing.</param>
/// <param name="order">The order.</param>
internal sealed class PagesOfTop(RowSource source, CompiledPredicate? where, RowOrder order) : PageSelector
{
    private const int MostAtOnce = 256;

    /// <inheritdoc/>
    public override OpenPage Select(Run run, int element, in PageWindow window, PageNeeds needs)
    {
        OpenRows rows = source.Open(run, element);
        if (needs == PageNeeds.Total && where is null)
            return Counted(run, source, rows.Count, window);
        return Select(run, source, where, order, rows, window);
    }

    /// <summary>The page of which nothing is asked but how many rows there are in all.</summary>
    public static OpenPage Counted(Run run, RowSource source, int total, in PageWindow window)
    {
        if (run.IsExplained)
            run.Access = source.Access(run);
        return new OpenPage(0, 0, window.Size, total, 0, 0);
    }

    /// <summary>The page of an open source.</summary>
    public static OpenPage Select(Run run, RowSource source, CompiledPredicate? where, RowOrder order, in OpenRows rows, in PageWindow window)
    {
        if (run.IsExplained)
            run.Access = source.Access(run) with { IsSorted = true };
        var top = new Top(run, order, window);
        int mark = run.Ints.Count;
        for (int position = rows.Begin; position < rows.End; position += MostAtOnce)
        {
            source.Read(run, rows, position, Math.Min(rows.End, position + MostAtOnce));
            int last = run.Ints.Count;
            for (int pair = mark; pair < last; pair += 2)
            {
                run.Step();
                int element = run.Ints[pair], node = run.Ints[pair + 1];
                if (where is null || where.Accepts(run, element, node))
                    top.Add(element, node);
            }

            run.Ints.Release(mark);
        }

        return top.Page();
    }

    /// <summary>What was kept and counted so far.</summary>
    private ref struct Top
    {
        private readonly Run _run;
        private readonly RowOrder _order;
        private readonly PageWindow _window;
        private readonly Direct _direct;
        private readonly long _after;
        private readonly long _before;
        private int _total;
        private int _outsideLow;
        private int _outsideHigh;

        public Top(Run run, RowOrder order, in PageWindow window)
        {
            (_run, _order, _window) = (run, order, window);
            _direct = new Direct(run, order, window.IsBackward);
            _after = window.HasAfter ? order.Prefix(run, window.After) : 0;
            _before = window.HasBefore ? order.Prefix(run, window.Before) : 0;
            run.Heap.Clear(window.Reach);
        }

        public void Add(int element, int node)
        {
            long prefix = _order.Prefix(_run, element, node);
            _total++;
            if (_window.HasAfter && _order.Compare(_run, prefix, element, node, _after, _window.After) <= 0)
                _outsideLow++;
            else if (_window.HasBefore && _order.Compare(_run, prefix, element, node, _before, _window.Before) >= 0)
                _outsideHigh++;
            else
                _run.Heap.Add(_window.IsBackward ? ~prefix : prefix, element, node, _direct);
        }

        public readonly OpenPage Page()
        {
            RowHeap heap = _run.Heap;
            heap.Sort(_direct);
            int inside = _total - _outsideLow - _outsideHigh;
            int skip = Math.Min(_window.Skip, inside), count = Math.Min(_window.Size, inside - skip);
            int pairs = _run.Ints.Count;
            for (int i = 0; i < count; i++)
            {
                (int element, int node) = heap[skip + (_window.IsBackward ? count - 1 - i : i)];
                _run.Ints.Push(element, node);
            }

            int before = _outsideLow + (_window.IsBackward ? inside - skip - count : skip);
            return new OpenPage(pairs, count, _window.Size, _total, before, _total - before - count);
        }
    }

    /// <summary>The order, or for pages from the end its reverse.</summary>
    private readonly struct Direct(Run run, RowOrder order, bool isReverse) : IRowOrder
    {
        public int CompareBehindPrefix(long prefix, int element, int node, int otherElement, int otherNode) => isReverse
            ? order.CompareBehindPrefix(run, ~prefix, otherElement, otherNode, element, node)
            : order.CompareBehindPrefix(run, prefix, element, node, otherElement, otherNode);
    }
}
