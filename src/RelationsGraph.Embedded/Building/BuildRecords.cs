using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Building;

/// <summary>Builds the rows of record types: who owns which.</summary>
/// <param name="tables">The graph.</param>
/// <param name="types">Where the nodes of each type are.</param>
/// <param name="nodeIndex">Finds nodes.</param>
/// <param name="relationships">By ordinal of the relationship type.</param>
internal sealed class BuildRecords(GraphTables tables, TypeRanges types, IdIndex nodeIndex, RelationshipRows[] relationships)
{
    private readonly RelationshipType[] _relationshipTypes = tables.Ontology.RelationshipTypes;
    private readonly RecordType[] _recordTypes = tables.Ontology.RecordTypes;

    /// <summary>Builds the rows of all record types.</summary>
    public RecordRows[] All()
    {
        TextValues?[] ids = Array.ConvertAll(
            tables.Records, table => table.Ids.Count > 0 ? BuildTexts.From(table.Ids.ToArray()) : null);
        IdIndex?[] indexes = Array.ConvertAll(ids, column => column is null ? null : new IdIndex(column));
        return Array.ConvertAll(tables.Records, table => Rows(table, ids[table.Type.Ordinal], indexes));
    }

    private RecordRows Rows(RecordTable table, TextValues? ids, IdIndex?[] indexes)
    {
        var ofNodes = new Owned();
        Owned[] ofRelationships = Array.ConvertAll(_relationshipTypes, _ => new Owned());
        Owned[] ofRecords = Array.ConvertAll(_recordTypes, _ => new Owned());
        for (int row = 0; row < table.Count; row++)
            Place(table, row, indexes, ofNodes, ofRelationships, ofRecords);

        var type = (RecordType)table.Type;
        return new RecordRows(
            table.Count,
            ids,
            indexes[type.Ordinal],
            ofNodes.Rows.Count == 0 ? OwnedRows.None : ByNode(type, ofNodes),
            Array.ConvertAll(_relationshipTypes, owner => ByRow(ofRelationships[owner.Ordinal], relationships[owner.Ordinal].From.Length)),
            Array.ConvertAll(_recordTypes, owner => ByRow(ofRecords[owner.Ordinal], tables.Records[owner.Ordinal].Count)));
    }

    private void Place(RecordTable table, int row, IdIndex?[] indexes, Owned ofNodes, Owned[] ofRelationships, Owned[] ofRecords)
    {
        string owner = table.Owners[row];
        if (nodeIndex.Find(owner) is var node and >= 0)
        {
            ofNodes.Add(node, row);
            return;
        }

        foreach (RelationshipType type in _relationshipTypes)
        {
            if (!IsOf(type.IdPrefix, owner) || relationships[type.Ordinal].Index.Find(owner) is not (var relationship and >= 0))
                continue;
            ofRelationships[type.Ordinal].Add(relationship, row);
            return;
        }

        foreach (RecordType type in _recordTypes)
        {
            if (!IsOf(type.IdPrefix, owner) || indexes[type.Ordinal] is not { } index || index.Find(owner) is not (var record and >= 0))
                continue;
            ofRecords[type.Ordinal].Add(record, row);
            return;
        }

        throw new InvalidDataException($"Row {row + 1} of {table.Type.Table} belongs to {owner}, which is not in the graph.");
    }

    private static bool IsOf(string? prefix, string id) =>
        prefix is not null && id.Length > prefix.Length && id[prefix.Length] == '/' && id.StartsWith(prefix, StringComparison.Ordinal);

    private OwnedRows ByNode(RecordType type, Owned owned)
    {
        NodeSet mayOwn = type.OwnerNodes;
        foreach (int node in owned.Owners)
        {
            if (!mayOwn.Contains(types.TypeOf(node)))
                throw new InvalidDataException($"A {tables.Ontology.NodeTypes[types.TypeOf(node)].Name} owns rows of {type.Table}, which the ontology does not allow.");
        }

        OwnerRanges ranges = OwnerRanges.ForNodes(types, mayOwn.Contains, owned.Owners.ToArray(), out int[] positions);
        return owned.At(positions, ranges);
    }

    private static OwnedRows ByRow(Owned owned, int owners)
    {
        if (owned.Rows.Count == 0)
            return OwnedRows.None;
        OwnerRanges ranges = OwnerRanges.ForRows(owners, owned.Owners.ToArray(), out int[] positions);
        return owned.At(positions, ranges);
    }

    /// <summary>The records of one sort of owner, in table order.</summary>
    private sealed class Owned
    {
        public List<int> Owners { get; } = [];

        public List<int> Rows { get; } = [];

        public void Add(int owner, int row)
        {
            Owners.Add(owner);
            Rows.Add(row);
        }

        public OwnedRows At(int[] positions, OwnerRanges ranges)
        {
            var rows = new int[positions.Length];
            for (int i = 0; i < positions.Length; i++)
                rows[positions[i]] = Rows[i];
            return new OwnedRows(ranges, rows);
        }
    }
}
