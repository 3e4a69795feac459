using RelationsGraph.Exchange.Paths;
using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Data;

namespace RelationsGraph.Exchange.Figures;

/// <summary>The figures a rule compares one figure with.</summary>
internal sealed class ComparedFigures(SeedGraph graph, FollowPath paths)
{
    /// <summary>The nodes at the end of the path of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="number">The node that is checked.</param>
    /// <param name="property">The property that holds the figure at those nodes.</param>
    public List<int> Nodes(FigureRule rule, int number, out string property)
    {
        List<int> nodes = paths.Follow(rule.Compares!, number, out string? last);
        property = last ?? ReadFigure.Value;
        return nodes;
    }

    /// <summary>Those nodes that have the same value as the checked one in the property a rule tells figures apart by.</summary>
    public List<int> Matching(FigureRule rule, int number, List<int> nodes) =>
        rule.By is { } by ? nodes.FindAll(node => Key(node, by) == Key(number, by)) : nodes;

    /// <summary>The last of those nodes that come before the checked one in the property a rule tells figures apart by; -1 for none.</summary>
    public int Before(FigureRule rule, int number, List<int> nodes)
    {
        (long First, long Last)? own = Key(number, rule.By!);
        int found = -1;
        foreach (int node in nodes)
        {
            if (Key(node, rule.By!)?.Last < own?.First && (found < 0 || Key(node, rule.By!)!.Value.Last > Key(found, rule.By!)!.Value.Last))
                found = node;
        }

        return found;
    }

    /// <summary>What the figure at a node may truly be; null when there is none.</summary>
    public FigureRange? Range(int number, string property) => ReadFigure.Range(graph.Index.Table(number), graph.Index.Row(number), property);

    /// <summary>The id of a node.</summary>
    public string Id(int number) => graph.Index.Id(number);

    /// <summary>A value that orders: first and last day of a date, or a number twice.</summary>
    private (long First, long Last)? Key(int number, string name)
    {
        SeedTable table = graph.Index.Table(number);
        return table.Type.FindProperty(name) is not { } property ? null : table.Data.Columns[property.Ordinal] switch
        {
            DateColumn dates when dates.Values[graph.Index.Row(number)] is { } date => (date.Earliest, date.Latest),
            IntegerColumn integers when integers.Values[graph.Index.Row(number)] is { } value => (value, value),
            _ => null,
        };
    }
}
