namespace RelationsGraph.Compiler.Planning;

/// <summary>What a page may hold.</summary>
/// <param name="DefaultPageSize">Elements of a page when none are asked for, 1 to <paramref name="MaxPageSize"/>.</param>
/// <param name="MaxPageSize">Most elements of a page, and most ids of one list.</param>
public sealed record PlanLimits(int DefaultPageSize = 10, int MaxPageSize = 50);
