using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Checks;

/// <summary>What a property refers to is in the seed and of a type it may refer to.</summary>
internal static class References
{
    public static void Check(SeedGraph graph)
    {
        foreach (SeedTable table in graph.All)
        {
            foreach (PropertyColumn column in table.Data.Columns)
            {
                if (column is not TextColumn { Property.Kind: PropertyKind.Reference } references)
                    continue;
                for (int row = 0; row < references.Count; row++)
                {
                    string? wrong = references.Values[row] is { } id ? Describe(graph, column.Property.Target!, id) : null;
                    if (wrong is not null)
                        graph.Faults.Add(table.Fault(row, column.Property, wrong));
                }
            }
        }
    }

    /// <summary>What is wrong with a reference; null when nothing is.</summary>
    public static string? Describe(SeedGraph graph, NodeSet target, string id)
    {
        int number = graph.Index.Find(id);
        if (number < 0)
            return graph.MayExist(id) ? null : $"'{id}' is not in the seed; expected the id of {target}{graph.QuestionFor(id)}";
        ElementType type = graph.Index.Table(number).Type;
        return type is NodeType node && target.Contains(node.Ordinal) ? null : $"'{id}' is of type {type}; expected the id of {target}";
    }
}
