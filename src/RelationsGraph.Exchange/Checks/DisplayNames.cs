using RelationsGraph.Exchange.Records;
using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Checks;

/// <summary>Every node that can have names has exactly one that people see in each language.</summary>
internal static class DisplayNames
{
    public static void Check(SeedGraph graph)
    {
        if (graph.Roles.Names is not { } names)
            return;
        EnumValue[] languages = graph.Ontology.Languages.Values;
        SeedTable table = graph.Records[names.Type.Ordinal];
        List<long?> language = ((IntegerColumn)table.Data.Columns[names.Language.Ordinal]).Values;
        List<long?> kind = ((IntegerColumn)table.Data.Columns[names.Kind.Ordinal]).Values;

        // By number of the node and language, the row of its name plus one.
        int[] first = new int[graph.Index.Count * languages.Length];
        for (int row = 0; row < table.Data.Count; row++)
        {
            int owner = table.From[row];
            if (owner < 0 || kind[row] != names.Display || language[row] is not { } spoken)
                continue;
            ref int known = ref first[(owner * languages.Length) + (int)spoken];
            if (known == 0)
                known = row + 1;
            else
                graph.Faults.Add(table.Fault(row, names.Kind, Second(graph.Index.Id(owner), Kind(names), languages[spoken], table.Place(known - 1))));
        }

        if (table.IsWhole)
            ReportMissing(graph, names, table, first);
    }

    private static void ReportMissing(SeedGraph graph, NameRecords names, SeedTable table, int[] first)
    {
        EnumValue[] languages = graph.Ontology.Languages.Values;
        foreach (NodeType type in names.Type.OwnerNodes.Types)
        {
            SeedTable nodes = graph.Nodes[type.Ordinal];
            for (int row = 0; row < nodes.Ids.Count; row++)
            {
                for (int language = 0; language < languages.Length; language++)
                {
                    int node = nodes.FirstNumber + row;
                    if (first[(node * languages.Length) + language] > 0 || !graph.Index.IsFound(nodes, row) || IsUncertain(names, table, node))
                        continue;
                    string what = $"'{nodes.Ids[row]}' has no {Kind(names)} name in {languages[language].Name}";
                    graph.Faults.Add(nodes.Fault(row, KeyColumn.Id, $"{what}; expected one row of that kind in {table.File}"));
                }
            }
        }
    }

    /// <summary>Whether a node has a name of which it cannot be read what it is for.</summary>
    private static bool IsUncertain(NameRecords names, SeedTable table, int node)
    {
        for (int row = 0; row < table.From.Length; row++)
        {
            if (table.From[row] == node && (table.IsFaulty(row, names.Kind) || table.IsFaulty(row, names.Language)))
                return true;
        }

        return false;
    }

    private static string Second(string id, string kind, EnumValue language, string place) =>
        $"'{id}' has a {kind} name in {language.Name} already at {place}; expected only one";

    private static string Kind(NameRecords names) => names.Kind.Enum!.Values[names.Display].Name;
}
