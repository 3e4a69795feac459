using RelationsGraph.Exchange.Tables;
using RelationsGraph.Exchange.Values;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Checks;

/// <summary>A required property has a value in every row, its own or that of a claim.</summary>
internal static class RequiredValues
{
    public static void Check(SeedGraph graph)
    {
        foreach (SeedTable table in graph.All)
        {
            foreach (PropertyColumn column in table.Data.Columns)
            {
                // A required column that the header does not name is a fault of the header.
                if (column.Property.IsRequired && column.Count > 0 && table.Header!.Property(column.Property) >= 0)
                    CheckColumn(graph, table, column);
            }
        }
    }

    private static void CheckColumn(SeedGraph graph, SeedTable table, PropertyColumn column)
    {
        for (int row = 0; row < column.Count; row++)
        {
            if (StoreValue.IsNull(column, row) && !table.IsFaulty(row, column.Property))
                graph.Faults.Add(table.Fault(row, column.Property, $"the value is missing; expected {Describe(column.Property)}"));
        }
    }

    private static string Describe(PropertyDefinition property) => property.Kind switch
    {
        PropertyKind.Enum => $"a value of {property.Enum}",
        PropertyKind.Reference => $"the id of {property.Target}",
        PropertyKind.EdtfDate => "an EDTF date such as 1987-10",
        PropertyKind.FiscalYear => "a fiscal year such as FY2020",
        PropertyKind.Boolean => "true or false",
        PropertyKind.Url => "an absolute http or https address",
        PropertyKind.Text or PropertyKind.LocalizedText => "a text",
        _ => "a number",
    };
}
