using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Data;

namespace RelationsGraph.Exchange.Checks;

/// <summary>A claim whose state says that there is a value has it in every language; any other claim has none.</summary>
internal static class ClaimStates
{
    public static void Check(SeedGraph graph)
    {
        if (graph.Roles.Claims is not { } claims)
            return;
        SeedTable table = graph.Records[claims.Type.Ordinal];
        List<long?> states = ((IntegerColumn)table.Data.Columns[claims.State.Ordinal]).Values;
        var values = (LocalizedColumn)table.Data.Columns[claims.Value.Ordinal];
        for (int row = 0; row < table.Data.Count; row++)
        {
            if (states[row] is not { } state || table.IsFaulty(row, claims.Value))
                continue;
            for (int language = 0; language < values.ByLanguage.Length; language++)
            {
                bool given = values.ByLanguage[language][row] is not null;
                if (given == (state == claims.Stated))
                    continue;
                string name = claims.State.Enum!.Values[state].Name;
                string what = given ? $"a value with the state {name}; "
                    + $"expected an empty cell" : $"the value is missing, but the state is {name}; expected the value in every language";
                graph.Faults.Add(table.FaultInCell(row, table.Header!.Properties[claims.Value.Ordinal][language], what));
            }
        }
    }
}
