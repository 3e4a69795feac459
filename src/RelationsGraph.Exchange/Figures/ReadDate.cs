using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Exchange.Figures;

/// <summary>Reads what a node prints as a date, and which days that may mean.</summary>
internal static class ReadDate
{
    /// <summary>The date a node has in a property; null when it has none there.</summary>
    /// <param name="graph">The seed.</param>
    /// <param name="number">The number of the node.</param>
    /// <param name="name">The property.</param>
    public static EdtfDate? Of(SeedGraph graph, int number, string name)
    {
        SeedTable table = graph.Index.Table(number);
        return table.Type.FindProperty(name) is { } property && table.Data.Columns[property.Ordinal] is DateColumn dates
            ? dates.Values[graph.Index.Row(number)]
            : null;
    }

    /// <summary>The days a date may mean, as <see cref="EdtfDate.Earliest"/> counts them; an approximate date as many more on either side.</summary>
    public static FigureRange Days(EdtfDate date)
    {
        var days = new FigureRange(date.Earliest == EdtfDate.Unbounded ? null : date.Earliest, date.Latest == EdtfDate.Endless ? null : date.Latest);
        return date.Text.AsSpan().ContainsAny('~', '%') && days is { Low: { } low, High: { } high } ? days.Widen(high - low + 1) : days;
    }
}
