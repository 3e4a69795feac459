using RelationsGraph.Exchange.Tables;
using RelationsGraph.Exchange.Wording;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Checks;

/// <summary>Both ends of a relationship are in the seed and of types that may stand there.</summary>
internal static class RelationshipEnds
{
    public static void Check(SeedGraph graph)
    {
        foreach (SeedTable table in graph.Relationships)
        {
            var data = (RelationshipTable)table.Data;
            var type = (RelationshipType)table.Type;
            table.From = Find(graph, table, KeyColumn.From, data.From, type.From);
            table.To = Find(graph, table, KeyColumn.To, data.To, type.To);
        }
    }

    private static int[] Find(SeedGraph graph, SeedTable table, KeyColumn key, List<string> ids, RelationshipEnd end)
    {
        int[] numbers = new int[ids.Count];
        for (int row = 0; row < numbers.Length; row++)
        {
            string id = ids[row];
            int number = numbers[row] = graph.Index.Find(id);
            if (number >= 0 && graph.Index.Table(number).Type is NodeType type && end.Nodes.Contains(type.Ordinal))
                continue;
            numbers[row] = -1;
            if (number < 0 && graph.MayExist(id))
                continue;
            string expected = $"expected the id of {Listing.OneOf(end.Owners)}";
            string what = id.Length == 0 ? $"the id is empty; {expected}"
                : number < 0 ? $"'{id}' is not in the seed; {expected}{graph.QuestionFor(id)}"
                : $"'{id}' is of type {graph.Index.Table(number).Type}; {expected}";
            graph.Faults.Add(table.Fault(row, key, what));
        }

        return numbers;
    }
}
