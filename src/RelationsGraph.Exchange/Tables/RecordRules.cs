using RelationsGraph.Exchange.Csv;
using RelationsGraph.Exchange.Faults;

namespace RelationsGraph.Exchange.Tables;

/// <summary>What every record of every file of a seed keeps to. A record that does not is left out, so the file is not whole.</summary>
internal static class RecordRules
{
    /// <summary>Whether the quotes of the record a reader stands at are broken; if so, a fault was added.</summary>
    public static bool HasDefect(SeedFile file, CsvRecordReader reader, FaultList faults)
    {
        string? what = reader.Defect switch
        {
            CsvDefect.None => null,
            CsvDefect.StrayQuote => "a quote inside a cell that does not begin with one; "
                + "expected the whole cell in quotes and the quotes in it doubled",
            CsvDefect.TextAfterQuote => "text after the closing quote; "
                + "expected a comma or the end of the line, and quotes inside a cell doubled",
            _ => "the quote that opens here is never closed; expected a closing quote",
        };
        if (what is null)
            return false;
        file.IsWhole = false;
        faults.Add(file.FaultAt(reader.Begin(reader.DefectCell), what));
        return true;
    }

    /// <summary>Whether the record has as many cells as the header; if not, a fault was added.</summary>
    public static bool HasAllCells(SeedFile file, CsvRecordReader reader, int expected, FaultList faults)
    {
        if (reader.Count == expected)
            return true;
        file.IsWhole = false;
        int at = reader.Count > expected ? reader.Begin(expected) : reader.Start;
        faults.Add(file.FaultAt(at, $"the row has {reader.Count} cells; expected {expected}, as in the header"));
        return false;
    }
}
