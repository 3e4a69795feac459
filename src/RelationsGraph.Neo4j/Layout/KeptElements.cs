using System.Buffers.Binary;
using RelationsGraph.Model.Data;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Layout;

/// <summary>Writes the elements of one table, each as the map of all properties it has in the database.</summary>
/// <remarks>
/// A node is that map. A record is, too. A relationship is a map of <see cref="From"/>, <see cref="To"/> (ids of its ends) and <see cref="Properties"/>.
/// </remarks>
internal sealed class KeptElements
{
    /// <summary>Of a relationship: the id of the node it starts from.</summary>
    public const string From = "from";

    /// <summary>Of a relationship: the id of the node it points to.</summary>
    public const string To = "to";

    /// <summary>Of a relationship: its properties.</summary>
    public const string Properties = "properties";

    private static readonly PackedName Id = new(PropertyNames.Id);
    private static readonly PackedName TypeName = new(PropertyNames.Type);
    private static readonly PackedName Owner = new(PropertyNames.Owner);
    private static readonly PackedName Place = new(PropertyNames.Place);
    private static readonly PackedName FromName = new(From);
    private static readonly PackedName ToName = new(To);
    private static readonly PackedName PropertiesName = new(Properties);

    private readonly ElementTable _table;
    private readonly KeptColumn[] _columns;

    /// <summary>Prepares the elements of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">What is written of each element besides its keys.</param>
    public KeptElements(ElementTable table, KeptColumn[] columns)
    {
        _table = table;
        _columns = columns;
    }

    /// <summary>The table.</summary>
    public ElementTable Table => _table;

    /// <summary>Writes an element.</summary>
    /// <param name="buffer">Where it goes.</param>
    /// <param name="row">Its row in the table.</param>
    public void Write(PackBuffer buffer, int row)
    {
        var writer = new PackWriter(buffer);
        switch (_table)
        {
            case NodeTable nodes:
                int node = Begin(buffer);
                WriteText(writer, Id, nodes.Ids[row]);
                WriteText(writer, TypeName, nodes.Type.Name);
                End(buffer, node, 2 + WriteColumns(writer, row));
                break;
            case RelationshipTable relationships:
                writer.WriteMap(3);
                WriteText(writer, FromName, relationships.From[row]);
                WriteText(writer, ToName, relationships.To[row]);
                PropertiesName.Write(writer);
                int properties = Begin(buffer);
                WriteText(writer, Id, relationships.Ids[row]);
                End(buffer, properties, 1 + WriteColumns(writer, row));
                break;
            case RecordTable records:
                int record = Begin(buffer);
                WriteText(writer, Owner, records.Owners[row]);
                Place.Write(writer);
                writer.WriteInteger(row);
                bool hasId = records.Ids.Count > 0;
                if (hasId)
                    WriteText(writer, Id, records.Ids[row]);
                End(buffer, record, (hasId ? 3 : 2) + WriteColumns(writer, row));
                break;
        }
    }

    private int WriteColumns(PackWriter writer, int row)
    {
        int entries = 0;
        foreach (KeptColumn column in _columns)
            entries += column.Write(writer, row);
        return entries;
    }

    private static void WriteText(PackWriter writer, PackedName name, string text)
    {
        name.Write(writer);
        writer.WriteText(text);
    }

    // How many entries a map has is known when they are written, so its header has room for any number.
    private static int Begin(PackBuffer buffer)
    {
        new PackWriter(buffer).WriteRaw([PackMarker.Map8 + 1, 0, 0]);
        return buffer.Length;
    }

    private static void End(PackBuffer buffer, int begin, int entries) =>
        BinaryPrimitives.WriteUInt16BigEndian(buffer.Span[(begin - sizeof(ushort))..begin], checked((ushort)entries));
}
