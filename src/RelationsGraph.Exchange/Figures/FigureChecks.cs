using RelationsGraph.Exchange.Paths;
using RelationsGraph.Exchange.Tables;

namespace RelationsGraph.Exchange.Figures;

/// <summary>
/// The figures compute, by the rules of checks.csv. Looked at only in a seed that has no other fault: one wrong row would else be reported
/// once more for every sum it is part of.
/// </summary>
internal static class FigureChecks
{
    public static void Check(SeedGraph graph)
    {
        if (graph.Lists.Checks.Rows.Count == 0 && graph.Lists.KnownDiscrepancies.Rows.Count == 0)
            return;
        var names = new FieldNames(graph);
        List<FigureRule> rules = new ReadFigureRules(graph, names).Read();
        var known = new KnownDiscrepancies(graph);
        if (graph.Lists.Checks.IsWhole && rules.Count == graph.Lists.Checks.Rows.Count)
            known.CheckRows(rules);
        if (!graph.Faults.IsEmpty)
            return;
        var paths = new FollowPath(graph, new GraphWalk(graph), names);
        var expect = new ExpectFigure(graph, paths);
        foreach (FigureRule rule in rules)
        {
            if (rule.Kind == RuleKind.Agree)
                new ClaimAgreement(graph, known).Check(rule);
            else if (rule.Kind == RuleKind.Date)
                new DateAgreement(graph, paths, known).Check(rule);
            else
                CheckRule(graph, rule, paths, expect, known);
        }

        known.ReportOver();
    }

    private static void CheckRule(SeedGraph graph, FigureRule rule, FollowPath paths, ExpectFigure expect, KnownDiscrepancies known)
    {
        List<int> numbers = paths.Follow(rule.Of!, -1, out string? last);
        string name = last ?? ReadFigure.Value;
        if (numbers.Count == 0)
            graph.Faults.Add(graph.Lists.Checks.Fault(rule.Row, ReadFigureRules.Of, $"'{rule.Of}' finds nothing to check; expected at least one node"));
        foreach (int number in numbers)
        {
            SeedTable table = graph.Index.Table(number);
            int row = graph.Index.Row(number);
            if (table.Type.FindProperty(name) is not { } property
                || ReadFigure.Range(table, row, property.Name) is not { } range || ReadFigure.Printed(table, row, property.Name) is not { } printed)
            {
                graph.Faults.Add(graph.Lists.Checks.Fault(rule.Row, ReadFigureRules.Of, $"'{graph.Index.Id(number)}' has no figure; "
                    + $"expected a node with a number in '{name}'"));
                continue;
            }

            foreach (Expectation expectation in expect.Of(rule, number))
            {
                string? wrong = expectation.Range is { } expected
                    ? Compare(graph, rule, number, range, FigureRange.Text(printed), expected, expectation.Source, known)
                    : expectation.Problem;
                if (wrong is not null)
                    graph.Faults.Add(table.Fault(row, property, wrong));
            }
        }
    }

    private static string? Compare(
        SeedGraph graph, FigureRule rule, int number, FigureRange range, string printed, FigureRange expected, string source, KnownDiscrepancies known) =>
        range.Widen(rule.Tolerance).Overlaps(expected) || known.Has(rule, graph.Index.Id(number), expected.ToString(), printed)
            ? null
            : $"{printed} does not compute: the {rule} gives {expected} from {source}; "
                + $"expected these to agree, or a row in {graph.Lists.KnownDiscrepancies.File} if the source prints it so";
}
