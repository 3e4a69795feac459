using RelationsGraph.Exchange.Tables;

namespace RelationsGraph.Exchange.Checks;

/// <summary>Whatever can be cited is cited at least once.</summary>
internal static class MissingCitations
{
    public static void Check(SeedGraph graph)
    {
        if (graph.Roles.Citations is not { } citations)
            return;
        SeedTable table = graph.Records[citations.Type.Ordinal];
        if (!table.IsWhole)
            return;
        bool[] cited = new bool[graph.Index.Count];
        foreach (int owner in table.From)
        {
            if (owner >= 0)
                cited[owner] = true;
        }

        foreach (SeedTable owners in graph.All)
        {
            if (owners.Type == citations.Type || !RecordOwners.MayOwn(citations.Type, owners.Type))
                continue;
            for (int row = 0; row < owners.Ids.Count; row++)
            {
                if (!cited[owners.FirstNumber + row] && graph.Index.IsFound(owners, row))
                    graph.Faults.Add(owners.Fault(row, KeyColumn.Id, $"'{owners.Ids[row]}' has no citation; "
                        + $"expected at least one row in {table.File} with it as 'owner'"));
            }
        }
    }
}
