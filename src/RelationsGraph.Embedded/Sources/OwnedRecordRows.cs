using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Sources;

/// <summary>The records of a type that the current element owns, in table order.</summary>
/// <param name="records">The record type.</param>
/// <param name="owner">What the current element is.</param>
/// <param name="ownerType">The ordinal of its type.</param>
internal sealed class OwnedRecordRows(RecordType records, ElementKind owner, int ownerType) : RowSource
{
    private readonly int _records = records.Ordinal;

    /// <inheritdoc/>
    public override AccessPath Access(Run run) => new(AccessKind.Records, records.Name);

    /// <inheritdoc/>
    public override OpenRows Open(Run run, int element)
    {
        OwnerRanges ranges = Owned(run).Ranges;
        int begin = owner == ElementKind.Node ? ranges.OfNode(element, ownerType, out int end) : ranges.OfRow(element, out end);
        return new OpenRows(begin, end);
    }

    /// <inheritdoc/>
    public override void Read(Run run, in OpenRows rows, int begin, int end)
    {
        int[] owned = Owned(run).Rows;
        run.RowsTouched += end - begin;
        for (int i = begin; i < end; i++)
            run.Ints.Push(owned[i], owned[i]);
    }

    private OwnedRows Owned(Run run)
    {
        RecordRows rows = run.Snapshot.Records[_records];
        return owner switch
        {
            ElementKind.Node => rows.OfNodes,
            ElementKind.Relationship => rows.OfRelationships[ownerType],
            _ => rows.OfRecords[ownerType],
        };
    }
}
