namespace RelationsGraph.Embedded.Snapshot;

/// <summary>For each element, the first and the last day on which sources speak of it as being there.</summary>
/// <param name="OfNodes">By ordinal of the node.</param>
/// <param name="OfRelationships">By ordinal of the relationship type, then by row.</param>
/// <param name="OfRecords">By ordinal of the record type, then by row.</param>
internal sealed record AttestedDays(AttestedDays.ByElement OfNodes, AttestedDays.ByElement[] OfRelationships, AttestedDays.ByElement[] OfRecords)
{
    /// <summary>The days of elements of one sort, as <see cref="Model.Values.ValidDates"/> wants them.</summary>
    /// <param name="From">The least latest day of a date at which a source speaks of the element.</param>
    /// <param name="To">The greatest earliest day of such a date.</param>
    internal sealed record ByElement(int[] From, int[] To);
}
