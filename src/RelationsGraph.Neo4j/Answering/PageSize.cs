using RelationsGraph.Model.Plan;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>How large the page of a request is, and how many rows a relative cursor passes over before it.</summary>
internal static class PageSize
{
    private const int Most = int.MaxValue / (4 * PageCursor.MaxSkippedPages);

    /// <summary>How many rows a page has at most.</summary>
    public static long Of(PageRequest page, PlanArguments arguments) =>
        (page.Last ?? page.First) is { } asked && arguments[asked] is { IsNull: false } number ? Math.Clamp(number.Integer, 0, Most) : page.DefaultSize;

    /// <summary>How many rows are passed over, counted from the end that the page is counted from.</summary>
    public static long Skipped(PageRequest page, PlanArguments arguments) =>
        (page.Last is null ? page.After : page.Before) is { } cursor && arguments[cursor] is { IsNull: false } key
            ? key.Items[2].Integer * Of(page, arguments)
            : 0;
}
