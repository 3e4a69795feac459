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
                    string? wrong = references.Values[row] is { } id ? graph.WrongReference(column.Property.Target!, id) : null;
                    if (wrong is not null)
                        graph.Faults.Add(table.Fault(row, column.Property, wrong));
                }
            }
        }
    }
}
