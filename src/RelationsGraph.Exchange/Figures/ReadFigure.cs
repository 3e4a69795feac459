using RelationsGraph.Exchange.Paths;
using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Figures;

/// <summary>
/// Reads what a node prints as a figure. This is the only place that knows the properties by which a figure is known, and what makes it
/// inexact: <c>value</c>, <c>resolution</c> (the rounding step), <c>approximate</c>, and <c>bound</c>, an enum whose second value says that
/// the true value is greater and whose third says that it is smaller.
/// </summary>
internal static class ReadFigure
{
    /// <summary>The property that holds the figure.</summary>
    public const string Value = "value";

    private const int Greater = 1;
    private const int Smaller = 2;

    /// <summary>What the true value may be.</summary>
    /// <param name="table">The table of the node.</param>
    /// <param name="row">Its row.</param>
    /// <param name="property">The property that holds the figure.</param>
    /// <returns>Null when the node has no figure there.</returns>
    public static FigureRange? Range(SeedTable table, int row, string property)
    {
        if (Printed(table, row, property) is not { } value)
            return null;
        var range = FigureRange.Exactly(value);
        if (property != Value)
            return range;
        decimal? resolution = Printed(table, row, "resolution");
        bool isAbout = Integer(table, row, "approximate") == 1;
        range = isAbout ? range.Widen(resolution ?? LastPlace(value)) : range.Widen((resolution ?? 0) / 2);
        return Integer(table, row, "bound") switch
        {
            Greater => range with { Low = isAbout ? range.Low : value, High = null },
            Smaller => range with { Low = null, High = isAbout ? range.High : value },
            _ => range,
        };
    }

    /// <summary>The printed number itself; null when there is none.</summary>
    public static decimal? Printed(SeedTable table, int row, string property) =>
        table.Type.FindProperty(property) is { Kind: PropertyKind.Int or PropertyKind.Long or PropertyKind.Decimal, IsList: false } found
        && Integer(table, row, property) is { } number
            ? number / NodeValues.Power(found.Scale)
            : null;

    private static long? Integer(SeedTable table, int row, string property) =>
        table.Type.FindProperty(property) is { } found && table.Data.Columns[found.Ordinal] is IntegerColumn column ? column.Values[row] : null;

    /// <summary>The place value of the last digit that is not zero: 10 for 30, 1 for 31, 0.1 for 5.2. "About 30" means no finer.</summary>
    public static decimal LastPlace(decimal value)
    {
        if (value == 0)
            return 0;
        decimal place = 1;
        while (value % place != 0)
            place /= 10;
        while (value % (place * 10) == 0)
            place *= 10;
        return place;
    }
}
