using RelationsGraph.Embedded.Columns;

namespace RelationsGraph.Embedded.Snapshot;

/// <summary>The records of one type, by row in table order.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Ids">Their ids; null when the type has none.</param>
/// <param name="Index">Finds the row of an id; null when the type has none.</param>
/// <param name="OfNodes">The records of each node.</param>
/// <param name="OfRelationships">By ordinal of the relationship type: the records of each relationship.</param>
/// <param name="OfRecords">By ordinal of the record type: the records of each record.</param>
internal sealed record RecordRows(
    int Count, TextValues? Ids, IdIndex? Index, OwnedRows OfNodes, OwnedRows[] OfRelationships, OwnedRows[] OfRecords);

/// <summary>The records that owners of one sort have.</summary>
/// <param name="Ranges">The positions of each owner.</param>
/// <param name="Rows">By position: the row of the record; those of one owner in table order.</param>
internal sealed record OwnedRows(OwnerRanges Ranges, int[] Rows)
{
    /// <summary>No owner of this sort has any.</summary>
    public static OwnedRows None { get; } = new(OwnerRanges.None, []);
}
