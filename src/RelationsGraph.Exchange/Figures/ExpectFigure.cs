using RelationsGraph.Exchange.Paths;
using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Data;

namespace RelationsGraph.Exchange.Figures;

/// <summary>Computes what a rule expects of one figure.</summary>
internal sealed class ExpectFigure(SeedGraph graph, FollowPath paths)
{
    // The property that names the class of a figure in a breakdown; known here only.
    private const string ClassProperty = "category";

    private readonly ComparedFigures _compared = new(graph, paths);
    private readonly CountNodes _count = new(graph);
    private readonly YearsBetween _years = new(graph);

    /// <summary>The expectations, at least one.</summary>
    /// <param name="rule">The rule, of any kind but <see cref="RuleKind.Agree"/> and <see cref="RuleKind.Date"/>.</param>
    /// <param name="number">The node whose figure is checked.</param>
    public List<Expectation> Of(FigureRule rule, int number)
    {
        List<int> nodes = _compared.Nodes(rule, number, out string property);
        if (rule.Kind == RuleKind.Count)
            return [_count.Expect(rule, number, nodes)];
        if (rule.Kind is RuleKind.Difference or RuleKind.Ratio)
            return [ExpectChange(rule, number, nodes, property)];
        if (rule.Kind != RuleKind.Years)
            nodes = _compared.Matching(rule, number, nodes);
        if (nodes.Count == 0)
            return [Expectation.Refused(Nothing(rule))];
        if (rule.Kind is RuleKind.Sum or RuleKind.Partition)
            return [(rule.Kind == RuleKind.Partition ? RefuseClasses(rule, nodes) : null) ?? ExpectSum(rule, nodes, property)];
        var each = new List<Expectation>();
        foreach (int node in nodes)
            each.Add(rule.Kind == RuleKind.Years ? _years.Expect(rule, number, node, property) : ExpectEqual(rule, node, property));
        return each;
    }

    private Expectation ExpectSum(FigureRule rule, List<int> nodes, string property)
    {
        var sum = FigureRange.Exactly(0);
        foreach (int node in nodes)
        {
            if (_compared.Range(node, property) is not { } range)
                return Without(rule, node, property);
            sum += range;
        }

        return new Expectation(sum, null, nodes.Count == 1 ? $"'{_compared.Id(nodes[0])}'" : $"{nodes.Count} figures");
    }

    private Expectation ExpectEqual(FigureRule rule, int node, string property) =>
        _compared.Range(node, property) is { } range ? new Expectation(range, null, $"'{_compared.Id(node)}'") : Without(rule, node, property);

    private Expectation ExpectChange(FigureRule rule, int number, List<int> nodes, string property)
    {
        List<int> same = _compared.Matching(rule, number, nodes);
        int before = _compared.Before(rule, number, nodes);
        if (same.Count != 1 || before < 0)
            return Expectation.Refused($"the {rule} finds over '{rule.Compares}' {same.Count} figure{(same.Count == 1 ? "" : "s")} of the same '{rule.By}' "
                + $"and {(before < 0 ? "none" : "one")} of an earlier one; expected one of each");
        if (_compared.Range(same[0], property) is not { } late)
            return Without(rule, same[0], property);
        if (_compared.Range(before, property) is not { } early)
            return Without(rule, before, property);
        FigureRange? change = rule.Kind == RuleKind.Difference ? late - early : late.ChangeFrom(early);
        return change is null
            ? Expectation.Refused($"the {rule} cannot divide {late} by {early}; expected an earlier figure above zero and a later one not below it")
            : new Expectation(change, null, $"'{_compared.Id(same[0])}' and '{_compared.Id(before)}'");
    }

    private Expectation? RefuseClasses(FigureRule rule, List<int> nodes)
    {
        for (int i = 0; i < nodes.Count; i++)
        {
            int first = nodes.FindIndex(node => Class(node) == Class(nodes[i]));
            if (first < i)
                return Expectation.Refused($"the {rule} finds the class '{Class(nodes[i])}' at '{_compared.Id(nodes[first])}' and at '{_compared.Id(nodes[i])}'; "
                    + "expected each class once");
        }

        return null;
    }

    private string Class(int number)
    {
        SeedTable table = graph.Index.Table(number);
        int row = graph.Index.Row(number);
        return table.Type.FindProperty(ClassProperty) is { } property && table.Data.Columns[property.Ordinal] is LocalizedColumn texts
            ? Array.Find(texts.ByLanguage, language => language[row] is not null)?[row] ?? ""
            : _compared.Id(number);
    }

    private Expectation Without(FigureRule rule, int node, string property) =>
        Expectation.Refused($"the {rule} finds no '{property}' at '{_compared.Id(node)}'; expected a figure there");

    private static string Nothing(FigureRule rule) =>
        $"the {rule} finds no figure over '{rule.Compares}'{(rule.By is null || rule.Kind == RuleKind.Years ? "" : $" of the same '{rule.By}'")}; expected at least one";
}
