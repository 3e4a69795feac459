using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;
using RelationsGraph.Neo4j.Layout;

namespace RelationsGraph.Neo4j.Loading;

/// <summary>Finds out when sources speak of each element of a graph, from the records that attest it (<see cref="RecordType.Attestation"/>).</summary>
/// <param name="tables">The graph.</param>
/// <param name="numbers">The numbers of its elements.</param>
internal sealed class FindAttestations(GraphTables tables, ElementNumbers numbers)
{
    /// <summary>Finds the spans of all elements, by number.</summary>
    public AttestedSpan[] Find()
    {
        var spans = new AttestedSpan[numbers.Count];
        Array.Fill(spans, AttestedSpan.None);
        foreach (RecordTable table in tables.Records)
        {
            if (((RecordType)table.Type).Attestation is { } attestation)
                Add(table, attestation, spans);
        }

        return spans;
    }

    private void Add(RecordTable table, Attestation attestation, AttestedSpan[] spans)
    {
        var dates = (DateColumn)table.Columns[attestation.Day.Ordinal];
        TextColumn? sources = attestation.Source is { } source ? (TextColumn)table.Columns[source.Reference.Ordinal] : null;
        Dictionary<int, int> wholes = attestation.Source is { } named ? Wholes(named.Whole) : [];
        for (int row = 0; row < table.Count; row++)
        {
            int reference = sources?.Values[row] is { } id ? numbers.FindNode(id) : -1;
            DayRange stated = StatedDays.Find(
                Range(dates.Values[row]), reference, node => DateOf(attestation.Source!, node), node => wholes.GetValueOrDefault(node, -1));
            int owner = numbers.Find(table.Owners[row]);
            if (owner < 0)
                throw new InvalidDataException($"Row {row + 1} of {table.Type.Table} belongs to {table.Owners[row]}, which is not in the graph.");
            spans[owner] = spans[owner].With(stated);
        }
    }

    private DayRange DateOf(AttestationSource source, int node)
    {
        NodeTable table = tables.Nodes[numbers.TypeOf(node)];
        return table.Type.FindProperty(source.Date) is { Kind: PropertyKind.EdtfDate } property
            ? Range(((DateColumn)table.Columns[property.Ordinal]).Values[numbers.RowOf(node)])
            : DayRange.None;
    }

    /// <summary>For each node, the first by id of the nodes that relationships of a type lead to from it.</summary>
    private Dictionary<int, int> Wholes(RelationshipType type)
    {
        RelationshipTable table = tables.Relationships[type.Ordinal];
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int row = 0; row < table.Count; row++)
        {
            string to = table.To[row];
            if (!first.TryGetValue(table.From[row], out string? known)
                || string.CompareOrdinal(OrderedText.Escape(to), OrderedText.Escape(known)) < 0)
                first[table.From[row]] = to;
        }

        return first.ToDictionary(pair => numbers.FindNode(pair.Key), pair => numbers.FindNode(pair.Value));
    }

    private static DayRange Range(EdtfDate? date) => date is { } known ? new DayRange(known.Earliest, known.Latest) : DayRange.None;
}
