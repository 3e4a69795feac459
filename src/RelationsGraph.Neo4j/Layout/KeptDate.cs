using RelationsGraph.Model.Values;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Layout;

/// <summary>A date under a name: its text, the days it may mean, and the fiscal year that it exactly is.</summary>
/// <param name="name">The name of the text.</param>
internal readonly struct KeptDate(string name)
{
    private readonly PackedName _name = new(name);
    private readonly PackedName _earliest = new(PropertyNames.Earliest(name));
    private readonly PackedName _latest = new(PropertyNames.Latest(name));
    private readonly PackedName _fiscalYear = new(PropertyNames.FiscalYear(name));

    /// <summary>Writes the entries of a date.</summary>
    /// <returns>How many they are; none for null.</returns>
    public int Write(PackWriter writer, EdtfDate? date)
    {
        if (date is not { } known)
            return 0;
        _name.Write(writer);
        writer.WriteText(known.Text);
        _earliest.Write(writer);
        writer.WriteInteger(known.Earliest);
        _latest.Write(writer);
        writer.WriteInteger(known.Latest);
        if (!FiscalYear.TryFromDays(known.Earliest, known.Latest, out FiscalYear year))
            return 3;
        _fiscalYear.Write(writer);
        writer.WriteInteger(year.Year);
        return 4;
    }
}
