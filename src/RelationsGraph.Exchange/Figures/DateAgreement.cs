using RelationsGraph.Exchange.Paths;
using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Exchange.Figures;

/// <summary>
/// Dates of two nodes that are one date told twice may mean the same day: of what opened, and of the opening. A date that nobody knows is
/// not compared; a rule that compares none at all is a fault.
/// </summary>
internal sealed class DateAgreement(SeedGraph graph, FollowPath paths, KnownDiscrepancies known)
{
    /// <summary>Checks the dates of a rule.</summary>
    public void Check(FigureRule rule)
    {
        int compared = 0;
        foreach (int number in paths.Follow(rule.Of!, -1, out string? own))
        {
            if (own is null || ReadDate.Of(graph, number, own) is not { } date)
                continue;
            foreach (int other in paths.Follow(rule.Compares!, number, out string? property))
            {
                if (property is null || ReadDate.Of(graph, other, property) is not { } rival)
                    continue;
                compared++;
                if (!ReadDate.Days(date).Widen(rule.Tolerance).Overlaps(ReadDate.Days(rival)) && !known.Has(rule, graph.Index.Id(number), rival.Text, date.Text))
                    Report(rule, number, own, date, other, rival);
            }
        }

        if (compared == 0)
            graph.Faults.Add(graph.Lists.Checks.Fault(rule.Row, ReadFigureRules.Of, $"'{rule.Of}' and '{rule.Compares}' compare no date; expected both to end in a property with dates, such as since"));
    }

    private void Report(FigureRule rule, int number, string property, EdtfDate date, int other, EdtfDate rival)
    {
        SeedTable table = graph.Index.Table(number);
        graph.Faults.Add(table.Fault(graph.Index.Row(number), table.Type.FindProperty(property)!,
            $"'{date.Text}' does not agree: the {rule} gives '{rival.Text}' from '{graph.Index.Id(other)}'; "
            + $"expected dates that may be the same day, or a row in {graph.Lists.KnownDiscrepancies.File} if the source prints both"));
    }
}
