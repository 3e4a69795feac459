namespace RelationsGraph.Compiler.Planning;

/// <summary>The limits of what a plan is made from.</summary>
/// <param name="DefaultPageSize">Elements of a page when none are asked for, 1 to <paramref name="MaxPageSize"/>.</param>
/// <param name="MaxPageSize">Most elements of a page, and most ids of one list.</param>
/// <param name="MaxErrors">After so many faults of arguments one more error says that the rest is not listed. At least 1.</param>
/// <param name="MaxOrderKeys">Most keys of an order.</param>
/// <param name="MaxRelativeCursors">Most cursors of next pages, and of previous ones, 1 to <see cref="Model.Plan.PageCursor.MaxSkippedPages"/>.</param>
public sealed record PlanLimits(int DefaultPageSize = 10, int MaxPageSize = 50, int MaxErrors = 100, int MaxOrderKeys = 5, int MaxRelativeCursors = 5)
{
    /// <summary>Most relationships of a path, and the greatest distance of a search from node to node, 1 to 60.</summary>
    public int MaxPathLength { get; init; } = 10;

    /// <summary>Most characters of a text to search for, at least 1.</summary>
    public int MaxSearchLength { get; init; } = 200;

    /// <summary>Most levels of input objects in a filter, at least 1.</summary>
    public int MaxFilterDepth { get; init; } = 12;

    /// <summary>Most fields that one filter gives, those of nested objects among them, at least 1.</summary>
    public int MaxFilterTerms { get; init; } = 200;

    /// <summary>Most values of one list in a filter.</summary>
    public int MaxFilterItems { get; init; } = 200;

    /// <summary>Most nodes of a subgraph.</summary>
    public int MaxSubgraphNodes { get; init; } = 200;
}
