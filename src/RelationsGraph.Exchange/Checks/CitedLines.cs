using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Data;

namespace RelationsGraph.Exchange.Checks;

/// <summary>The lines of a citation count from 1, come in pairs, and the last is not before the first.</summary>
internal static class CitedLines
{
    public static void Check(SeedGraph graph)
    {
        if (graph.Roles.Citations is not { LineFrom: { } lineFrom, LineTo: { } lineTo } citations)
            return;
        SeedTable table = graph.Records[citations.Type.Ordinal];
        List<long?> first = ((IntegerColumn)table.Data.Columns[lineFrom.Ordinal]).Values;
        List<long?> last = ((IntegerColumn)table.Data.Columns[lineTo.Ordinal]).Values;
        for (int row = 0; row < table.Data.Count; row++)
        {
            if (first[row] < 1)
                graph.Faults.Add(table.Fault(row, lineFrom, $"there is no line {first[row]}; expected 1 or more"));
            if (last[row] < first[row])
                graph.Faults.Add(table.Fault(row, lineTo, $"line {last[row]} is before line {first[row]} in '{lineFrom}'; "
                    + "expected the same or a later line"));
            else if (first[row] is null != last[row] is null && !table.IsFaulty(row, lineFrom) && !table.IsFaulty(row, lineTo))
                graph.Faults.Add(table.Fault(row, first[row] is null ? lineFrom : lineTo, $"the line is missing; "
                    + $"expected '{lineFrom}' and '{lineTo}' together"));
        }
    }
}
