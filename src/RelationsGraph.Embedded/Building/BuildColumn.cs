using System.Text;
using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Building;

/// <summary>Builds the column of a property from the column of a table.</summary>
/// <param name="nodeIds">The ids of all nodes, for references.</param>
/// <param name="nodeIndex">Finds the nodes that references name.</param>
internal sealed class BuildColumn(TextValues nodeIds, IdIndex nodeIndex)
{
    /// <summary>Builds a column.</summary>
    /// <param name="source">The values by row of the table.</param>
    /// <param name="order">For each row of the column, the row of the table.</param>
    public Column From(PropertyColumn source, int[] order) => source switch
    {
        TextColumn texts when texts.Property.Kind == PropertyKind.Reference => References(texts, order),
        TextColumn texts => BuildTexts.From(Array.ConvertAll(order, row => texts.Values[row])),
        DateColumn dates => Dates(dates, order),
        LocalizedColumn texts => Localized(texts, order),
        IntegerColumn integers => Integers(integers.Property, Array.ConvertAll(order, row => integers.Values[row])),
        ListColumn<string> lists => Lists(Array.ConvertAll(order, row => lists.Values[row]), items => BuildTexts.From(items)),
        ListColumn<long> lists when lists.Property.Kind != PropertyKind.Reference => Lists(
            Array.ConvertAll(order, row => lists.Values[row]),
            items => Integers(lists.Property, Array.ConvertAll(items, item => (long?)item))),
        _ => throw new InvalidDataException($"The property {source.Property.Name} is a list of {source.Property.Kind}, which no column holds."),
    };

    private static Column Integers(PropertyDefinition property, long?[] values)
    {
        BitMap nulls = BitMap.Build(values.Length, row => values[row] is null);
        return property.Kind switch
        {
            PropertyKind.Int => new IntegerValues<int>(Array.ConvertAll(values, value => checked((int)(value ?? 0))), nulls),
            PropertyKind.Decimal => new DecimalValues(Array.ConvertAll(values, value => value ?? 0), nulls, property.Scale),
            PropertyKind.Boolean => new BooleanValues(BitMap.Build(values.Length, row => values[row] == 1), nulls),
            PropertyKind.FiscalYear => new FiscalYearValues(Array.ConvertAll(values, value => checked((short)(value ?? 0)))),
            PropertyKind.Enum => Enums(property.Enum!, values),
            _ => new IntegerValues<long>(Array.ConvertAll(values, value => value ?? 0), nulls),
        };
    }

    private static EnumValues Enums(EnumDefinition definition, long?[] values)
    {
        byte[][] names = Array.ConvertAll(definition.Values, value => Encoding.UTF8.GetBytes(value.Name));
        int[] places = EnumPlaces.Of(definition);
        return names.Length < byte.MaxValue
            ? new EnumValues<byte>(Array.ConvertAll(values, value => checked((byte)((value ?? -1) + 1))), names, places)
            : new EnumValues<ushort>(Array.ConvertAll(values, value => checked((ushort)((value ?? -1) + 1))), names, places);
    }

    private static DateValues Dates(DateColumn source, int[] order)
    {
        EdtfDate?[] dates = Array.ConvertAll(order, row => source.Values[row]);
        return new DateValues(
            BuildTexts.From(Array.ConvertAll(dates, date => date?.Text)),
            Array.ConvertAll(dates, date => date?.Earliest ?? 0),
            Array.ConvertAll(dates, date => date?.Latest ?? 0));
    }

    private static LocalizedValues Localized(LocalizedColumn source, int[] order) =>
        new([.. source.ByLanguage.Select((_, language) => BuildTexts.From(Array.ConvertAll(order, row => source.TextIn(language, row))))]);

    private static ListValues Lists<T>(T[]?[] lists, Func<T[], Column> build)
    {
        var offsets = new int[lists.Length + 1];
        List<T> items = [];
        for (int row = 0; row < lists.Length; row++)
        {
            items.AddRange(lists[row] ?? []);
            offsets[row + 1] = items.Count;
        }

        return new ListValues(offsets, BitMap.Build(lists.Length, row => lists[row] is null), build([.. items]));
    }

    private ReferenceValues References(TextColumn source, int[] order) => new(
        Array.ConvertAll(order, row => source.Values[row] is { } id ? Node(source.Property, id) : -1),
        nodeIds);

    private int Node(PropertyDefinition property, string id) => nodeIndex.Find(id) is var node and >= 0
        ? node
        : throw new InvalidDataException($"The property {property.Name} refers to {id}, which is no node.");
}
