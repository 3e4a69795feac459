using System.Globalization;
using RelationsGraph.Exchange.Wording;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Exchange.Values;

/// <summary>Reads one value that tables keep as an integer: kinds Int, Long, Decimal, Boolean, Enum and FiscalYear.</summary>
internal static class ReadScalar
{
    /// <summary>Reads a value.</summary>
    /// <param name="property">The property.</param>
    /// <param name="cell">The text, not empty.</param>
    /// <param name="number">The value as tables keep it.</param>
    /// <returns>What is wrong and what was expected; null when nothing is.</returns>
    public static string? Read(PropertyDefinition property, ReadOnlySpan<char> cell, out long number) => property.Kind switch
    {
        PropertyKind.Int => ReadInteger(cell, int.MinValue, int.MaxValue, out number),
        PropertyKind.Long => ReadInteger(cell, long.MinValue, long.MaxValue, out number),
        PropertyKind.Decimal => ReadDecimal(cell, property.Scale, out number),
        PropertyKind.Boolean => ReadBoolean(cell, out number),
        PropertyKind.Enum => ReadEnum(cell, property.Enum!, out number),
        PropertyKind.FiscalYear => ReadFiscalYear(cell, out number),
        _ => throw new ArgumentOutOfRangeException(nameof(property), property.Kind, "The kind is not kept as an integer."),
    };

    private static string? ReadInteger(ReadOnlySpan<char> cell, long min, long max, out long number)
    {
        bool read = long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && cell[0] != '+';
        return read && number >= min && number <= max ? null : $"'{cell}' is not an integer; expected digits only, {min} to {max}";
    }

    private static string? ReadDecimal(ReadOnlySpan<char> cell, int scale, out long number) =>
        ScaledDecimal.TryParse(cell, scale, out number)
            ? null
            : $"'{cell}' is not a decimal number; expected digits such as 1234.5, no thousands separators, at most {scale} decimal places";

    private static string? ReadBoolean(ReadOnlySpan<char> cell, out long number)
    {
        number = cell is "true" ? 1 : 0;
        return number == 1 || cell is "false" ? null : $"'{cell}' is not a boolean; expected true or false, in lower case";
    }

    private static string? ReadFiscalYear(ReadOnlySpan<char> cell, out long number)
    {
        bool read = FiscalYear.TryParse(cell, out FiscalYear year);
        number = year.Year;
        return read ? null : $"'{cell}' is not a fiscal year; expected FY and four digits, such as FY2020";
    }

    private static string? ReadEnum(ReadOnlySpan<char> cell, EnumDefinition definition, out long number)
    {
        EnumValue[] values = definition.Values;
        for (int i = 0; i < values.Length; i++)
        {
            if (cell.SequenceEqual(values[i].Name))
            {
                number = i;
                return null;
            }
        }

        number = 0;
        string[] names = Array.ConvertAll(values, value => value.Name);
        return $"'{cell}' is not a value of {definition.Name}; expected {Listing.OneOf(names)}{Nearest.Question(cell.ToString(), names)}";
    }
}
