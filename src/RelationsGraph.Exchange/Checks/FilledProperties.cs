using RelationsGraph.Exchange.Claims;
using RelationsGraph.Exchange.Records;
using RelationsGraph.Exchange.Tables;
using RelationsGraph.Exchange.Values;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Checks;

/// <summary>
/// A property that has claims is empty in its own table and is filled with the value of the best claim. Claims without a value never
/// fill it, nor do those whose source has withdrawn them: they are checked like the others, but whoever wants to see them asks for claims.
/// </summary>
internal static class FilledProperties
{
    public static void Check(SeedGraph graph)
    {
        if (graph.Roles.Claims is not { } claims)
            return;
        SeedTable table = graph.Records[claims.Type.Ordinal];
        List<PropertyClaim> found = Find(graph, claims, table);
        ReportFilled(graph, table, found);

        List<long?> states = ((IntegerColumn)table.Data.Columns[claims.State.Ordinal]).Values;
        var reader = new ReadClaimValue(graph, claims, table);
        List<PropertyClaim> fit = found.FindAll(claim => states[claim.Row] == claims.Stated && reader.Check(claim));

        fit.RemoveAll(claim => claims.IsWithdrawn(claim.Rank));

        // Other claims may be ordered by the dates of documents, so these are filled first.
        FillBest(graph, reader, fit.FindAll(claim => IsDocumentDate(graph, claim)));
        FillBest(graph, reader, fit.FindAll(claim => !IsDocumentDate(graph, claim)));
    }

    private static List<PropertyClaim> Find(SeedGraph graph, ClaimRecords claims, SeedTable table)
    {
        List<string?> names = ((TextColumn)table.Data.Columns[claims.Property.Ordinal]).Values;
        List<long?> ranks = ((IntegerColumn)table.Data.Columns[claims.Rank.Ordinal]).Values;
        var found = new List<PropertyClaim>();
        for (int row = 0; row < table.Data.Count; row++)
        {
            int owner = table.From[row];
            if (owner >= 0 && names[row] is { } name && graph.Index.Table(owner).Type.FindProperty(name) is { } property)
                found.Add(new PropertyClaim(owner, property, row, table.Ids[row], ranks[row] ?? long.MaxValue));
        }

        return found;
    }

    private static void ReportFilled(SeedGraph graph, SeedTable table, List<PropertyClaim> found)
    {
        foreach (PropertyClaim claim in found)
        {
            SeedTable owners = graph.Index.Table(claim.Owner);
            int row = graph.Index.Row(claim.Owner);
            if (StoreValue.IsNull(owners.Data.Columns[claim.Property.Ordinal], row) || !claim.Equals(found.Find(claim.IsRivalOf)))
                continue;
            graph.Faults.Add(owners.Fault(row, claim.Property, $"there is a value here and a claim about it at {table.Place(claim.Row)}; "
                + "expected an empty cell, which the best claim fills"));
        }
    }

    private static bool IsDocumentDate(SeedGraph graph, PropertyClaim claim) =>
        claim.Property.Name == DocumentDates.DateProperty
        && graph.Index.Table(claim.Owner).Type is NodeType type
        && graph.Roles.Citations?.Document.Target!.Contains(type.Ordinal) == true;

    private static void FillBest(SeedGraph graph, ReadClaimValue reader, List<PropertyClaim> fit)
    {
        fit.Sort(new ClaimOrder(graph));
        for (int i = 0; i < fit.Count; i++)
        {
            if (i == 0 || !fit[i].IsRivalOf(fit[i - 1]))
                reader.Fill(fit[i]);
        }
    }
}
