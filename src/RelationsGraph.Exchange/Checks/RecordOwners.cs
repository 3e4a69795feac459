using RelationsGraph.Exchange.Tables;
using RelationsGraph.Exchange.Wording;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Checks;

/// <summary>The owner of a record is in the seed and of a type that may own such records.</summary>
internal static class RecordOwners
{
    public static void Check(SeedGraph graph)
    {
        foreach (SeedTable table in graph.Records)
        {
            var type = (RecordType)table.Type;
            List<string> owners = ((RecordTable)table.Data).Owners;
            table.From = new int[owners.Count];
            for (int row = 0; row < owners.Count; row++)
                table.From[row] = Find(graph, table, type, row, owners[row]);
        }
    }

    /// <summary>Whether elements of a type may own records of another.</summary>
    public static bool MayOwn(RecordType record, ElementType owner) => owner switch
    {
        NodeType node => record.OwnerNodes.Contains(node.Ordinal),
        RelationshipType => record.OwnedByRelationships,
        RecordType other => Array.IndexOf(record.OwnerRecords, other) >= 0,
        _ => false,
    };

    private static int Find(SeedGraph graph, SeedTable table, RecordType type, int row, string id)
    {
        int number = graph.Index.Find(id);
        if (number >= 0 && MayOwn(type, graph.Index.Table(number).Type))
            return number;
        if (number < 0 && graph.MayExist(id))
            return -1;
        string expected = $"expected the id of {Listing.OneOf(Owners(type))}";
        string what = id.Length == 0 ? $"the id is empty; {expected}"
            : number < 0 ? $"'{id}' is not in the seed; {expected}{graph.QuestionFor(id)}"
            : $"'{id}' is of type {graph.Index.Table(number).Type}; {expected}";
        graph.Faults.Add(table.Fault(row, KeyColumn.Owner, what));
        return -1;
    }

    private static List<string> Owners(RecordType type)
    {
        List<string> owners = [.. type.Owners];
        if (type.OwnedByRelationships)
            owners.Add("a relationship");
        owners.AddRange(type.OwnerRecords.Select(record => record.Name));
        return [.. owners.Distinct()];
    }
}
