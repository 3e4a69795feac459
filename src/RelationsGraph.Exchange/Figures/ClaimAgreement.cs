using RelationsGraph.Exchange.Paths;
using RelationsGraph.Exchange.Records;
using RelationsGraph.Exchange.Tables;
using RelationsGraph.Exchange.Values;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Figures;

/// <summary>
/// Claims about one property of one owner do not contradict each other: dates may mean the same day, other values are the same. A claim
/// of the best rank is the finer of two prints, so a number agrees with it as far as its own last digit that is not zero says. What a source has
/// withdrawn contradicts nothing.
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
            if (states[row] != claims.Stated || claims.IsWithdrawn(ranks[row]) || names[row] is not { } name || Array.IndexOf(rule.Properties, name) < 0)
                continue;
            before[row] = last[table.From[row]];
            last[table.From[row]] = row + 1;
            PropertyDefinition? property = graph.Index.Table(table.From[row]).Type.FindProperty(name);
            for (int other = before[row]; property is not null && other > 0; other = before[other - 1])
            {
                if (names[other - 1] != name || Agree(rule, property, values[other - 1]!, values[row]!, ranks[other - 1] == 0, ranks[row] == 0))
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
        graph.Faults.Add(table.FaultInCell(row, table.Header!.Properties[claims.Value.Ordinal][claims.TypedLanguage],
            $"'{value}' does not agree with '{rival}' at {table.Place(other)} by the {rule}; "
            + $"expected values that may be the same, or a row in {graph.Lists.KnownDiscrepancies.File} if the sources print both"));
    }

    private static bool Agree(FigureRule rule, PropertyDefinition property, string left, string right, bool isLeftFiner, bool isRightFiner)
    {
        if (ReadCell.Read(property, left, out CellValue a) is not null || ReadCell.Read(property, right, out CellValue b) is not null)
            return true;
        return property switch
        {
            { Kind: PropertyKind.EdtfDate } => ReadDate.Days(a.Date).Overlaps(ReadDate.Days(b.Date)),
            { Kind: PropertyKind.Int or PropertyKind.Long or PropertyKind.Decimal, IsList: false } =>
                Math.Abs((decimal)a.Number - b.Number) <= Math.Max(rule.Tolerance * NodeValues.Power(property.Scale), Math.Max(isLeftFiner ? Rounding(b.Number) : 0, isRightFiner ? Rounding(a.Number) : 0)),
            _ => left == right,
        };
    }

    /// <summary>How far a rounded number may be off: half of the place of its last digit that is not zero.</summary>
    private static decimal Rounding(long number) => ReadFigure.LastPlace(number) / 2;
}
