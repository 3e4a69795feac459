using RelationsGraph.Model.Data;

namespace RelationsGraph.Exchange.Values;

/// <summary>Puts values that were read into the column of their property.</summary>
internal static class StoreValue
{
    /// <summary>Adds the value of the next row.</summary>
    /// <param name="column">The column of a property that is not localized.</param>
    /// <param name="value">A value of that property.</param>
    public static void Add(PropertyColumn column, in CellValue value)
    {
        switch (column)
        {
            case TextColumn texts: texts.Values.Add(value.Text); break;
            case IntegerColumn integers: integers.Values.Add(value.Number); break;
            case DateColumn dates: dates.Values.Add(value.Date); break;
            case ListColumn<string> lists: lists.Values.Add(value.Texts); break;
            case ListColumn<long> lists: lists.Values.Add(value.Numbers); break;
            default: throw new ArgumentException($"The column of {column.Property} takes values by language.", nameof(column));
        }
    }

    /// <summary>Replaces the value of a row.</summary>
    /// <param name="column">The column of a property that is not localized.</param>
    /// <param name="row">The row.</param>
    /// <param name="value">A value of that property.</param>
    public static void Set(PropertyColumn column, int row, in CellValue value)
    {
        switch (column)
        {
            case TextColumn texts: texts.Values[row] = value.Text; break;
            case IntegerColumn integers: integers.Values[row] = value.Number; break;
            case DateColumn dates: dates.Values[row] = value.Date; break;
            case ListColumn<string> lists: lists.Values[row] = value.Texts; break;
            case ListColumn<long> lists: lists.Values[row] = value.Numbers; break;
            default: throw new ArgumentException($"The column of {column.Property} takes values by language.", nameof(column));
        }
    }

    /// <summary>Whether a row has no value; of a localized text, none in any language.</summary>
    public static bool IsNull(PropertyColumn column, int row) => column switch
    {
        TextColumn texts => texts.Values[row] is null,
        IntegerColumn integers => integers.Values[row] is null,
        DateColumn dates => dates.Values[row] is null,
        ListColumn<string> lists => lists.Values[row] is null,
        ListColumn<long> lists => lists.Values[row] is null,
        LocalizedColumn localized => Array.TrueForAll(localized.ByLanguage, values => values[row] is null),
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };
}
