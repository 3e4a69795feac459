using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests.Traversing;

/// <summary>Paths as they are defined: try every way, keep those that fit, sort.</summary>
internal static class NaiveSearch
{
    /// <summary>The ids of the relationships of each path, joined by commas.</summary>
    public static string[] Paths(
        RandomGraph graph, string from, string to, PathMode mode, int maxLength, string[]? types, TraversalDirection direction, int first, string? passed, string? year)
    {
        var found = new List<string[]>();
        if (WasThere(graph, from, year) && WasThere(graph, to, year))
            Follow(graph, [from], [], to, maxLength, types, direction, passed, year, found);
        IEnumerable<string[]> sorted = found
            .Where(path => mode == PathMode.Simple || path.Length == found.Min(other => other.Length))
            .OrderBy(path => path.Length)
            .ThenBy(path => path, Comparer<string[]>.Create(CompareIds));
        return [.. sorted.Take(mode == PathMode.Shortest ? Math.Min(first, 1) : first).Select(path => string.Join(",", path))];
    }

    /// <summary>The relationships at a node that lead to another one, with the node they lead to.</summary>
    public static IEnumerable<(NaiveJoin Join, string To)> Links(RandomGraph graph, string node, string[]? types, TraversalDirection direction)
    {
        foreach (NaiveJoin join in graph.Joins.Where(join => (types is null || types.Contains(join.Type)) && join.From != join.To))
        {
            if (join.From == node && direction != TraversalDirection.In)
                yield return (join, join.To);
            if (join.To == node && direction != TraversalDirection.Out)
                yield return (join, join.From);
        }
    }

    private static void Follow(
        RandomGraph graph, string[] nodes, string[] joins, string to, int maxLength, string[]? types, TraversalDirection direction, string? passed, string? year, List<string[]> found)
    {
        if (nodes[^1] == to)
        {
            found.Add(joins);
            return;
        }

        if (joins.Length == maxLength)
            return;
        foreach ((NaiveJoin join, string next) in Links(graph, nodes[^1], types, direction))
        {
            if (!nodes.Contains(next) && (passed is null || next == to || graph.Nodes[next].Type == passed) && WasThere(graph, next, year))
                Follow(graph, [.. nodes, next], [.. joins, join.Id], to, maxLength, types, direction, passed, year, found);
        }
    }

    /// <summary>Nothing ends here, and what has no start was always there.</summary>
    private static bool WasThere(RandomGraph graph, string node, string? year) =>
        year is null || graph.Nodes[node].Since is not { } since || string.CompareOrdinal(since, year) <= 0;

    private static int CompareIds(string[] left, string[] right)
    {
        for (int i = 0; i < left.Length; i++)
        {
            int order = string.CompareOrdinal(left[i], right[i]);
            if (order != 0)
                return order;
        }

        return 0;
    }
}
