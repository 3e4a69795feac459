using RelationsGraph.Exchange.Csv;
using RelationsGraph.Exchange.Faults;
using RelationsGraph.Exchange.Wording;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Tables;

/// <summary>Reads the header line: columns in any order, each at most once, none unknown, the required ones all there.</summary>
internal static class ReadHeader
{
    /// <summary>Reads the header from the record a reader stands at.</summary>
    /// <param name="table">The table.</param>
    /// <param name="languages">The languages of the ontology.</param>
    /// <param name="reader">The reader, after the first record was read.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static TableHeader Read(SeedTable table, EnumDefinition languages, CsvRecordReader reader, FaultList faults)
    {
        TableColumn[] columns = TableColumn.Of(table.Type, languages);
        int[] positions = Array.ConvertAll(columns, _ => -1);
        string[] names = new string[reader.Count];
        for (int cell = 0; cell < names.Length; cell++)
        {
            string name = names[cell] = reader.Text(cell);
            int column = Array.FindIndex(columns, known => known.Name == name);
            if (column < 0)
                faults.Add(table.FaultAt(reader.Begin(cell), Unknown(name, Array.ConvertAll(columns, known => known.Name))));
            else if (positions[column] >= 0)
                faults.Add(table.FaultAt(reader.Begin(cell), Twice(name)));
            else
                positions[column] = cell;
        }

        bool keys = true;
        for (int column = 0; column < columns.Length; column++)
        {
            if (positions[column] >= 0 || !columns[column].IsRequired)
                continue;
            keys &= columns[column].Key == KeyColumn.None;
            faults.Add(table.FaultAt(0, Missing(columns[column].Name)));
        }

        return new TableHeader
        {
            Names = names,
            Columns = columns,
            Positions = positions,
            Properties = ByProperty(table.Type, columns, positions),
            HasKeys = keys,
        };
    }

    /// <summary>What a header that is not there should have said.</summary>
    public static string Expected(ElementType type, EnumDefinition languages) =>
        $"expected a header line such as {string.Join(',', TableColumn.Of(type, languages).Select(column => column.Name))}";

    /// <summary>What is wrong with a column that nobody knows.</summary>
    public static string Unknown(string name, string[] known)
    {
        string what = name.Length == 0 ? "a column without a name" : $"there is no column '{name}'";
        return $"{what}; expected {Listing.OneOf(known)}{Nearest.Question(name, known)}";
    }

    /// <summary>What is wrong with a column that is repeated.</summary>
    public static string Twice(string name) => $"the column '{name}' is there twice; expected it once";

    /// <summary>What is wrong without a column that must be there.</summary>
    public static string Missing(string name) => $"the column '{name}' is missing; expected it in the header";

    private static int[][] ByProperty(ElementType type, TableColumn[] columns, int[] positions)
    {
        int[][] properties = new int[type.Properties.Length][];
        for (int column = 0; column < columns.Length; column++)
        {
            if (columns[column].Property is not { } property)
                continue;
            int[] known = properties[property.Ordinal] ?? [];
            properties[property.Ordinal] = [.. known, positions[column]];
        }

        return properties;
    }
}
