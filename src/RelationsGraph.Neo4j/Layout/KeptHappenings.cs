using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Layout;

/// <summary>The date at which an element happens: the first of its type's happenings that has a value, kept once more under a name of its own.</summary>
/// <param name="table">The elements.</param>
internal sealed class KeptHappenings(ElementTable table) : KeptColumn
{
    private readonly KeptDate _kept = new(PropertyNames.Happens);
    private readonly PackedName _throughout = new(PropertyNames.Throughout);
    private readonly DateColumn[] _columns = [.. table.Type.Happenings.Select(property => (DateColumn)table.Columns[property.Ordinal])];

    /// <inheritdoc/>
    public override int Write(PackWriter writer, int row)
    {
        foreach (DateColumn column in _columns)
        {
            if (column.Values[row] is not { } date)
                continue;
            int entries = _kept.Write(writer, date);
            _throughout.Write(writer);
            writer.WriteBoolean(column.Property.Happens == Occurrence.Throughout);
            return entries + 1;
        }

        return 0;
    }
}
