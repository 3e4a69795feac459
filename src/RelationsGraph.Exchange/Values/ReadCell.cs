using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Exchange.Values;

/// <summary>Reads the text of one cell as a value of a property.</summary>
internal static class ReadCell
{
    /// <summary>What separates the values of a list.</summary>
    public const char ListSeparator = ';';

    /// <summary>Reads a value.</summary>
    /// <param name="property">The property; of a localized text, one language is read.</param>
    /// <param name="cell">The text, not empty.</param>
    /// <param name="value">The value when nothing is wrong.</param>
    /// <returns>What is wrong and what was expected; null when nothing is.</returns>
    public static string? Read(PropertyDefinition property, ReadOnlySpan<char> cell, out CellValue value)
    {
        value = default;
        bool lines = property is { IsList: false, Kind: PropertyKind.Text or PropertyKind.LocalizedText };
        string? error = CellText.Check(cell, lines);
        if (error is not null)
            return error;
        return property.IsList ? ReadList(property, cell, out value) : ReadOne(property, cell, out value);
    }

    private static string? ReadOne(PropertyDefinition property, ReadOnlySpan<char> cell, out CellValue value)
    {
        string? error;
        switch (property.Kind)
        {
            case PropertyKind.Text or PropertyKind.LocalizedText or PropertyKind.Url or PropertyKind.Reference:
                error = CheckText(property, cell);
                value = error is null ? new CellValue { Text = cell.ToString() } : default;
                return error;
            case PropertyKind.EdtfDate:
                value = EdtfDate.TryParse(cell.ToString(), out EdtfDate date, out error) ? new CellValue { Date = date } : default;
                return error;
            default:
                error = ReadScalar.Read(property, cell, out long number);
                value = new CellValue { Number = number };
                return error;
        }
    }

    private static string? ReadList(PropertyDefinition property, ReadOnlySpan<char> cell, out CellValue value)
    {
        value = default;
        bool texts = property.Kind is PropertyKind.Text or PropertyKind.Url;
        int count = cell.Count(ListSeparator) + 1;
        string[]? strings = texts ? new string[count] : null;
        long[]? numbers = texts ? null : new long[count];
        int index = 0;
        foreach (Range range in cell.Split(ListSeparator))
        {
            ReadOnlySpan<char> item = cell[range];
            string? error = item.IsEmpty
                ? $"an empty value in the list '{cell}'; expected values separated by '{ListSeparator}'"
                : CellText.Check(item, linesAllowed: false);
            long number = 0;
            error ??= texts ? CheckText(property, item) : ReadScalar.Read(property, item, out number);
            if (error is not null)
                return error;
            if (texts)
                strings![index++] = item.ToString();
            else
                numbers![index++] = number;
        }

        value = new CellValue { Texts = strings, Numbers = numbers };
        return null;
    }

    private static string? CheckText(PropertyDefinition property, ReadOnlySpan<char> text)
    {
        if (property.Kind == PropertyKind.Url && !UrlText.IsAbsolute(text))
            return $"'{text}' is not an address; expected an absolute http or https address such as https://www.example.org/";
        if (text.Length <= property.MaxLength || property.Kind == PropertyKind.Reference)
            return null;
        int characters = 0;
        foreach (char c in text)
            characters += char.IsLowSurrogate(c) ? 0 : 1;
        return characters <= property.MaxLength ? null : $"the text has {characters} characters; expected at most {property.MaxLength}";
    }
}
