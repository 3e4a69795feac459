using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Data;

/// <summary>When a record speaks that attests its owner (<see cref="Attestation"/>). Every store finds it so, each in its own way to the values.</summary>
public static class StatedDays
{
    /// <summary>A source that is part of itself must not keep the search busy; sources are not nested deeper.</summary>
    private const int MaxDepth = 16;

    /// <summary>Finds the days of a record's date: its own, or that of its source or of the nearest whole that has one.</summary>
    /// <param name="own">The record's own date; none without.</param>
    /// <param name="source">The node it names as its source, as the store numbers nodes; negative without one.</param>
    /// <param name="dateOf">The date of a source; none without.</param>
    /// <param name="wholeOf">The first node, by id, that a source is part of; negative without one.</param>
    /// <returns>None when nothing says it.</returns>
    public static DayRange Find(DayRange own, int source, Func<int, DayRange> dateOf, Func<int, int> wholeOf)
    {
        ArgumentNullException.ThrowIfNull(dateOf);
        ArgumentNullException.ThrowIfNull(wholeOf);
        if (!own.IsNone)
            return own;
        for (int depth = 0; source >= 0 && depth < MaxDepth; depth++)
        {
            if (dateOf(source) is { IsNone: false } date)
                return date;
            source = wholeOf(source);
        }

        return DayRange.None;
    }
}
