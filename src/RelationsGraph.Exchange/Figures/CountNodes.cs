using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Exchange.Figures;

/// <summary>
/// Counts nodes; where the rule names the property that dates the figure, only those that exist then: at least those whose
/// <c>since</c> and <c>until</c> leave no doubt, at most those that may.
/// </summary>
internal sealed class CountNodes(SeedGraph graph)
{
    /// <summary>What the number of nodes is expected to be.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="number">The node whose figure is checked.</param>
    /// <param name="nodes">What is counted.</param>
    public Expectation Expect(FigureRule rule, int number, List<int> nodes)
    {
        EdtfDate? day = rule.By is { } by ? ReadDate.Of(graph, number, by) : null;
        if (rule.By is not null && day is null)
            return Expectation.Refused($"the {rule} finds no date in '{rule.By}' of '{graph.Index.Id(number)}'; expected when the nodes were counted");
        int sure = 0, perhaps = 0;
        foreach (int node in nodes)
        {
            EdtfDate? since = ReadDate.Of(graph, node, "since"), until = ReadDate.Of(graph, node, "until");
            sure += day is not { } at || (!(since?.Latest > at.Earliest) && !(until?.Earliest < at.Latest)) ? 1 : 0;
            perhaps += day is not { } then || (!(since?.Earliest > then.Latest) && !(until?.Latest < then.Earliest)) ? 1 : 0;
        }

        return new Expectation(new FigureRange(sure, perhaps), null, $"'{rule.Compares}'");
    }
}
