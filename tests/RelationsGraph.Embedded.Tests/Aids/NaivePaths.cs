using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Tests.Aids;

/// <summary>Derived paths as their definition reads: try everything, keep what fits.</summary>
internal static class NaivePaths
{
    /// <summary>The answer for the fields node, since, via and paths (as relationship ids) of all edges.</summary>
    public static string Edges(RandomGraph graph, string start, DerivedPath path)
    {
        var ways = new List<NaiveWay>();
        Follow(graph, path, 0, 0, new NaiveWay([start], [], null), ways);
        IEnumerable<string> edges = ways
            .Where(way => way.Joins.Count > 0 && path.End.Types.Any(type => type.Name == graph.Nodes[way.Nodes[^1]].Type))
            .GroupBy(way => way.Nodes[^1])
            .OrderBy(end => end.Key, StringComparer.Ordinal)
            .Select(end => Edge(graph, end.Key, [.. end]));
        return "{object:{page:{edges:[" + string.Join(",", edges) + "]}}}";
    }

    private static void Follow(RandomGraph graph, DerivedPath path, int step, int repetitions, NaiveWay way, List<NaiveWay> found)
    {
        if (step == path.Steps.Length)
        {
            found.Add(way);
            return;
        }

        PathStep current = path.Steps[step];
        if (repetitions >= current.Min)
            Follow(graph, path, step + 1, 0, step == path.TimeStep ? way with { TimeNode = way.Nodes[^1] } : way, found);
        if (repetitions == current.Max)
            return;
        foreach (NaiveJoin join in graph.Joins.Where(join => join.Type == current.Relationship.Name))
        {
            (string from, string to) = current.Direction == Direction.Out ? (join.From, join.To) : (join.To, join.From);
            if (from == way.Nodes[^1] && !way.Nodes.Contains(to) && Fits(graph.Nodes[to], current))
            {
                var longer = way with { Nodes = [.. way.Nodes, to], Joins = [.. way.Joins, join.Id] };
                Follow(graph, path, step, repetitions + 1, longer, found);
            }
        }
    }

    private static bool Fits(NaiveNode node, PathStep step) =>
        step.Target.Types.Any(type => type.Name == node.Type)
        && (step.Condition is null || step.Condition.Values.Contains(node.Kind));

    private static string Edge(RandomGraph graph, string end, NaiveWay[] ways)
    {
        string? time = ways.Select(way => way.TimeNode).OfType<string>().Order(ByTime(graph)).FirstOrDefault();
        string? since = time is null ? null : graph.Nodes[time].Since;
        IEnumerable<string> via = ways.SelectMany(way => way.Nodes.Skip(1).SkipLast(1)).Distinct().Order(ByTime(graph));
        IEnumerable<string> paths = ways
            .Select(way => string.Join(",", way.Joins.Select(id => $"{{id:'{id}'}}")))
            .Distinct().Order(StringComparer.Ordinal)
            .Select(joins => $"{{relationships:[{joins}]}}");
        return $"{{node:{{id:'{end}'}},since:{(since is null ? "null" : $"'{since}'")},"
            + $"via:[{string.Join(",", via.Select(id => $"{{id:'{id}'}}"))}],paths:[{string.Join(",", paths)}]}}";
    }

    private static Comparer<string> ByTime(RandomGraph graph) => Comparer<string>.Create((left, right) =>
    {
        int order = string.CompareOrdinal(graph.Nodes[left].Since ?? "~", graph.Nodes[right].Since ?? "~");
        return order != 0 ? order : string.CompareOrdinal(left, right);
    });

    private sealed record NaiveWay(List<string> Nodes, List<string> Joins, string? TimeNode);
}
