using RelationsGraph.Embedded.Columns;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Snapshot;

/// <summary>The columns that say when the elements of one type were valid.</summary>
/// <param name="Since">The start; null for a type without.</param>
/// <param name="Until">The end; null for a type without.</param>
/// <param name="Happenings">The dates at which they happen, in the order in which they count.</param>
/// <param name="AreThroughout">Which of them they last through.</param>
internal sealed record TimeColumns(DateValues? Since, DateValues? Until, DateValues[] Happenings, bool[] AreThroughout)
{
    /// <summary>Finds the columns of a type.</summary>
    public static TimeColumns Of(ElementType type, ColumnLayout layout, Column[] columns)
    {
        PropertyDefinition[] happenings = [.. type.Happenings];
        return new(
            Find(type.Since),
            Find(type.Until),
            Array.ConvertAll(happenings, property => Find(property)!),
            Array.ConvertAll(happenings, property => property.Happens == Occurrence.Throughout));

        DateValues? Find(PropertyDefinition? property) => property is null ? null : (DateValues)columns[layout.Slot(type, property)];
    }

    /// <summary>Whether no element of the type has any date.</summary>
    public bool IsTimeless => Since is null && Until is null && Happenings.Length == 0;

    /// <summary>The column that holds the date at which the element of a row happens; null when it has none.</summary>
    public DateValues? Happening(int row, out bool isThroughout)
    {
        for (int i = 0; i < Happenings.Length; i++)
        {
            if (Happenings[i].IsNull(row))
                continue;
            isThroughout = AreThroughout[i];
            return Happenings[i];
        }

        isThroughout = false;
        return null;
    }

    /// <summary>What is known of the time of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="attested">When sources speak of it; <see cref="AttestedSpan.None"/> where that is not asked for.</param>
    public ValidDates Dates(int row, AttestedSpan attested)
    {
        DateValues? happening = Happening(row, out bool isThroughout);
        return new ValidDates(
            Range(Since, row),
            Range(Until, row),
            Range(happening, row),
            isThroughout,
            attested.From,
            attested.To);
    }

    private static DayRange Range(DateValues? dates, int row) =>
        dates is null || dates.IsNull(row) ? DayRange.None : new DayRange(dates.Earliest(row), dates.Latest(row));
}
