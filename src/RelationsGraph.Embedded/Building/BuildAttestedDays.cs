using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Building;

/// <summary>Finds out when sources speak of each element, from the records that attest it (<see cref="RecordType.Attestation"/>).</summary>
/// <param name="ontology">The ontology.</param>
/// <param name="types">Where the nodes of each type are.</param>
/// <param name="layout">Where the columns are.</param>
/// <param name="columns">The columns.</param>
/// <param name="adjacency">The adjacencies of all relationship types.</param>
internal sealed class BuildAttestedDays(GraphOntology ontology, TypeRanges types, ColumnLayout layout, Column[] columns, Adjacency[] adjacency)
{
    /// <summary>A source that is part of itself must not keep the search busy; sources are not nested deeper.</summary>
    private const int MaxDepth = 16;

    /// <summary>Finds the days of all elements.</summary>
    /// <param name="relationships">By ordinal of the relationship type.</param>
    /// <param name="records">By ordinal of the record type.</param>
    public AttestedDays From(RelationshipRows[] relationships, RecordRows[] records)
    {
        AttestedDays days = new(
            Nothing(types.Nodes),
            Array.ConvertAll(relationships, rows => Nothing(rows.From.Length)),
            Array.ConvertAll(records, rows => Nothing(rows.Count)));
        foreach (RecordType type in ontology.RecordTypes.Where(type => type.Attestation is not null))
        {
            RecordRows rows = records[type.Ordinal];
            DayRange[] stated = [.. Enumerable.Range(0, rows.Count).Select(row => Stated(type, type.Attestation!, row))];
            for (int node = 0; node < types.Nodes; node++)
            {
                int begin = rows.OfNodes.Ranges.OfNode(node, types.TypeOf(node), out int end);
                Add(days.OfNodes, node, rows.OfNodes.Rows.AsSpan(begin, end - begin), stated);
            }

            for (int owner = 0; owner < relationships.Length; owner++)
                AddRows(days.OfRelationships[owner], rows.OfRelationships[owner], stated);
            for (int owner = 0; owner < records.Length; owner++)
                AddRows(days.OfRecords[owner], rows.OfRecords[owner], stated);
        }

        return days;
    }

    private static AttestedDays.ByElement Nothing(int count)
    {
        var days = new AttestedDays.ByElement(new int[count], new int[count]);
        Array.Fill(days.From, EdtfDate.Endless);
        Array.Fill(days.To, EdtfDate.Unbounded);
        return days;
    }

    private static void AddRows(AttestedDays.ByElement days, OwnedRows owned, DayRange[] stated)
    {
        for (int row = 0; row < days.From.Length; row++)
        {
            int begin = owned.Ranges.OfRow(row, out int end);
            Add(days, row, owned.Rows.AsSpan(begin, end - begin), stated);
        }
    }

    private static void Add(AttestedDays.ByElement days, int element, ReadOnlySpan<int> owned, DayRange[] stated)
    {
        foreach (int record in owned)
        {
            if (stated[record].IsNone)
                continue;
            days.From[element] = Math.Min(days.From[element], stated[record].Latest);
            days.To[element] = Math.Max(days.To[element], stated[record].Earliest);
        }
    }

    /// <summary>When a record speaks: its own date, or that of its source or of the nearest whole that has one.</summary>
    private DayRange Stated(RecordType type, Attestation attestation, int row)
    {
        var own = (DateValues)columns[layout.Slot(type, attestation.Day)];
        if (!own.IsNull(row))
            return new DayRange(own.Earliest(row), own.Latest(row));
        if (attestation.Source is not { } source)
            return DayRange.None;
        int node = ((ReferenceValues)columns[layout.Slot(type, source.Reference)]).NodeAt(row);
        for (int depth = 0; node >= 0 && depth < MaxDepth; depth++)
        {
            NodeType nodeType = ontology.NodeTypes[types.TypeOf(node)];
            if (nodeType.FindProperty(source.Date) is { Kind: PropertyKind.EdtfDate } property
                && columns[layout.Slot(nodeType, property)] is DateValues dates
                && node - types.First(nodeType.Ordinal) is var place && !dates.IsNull(place))
                return new DayRange(dates.Earliest(place), dates.Latest(place));
            Adjacency wholes = adjacency[GraphSnapshot.AdjacencyIndex(source.Whole, Direction.Out)];
            int first = wholes.Range(node, nodeType.Ordinal, out int end);
            node = first < end ? wholes.Neighbors[first] : -1;
        }

        return DayRange.None;
    }
}
