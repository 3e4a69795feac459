using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Selecting;

/// <summary>Which rows of a connection one request wants.</summary>
/// <param name="Size">How many at most.</param>
/// <param name="IsBackward">Whether they are counted from the end.</param>
/// <param name="Skip">How many rows are left out first, from where it is counted: the pages that a relative cursor skips.</param>
/// <param name="HasAfter">Whether the rows come after a key.</param>
/// <param name="After">That key.</param>
/// <param name="HasBefore">Whether the rows come before a key.</param>
/// <param name="Before">That key.</param>
internal readonly record struct PageWindow(int Size, bool IsBackward, int Skip, bool HasAfter, PageKey After, bool HasBefore, PageKey Before)
{
    /// <summary>Most rows that must be known, counted from the end that it is counted from.</summary>
    public int Reach => Skip + Size;

    /// <summary>The window of a request.</summary>
    /// <param name="run">The run.</param>
    /// <param name="page">What the plan asks for.</param>
    /// <param name="order">The order of the connection.</param>
    public static PageWindow Of(Run run, PageRequest page, RowOrder order)
    {
        run.Keys.Clear();
        bool hasAfter = TryKey(run, page.After, order, isBefore: false, out PageKey after);
        bool hasBefore = TryKey(run, page.Before, order, isBefore: true, out PageKey before);
        return new PageWindow(
            page.SizeFor(run.Arguments), page.IsBackward, page.SkippedFor(run.Arguments), hasAfter, after, hasBefore, before);
    }

    private static bool TryKey(Run run, Operand? operand, RowOrder order, bool isBefore, out PageKey key)
    {
        key = default;
        if (operand is not { } place || run.Arguments[place] is not { IsNull: false } cursor)
            return false;
        key = PageKey.Find(run.Snapshot, cursor) with { Values = run.Keys.Count, IsBefore = isBefore };
        order.AddKey(run, cursor.Items.AsSpan(PageCursor.FirstValue));
        return true;
    }
}
