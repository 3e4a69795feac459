using RelationsGraph.Exchange.Tables;

namespace RelationsGraph.Exchange.Paths;

/// <summary>Finds the nodes at the end of a path.</summary>
internal sealed class FollowPath(SeedGraph graph, GraphWalk walk, FieldNames names)
{
    /// <summary>The nodes a path leads to, each once; where the path ends in a property, the nodes that may have it.</summary>
    /// <param name="path">A path whose names are right.</param>
    /// <param name="start">The number of the node it begins at, unless it says itself where it begins.</param>
    /// <param name="property">The property it ends in; null when it ends in nodes.</param>
    public List<int> Follow(FieldPath path, int start, out string? property)
    {
        property = null;
        var reached = new List<int>();
        foreach (string id in path.Ids)
            reached.Add(graph.Index.Find(id));
        if (path.Ids.Length == 0)
            reached.Add(start);
        for (int i = 0; i < path.Steps.Length; i++)
        {
            FieldStep step = path.Steps[i];
            if (i == path.Steps.Length - 1 && !(path.IsRoot && i == 0) && names.IsProperty(step.Field))
            {
                property = step.Field;
                return reached;
            }

            reached = path.IsRoot && i == 0 ? walk.Root(step.Field) : walk.Step(reached, step.Field);
            foreach (FieldCondition condition in step.Conditions)
                reached = reached.FindAll(number => Holds(number, condition));
        }

        return reached;
    }

    private bool Holds(int number, FieldCondition condition)
    {
        List<int> reached = [number];
        foreach (string field in condition.Fields.AsSpan(0, condition.Fields.Length - 1))
            reached = walk.Step(reached, field);
        return reached.Exists(end => Has(end, condition.Fields[^1], condition.Values));
    }

    private bool Has(int number, string name, string[] values)
    {
        SeedTable table = graph.Index.Table(number);
        return table.Type.FindProperty(name) is { } property
            && Array.Exists(values, value => NodeValues.Is(table, graph.Index.Row(number), property, value));
    }
}
