using RelationsGraph.Exchange.Paths;
using RelationsGraph.Exchange.Records;
using RelationsGraph.Exchange.Tables;
using RelationsGraph.Exchange.Values;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Exchange.Figures;

/// <summary>
/// Claims about one property of one owner do not contradict each other: dates may mean the same day, other values are the same. A claim
/// of the best rank settles it, so such claims are left out.
/// </summary>
internal sealed class ClaimAgreement(SeedGraph graph, KnownDiscrepancies known)
{
    /// <summary>Checks the claims about the properties of a rule.</summary>
    public void Check(FigureRule rule)
    {
        if (graph.Roles.Claims is not { } claims)
            return;
        SeedTable table = graph.Records[claims.Type.Ordinal];
        List<string?> names = ((TextColumn)table.Data.Columns[claims.Property.Ordinal]).Values;
        List<long?> states = ((IntegerColumn)table.Data.Columns[claims.State.Ordinal]).Values;
        List<long?> ranks = ((IntegerColumn)table.Data.Columns[claims.Rank.Ordinal]).Values;
        List<string?> values = ((LocalizedColumn)table.Data.Columns[claims.Value.Ordinal]).ByLanguage[claims.TypedLanguage];

        // By number of the owner, its last claim plus one; by claim, the one before of the same owner plus one.
        int[] last = new int[graph.Index.Count];
        int[] before = new int[table.Data.Count];
        for (int row = 0; row < table.Data.Count; row++)
        {
            if (states[row] != claims.Stated || ranks[row] == 0 || names[row] is not { } name || Array.IndexOf(rule.Properties, name) < 0)
                continue;
            before[row] = last[table.From[row]];
            last[table.From[row]] = row + 1;
            PropertyDefinition? property = graph.Index.Table(table.From[row]).Type.FindProperty(name);
            for (int other = before[row]; property is not null && other > 0; other = before[other - 1])
            {
                if (names[other - 1] != name || Agree(rule, property, values[other - 1]!, values[row]!))
                    continue;
                Report(rule, claims, row, other - 1, values);
                break;
            }
        }
    }

    private void Report(FigureRule rule, ClaimRecords claims, int row, int other, List<string?> values)
    {
        SeedTable table = graph.Records[claims.Type.Ordinal];
        string value = values[row]!, rival = values[other]!;
        if (known.Has(rule, table.Ids[row], rival, value))
            return;
        string best = claims.Rank.Enum!.Values[0].Name;
        graph.Faults.Add(table.FaultInCell(row, table.Header!.Properties[claims.Value.Ordinal][claims.TypedLanguage],
            $"'{value}' does not agree with '{rival}' at {table.Place(other)} by the {rule}; "
            + $"expected values that may be the same, one of them {best}, or a row in {graph.Lists.KnownDiscrepancies.File} if the sources print both"));
    }

    private static bool Agree(FigureRule rule, PropertyDefinition property, string left, string right)
    {
        if (ReadCell.Read(property, left, out CellValue a) is not null || ReadCell.Read(property, right, out CellValue b) is not null)
            return true;
        return property switch
        {
            { Kind: PropertyKind.EdtfDate } => Range(a.Date).Overlaps(Range(b.Date)),
            { Kind: PropertyKind.Int or PropertyKind.Long or PropertyKind.Decimal, IsList: false } =>
                Math.Abs((decimal)a.Number - b.Number) <= rule.Tolerance * NodeValues.Power(property.Scale),
            _ => left == right,
        };
    }

    /// <summary>The days a date may mean; an approximate date as many more on either side.</summary>
    private static FigureRange Range(EdtfDate date)
    {
        var days = new FigureRange(date.Earliest == EdtfDate.Unbounded ? null : date.Earliest, date.Latest == EdtfDate.Endless ? null : date.Latest);
        return date.Text.AsSpan().ContainsAny('~', '%') && days is { Low: { } low, High: { } high } ? days.Widen(high - low + 1) : days;
    }
}
