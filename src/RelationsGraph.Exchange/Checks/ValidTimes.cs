using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Data;

namespace RelationsGraph.Exchange.Checks;

/// <summary>What has a valid time does not end before it begins, as far as both dates say.</summary>
internal static class ValidTimes
{
    public static void Check(SeedGraph graph)
    {
        foreach (SeedTable table in graph.All)
        {
            if (Dates(table, "since") is not { } since || Dates(table, "until") is not { } until)
                continue;
            for (int row = 0; row < since.Count; row++)
            {
                if (since.Values[row] is not { } first || until.Values[row] is not { } last || first.Earliest <= last.Latest)
                    continue;
                graph.Faults.Add(table.Fault(row, until.Property, $"it ends ({last}) before it begins ({first} in '{since.Property}'); "
                    + "expected the same or a later date"));
            }
        }
    }

    private static DateColumn? Dates(SeedTable table, string name) =>
        table.Type.FindProperty(name) is { } property ? table.Data.Columns[property.Ordinal] as DateColumn : null;
}
