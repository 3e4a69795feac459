using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Lazily;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Building;

/// <summary>Finds out when sources speak of each element, from the records that attest it (<see cref="RecordType.Attestation"/>).</summary>
/// <param name="ontology">The ontology.</param>
/// <param name="types">Where the nodes of each type are.</param>
/// <param name="layout">Where the columns are.</param>
/// <param name="columns">The columns.</param>
/// <param name="adjacency">The adjacencies of all relationship types.</param>
/// <param name="relationships">By ordinal of the relationship type.</param>
/// <param name="records">By ordinal of the record type.</param>
internal sealed class BuildAttestedDays(
    GraphOntology ontology, TypeRanges types, ColumnLayout layout, Column[] columns, Adjacency[] adjacency, RelationshipRows[] relationships, RecordRows[] records)
    : IAttestations
{
    private readonly RecordType[] _attesting = Array.FindAll(ontology.RecordTypes, type => type.Attestation is not null);

    /// <inheritdoc/>
    public long Bytes => 2L * sizeof(int) * (types.Nodes + relationships.Sum(rows => (long)rows.From.Length) + records.Sum(rows => (long)rows.Count));

    /// <inheritdoc/>
    public AttestedDays All(LazyBuild build)
    {
        AttestedDays days = new(
            Nothing(types.Nodes),
            Array.ConvertAll(relationships, rows => Nothing(rows.From.Length)),
            Array.ConvertAll(records, rows => Nothing(rows.Count)));
        foreach (RecordType type in _attesting)
        {
            RecordRows rows = records[type.Ordinal];
            var stated = new DayRange[rows.Count];
            for (int row = 0; row < stated.Length; row++)
            {
                build.Step();
                stated[row] = Stated(type, type.Attestation!, row);
            }

            for (int node = 0; node < types.Nodes; node++)
            {
                build.Step();
                int begin = rows.OfNodes.Ranges.OfNode(node, types.TypeOf(node), out int end);
                Add(days.OfNodes, node, rows.OfNodes.Rows.AsSpan(begin, end - begin), stated);
            }

            for (int owner = 0; owner < relationships.Length; owner++)
                AddRows(days.OfRelationships[owner], rows.OfRelationships[owner], stated, build);
            for (int owner = 0; owner < records.Length; owner++)
                AddRows(days.OfRecords[owner], rows.OfRecords[owner], stated, build);
        }

        return days;
    }

    /// <inheritdoc/>
    public AttestedSpan OfNode(int node)
    {
        AttestedSpan span = AttestedSpan.None;
        foreach (RecordType type in _attesting)
        {
            OwnedRows owned = records[type.Ordinal].OfNodes;
            int begin = owned.Ranges.OfNode(node, types.TypeOf(node), out int end);
            span = With(span, type, owned.Rows.AsSpan(begin, end - begin));
        }

        return span;
    }

    /// <inheritdoc/>
    public AttestedSpan OfRelationship(int type, int row)
    {
        AttestedSpan span = AttestedSpan.None;
        foreach (RecordType attesting in _attesting)
            span = WithRow(span, attesting, records[attesting.Ordinal].OfRelationships[type], row);
        return span;
    }

    /// <inheritdoc/>
    public AttestedSpan OfRecord(int type, int row)
    {
        AttestedSpan span = AttestedSpan.None;
        foreach (RecordType attesting in _attesting)
            span = WithRow(span, attesting, records[attesting.Ordinal].OfRecords[type], row);
        return span;
    }

    private AttestedSpan WithRow(AttestedSpan span, RecordType attesting, OwnedRows owned, int row)
    {
        int begin = owned.Ranges.OfRow(row, out int end);
        return With(span, attesting, owned.Rows.AsSpan(begin, end - begin));
    }

    private AttestedSpan With(AttestedSpan span, RecordType attesting, ReadOnlySpan<int> owned)
    {
        foreach (int record in owned)
            span = span.With(Stated(attesting, attesting.Attestation!, record));
        return span;
    }

    private static AttestedSpan[] Nothing(int count)
    {
        var spans = new AttestedSpan[count];
        Array.Fill(spans, AttestedSpan.None);
        return spans;
    }

    private static void AddRows(AttestedSpan[] spans, OwnedRows owned, DayRange[] stated, LazyBuild build)
    {
        for (int row = 0; row < spans.Length; row++)
        {
            build.Step();
            int begin = owned.Ranges.OfRow(row, out int end);
            Add(spans, row, owned.Rows.AsSpan(begin, end - begin), stated);
        }
    }

    private static void Add(AttestedSpan[] spans, int element, ReadOnlySpan<int> owned, DayRange[] stated)
    {
        foreach (int record in owned)
            spans[element] = spans[element].With(stated[record]);
    }

    private DayRange Stated(RecordType type, Attestation attestation, int row)
    {
        DayRange own = Range((DateValues)columns[layout.Slot(type, attestation.Day)], row);
        if (attestation.Source is not { } source)
            return own;
        int node = ((ReferenceValues)columns[layout.Slot(type, source.Reference)]).NodeAt(row);
        return StatedDays.Find(own, node, at => DateOf(source, at), at => WholeOf(source, at));
    }

    private DayRange DateOf(AttestationSource source, int node)
    {
        NodeType type = ontology.NodeTypes[types.TypeOf(node)];
        return type.FindProperty(source.Date) is { Kind: PropertyKind.EdtfDate } property
            ? Range((DateValues)columns[layout.Slot(type, property)], node - types.First(type.Ordinal))
            : DayRange.None;
    }

    private int WholeOf(AttestationSource source, int node)
    {
        Adjacency wholes = adjacency[GraphSnapshot.AdjacencyIndex(source.Whole, Direction.Out)];
        int first = wholes.Range(node, types.TypeOf(node), out int end);
        return first < end ? wholes.Neighbors[first] : -1;
    }

    private static DayRange Range(DateValues dates, int row) =>
        dates.IsNull(row) ? DayRange.None : new DayRange(dates.Earliest(row), dates.Latest(row));
}
