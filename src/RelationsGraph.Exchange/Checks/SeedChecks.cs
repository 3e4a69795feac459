using RelationsGraph.Exchange.Figures;
using RelationsGraph.Exchange.Tables;

namespace RelationsGraph.Exchange.Checks;

/// <summary>Every rule that looks at more than one cell, in order. Rules about single cells are in the folder Values.</summary>
internal static class SeedChecks
{
    /// <summary>The rules. Each adds its faults to those of the graph.</summary>
    public static Action<SeedGraph>[] InOrder =>
    [
        // Later rules find rows by id, and rely on ends and owners having been looked up.
        UniqueIds.Check,
        RelationshipEnds.Check,
        RecordOwners.Check,
        References.Check,
        EndCounts.Check,
        DisplayNames.Check,
        ContactValues.Check,
        CitedProperties.Check,
        CitedLines.Check,
        ClaimProperties.Check,
        ClaimStates.Check,

        // What claims fill in counts as the value of the property from here on.
        FilledProperties.Check,
        RequiredValues.Check,
        ValidTimes.Check,
        MissingCitations.Check,
        LinesWithoutFacts.Check,

        // Computes only what every other rule has found right.
        FigureChecks.Check,
    ];
}
