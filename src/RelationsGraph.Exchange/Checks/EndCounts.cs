using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Checks;

/// <summary>A node has no second relationship where the ontology allows one, and has one where it asks for one.</summary>
internal static class EndCounts
{
    public static void Check(SeedGraph graph)
    {
        foreach (SeedTable table in graph.Relationships)
        {
            var type = (RelationshipType)table.Type;
            CheckEnd(graph, table, KeyColumn.From, table.From, type.From);
            CheckEnd(graph, table, KeyColumn.To, table.To, type.To);
        }
    }

    private static void CheckEnd(SeedGraph graph, SeedTable table, KeyColumn key, int[] numbers, RelationshipEnd end)
    {
        if (!end.IsSingle && !end.IsRequired)
            return;

        // By number of the node, the row of its first relationship plus one.
        int[] first = new int[graph.Index.Count];
        for (int row = 0; row < numbers.Length; row++)
        {
            if (numbers[row] < 0)
                continue;
            ref int known = ref first[numbers[row]];
            if (known == 0)
                known = row + 1;
            else if (end.IsSingle)
                graph.Faults.Add(table.Fault(row, key, $"'{graph.Index.Id(numbers[row])}' has its '{end.Field}' already at {table.Place(known - 1)}; "
                    + "expected only one"));
        }

        if (end.IsRequired && table.IsWhole)
            ReportMissing(graph, table, key, end, first);
    }

    private static void ReportMissing(SeedGraph graph, SeedTable table, KeyColumn key, RelationshipEnd end, int[] first)
    {
        string header = key == KeyColumn.From ? "from" : "to";
        foreach (NodeType type in end.Nodes.Types)
        {
            SeedTable nodes = graph.Nodes[type.Ordinal];
            for (int row = 0; row < nodes.Ids.Count; row++)
            {
                if (first[nodes.FirstNumber + row] == 0 && graph.Index.IsFound(nodes, row))
                    graph.Faults.Add(nodes.Fault(row, KeyColumn.Id, $"'{nodes.Ids[row]}' has no '{end.Field}'; "
                        + $"expected a row in {table.File} with it as '{header}'"));
            }
        }
    }
}
