using RelationsGraph.Embedded.Lazily;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Snapshot;

/// <summary>For each element, when sources speak of it as being there.</summary>
/// <param name="OfNodes">By ordinal of the node.</param>
/// <param name="OfRelationships">By ordinal of the relationship type, then by row.</param>
/// <param name="OfRecords">By ordinal of the record type, then by row.</param>
internal sealed record AttestedDays(AttestedSpan[] OfNodes, AttestedSpan[][] OfRelationships, AttestedSpan[][] OfRecords);

/// <summary>Finds out when sources speak of elements.</summary>
/// <remarks>Thread-safe.</remarks>
internal interface IAttestations
{
    /// <summary>What the days of all elements take in memory, in bytes.</summary>
    long Bytes { get; }

    /// <summary>Finds the days of all elements.</summary>
    AttestedDays All(LazyBuild build);

    /// <summary>Finds the days of a node.</summary>
    AttestedSpan OfNode(int node);

    /// <summary>Finds the days of a relationship.</summary>
    AttestedSpan OfRelationship(int type, int row);

    /// <summary>Finds the days of a record.</summary>
    AttestedSpan OfRecord(int type, int row);
}
