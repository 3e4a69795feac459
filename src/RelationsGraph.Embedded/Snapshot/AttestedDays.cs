using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Snapshot;

/// <summary>For each element, when sources speak of it as being there.</summary>
/// <param name="OfNodes">By ordinal of the node.</param>
/// <param name="OfRelationships">By ordinal of the relationship type, then by row.</param>
/// <param name="OfRecords">By ordinal of the record type, then by row.</param>
internal sealed record AttestedDays(AttestedSpan[] OfNodes, AttestedSpan[][] OfRelationships, AttestedSpan[][] OfRecords);
