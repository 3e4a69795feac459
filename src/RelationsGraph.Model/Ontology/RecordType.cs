namespace RelationsGraph.Model.Ontology;

/// <summary>A record type: rows owned by a node, a relationship or another record, read as a plain list in table order.</summary>
public sealed class RecordType : ElementType
{
    /// <summary>The field on the owner that lists the records.</summary>
    public required string Field { get; init; }

    /// <summary>The node types and interfaces that own such records, as the ontology lists them.</summary>
    public required string[] Owners { get; init; }

    /// <summary>The node types that may own such records.</summary>
    public required NodeSet OwnerNodes { get; init; }

    /// <summary>Whether relationships own such records.</summary>
    public bool OwnedByRelationships { get; init; }

    /// <summary>The record types that may own such records; set while reading.</summary>
    public RecordType[] OwnerRecords { get; internal set; } = [];

    /// <summary>How such records attest that their owners were there; null when they do not. Set while reading.</summary>
    public Attestation? Attestation { get; internal set; }

    /// <summary>The first segment of every record's id; null when records have no ids.</summary>
    public string? IdPrefix { get; init; }
}
