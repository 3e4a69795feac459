using System.Globalization;
using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Paths;

/// <summary>Values of properties as rules write them: like the cells of tables.</summary>
internal static class NodeValues
{
    /// <summary>Whether a property has a value; a localized text has it in some language.</summary>
    public static bool Is(SeedTable table, int row, PropertyDefinition property, string value) => table.Data.Columns[property.Ordinal] switch
    {
        TextColumn texts => texts.Values[row] == value,
        DateColumn dates => dates.Values[row]?.Text == value,
        LocalizedColumn texts => Array.Exists(texts.ByLanguage, language => language[row] == value),
        IntegerColumn integers when integers.Values[row] is { } number => Text(property, number) == value,
        _ => false,
    };

    private static string Text(PropertyDefinition property, long number) => property.Kind switch
    {
        PropertyKind.Enum => property.Enum!.Values[number].Name,
        PropertyKind.Boolean => number == 1 ? "true" : "false",
        PropertyKind.FiscalYear => FormattableString.Invariant($"FY{number:0000}"),
        PropertyKind.Decimal => (number / Power(property.Scale)).ToString("0.#########", CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Ten to the number of decimal places that a property keeps.</summary>
    public static decimal Power(int scale)
    {
        decimal power = 1;
        for (int i = 0; i < scale; i++)
            power *= 10;
        return power;
    }
}
