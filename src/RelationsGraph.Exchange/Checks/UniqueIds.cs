using RelationsGraph.Exchange.Tables;

namespace RelationsGraph.Exchange.Checks;

/// <summary>An id is given once in the whole seed. Numbers all rows with ids on the way.</summary>
internal static class UniqueIds
{
    public static void Check(SeedGraph graph)
    {
        int rows = 0;
        foreach (SeedTable table in graph.All)
            rows += table.Ids.Count;
        graph.Index.Reserve(rows);
        foreach (SeedTable table in graph.All)
        {
            table.FirstNumber = graph.Index.Count;
            for (int row = 0; row < table.Ids.Count; row++)
            {
                string id = table.Ids[row];
                int first = graph.Index.Add(table, id);
                if (first < 0)
                    continue;
                string place = graph.Index.Table(first).Place(graph.Index.Row(first));
                graph.Faults.Add(table.Fault(row, KeyColumn.Id, $"'{id}' is already the id of {place}; expected an id of its own"));
            }
        }
    }
}
