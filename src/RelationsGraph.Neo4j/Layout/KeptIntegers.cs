using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Layout;

/// <summary>Whatever tables hold as integers: numbers as they are (decimals scaled), booleans as such, enum values by name.</summary>
internal sealed class KeptIntegers(IntegerColumn column) : KeptColumn
{
    private readonly PackedName _name = new(column.Property.Name);

    /// <inheritdoc/>
    public override int Write(PackWriter writer, int row)
    {
        if (column.Values[row] is not { } value)
            return 0;
        _name.Write(writer);
        WriteValue(writer, column.Property, value);
        return 1;
    }

    /// <summary>Writes one value.</summary>
    public static void WriteValue(PackWriter writer, PropertyDefinition property, long value)
    {
        switch (property.Kind)
        {
            case PropertyKind.Boolean:
                writer.WriteBoolean(value == 1);
                break;
            case PropertyKind.Enum:
                writer.WriteText(property.Enum!.Values[value].Name);
                break;
            default:
                writer.WriteInteger(value);
                break;
        }
    }
}

/// <summary>Lists of those.</summary>
internal sealed class KeptIntegerLists(ListColumn<long> column) : KeptColumn
{
    private readonly PackedName _name = new(column.Property.Name);

    /// <inheritdoc/>
    public override int Write(PackWriter writer, int row)
    {
        if (column.Values[row] is not { } values)
            return 0;
        _name.Write(writer);
        writer.WriteList(values.Length);
        foreach (long value in values)
            KeptIntegers.WriteValue(writer, column.Property, value);
        return 1;
    }
}
