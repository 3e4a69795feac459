using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Building;

/// <summary>Builds a snapshot from tables: nodes first, since everything else refers to them, then relationships, records and columns.</summary>
internal static class BuildSnapshot
{
    /// <summary>Builds the snapshot of a whole graph.</summary>
    /// <param name="tables">The graph; not kept.</param>
    /// <exception cref="InvalidDataException">The tables break what <see cref="GraphTables"/> promises; the message says where.</exception>
    public static GraphSnapshot From(GraphTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        GraphOntology ontology = tables.Ontology;
        TypeRanges types = BuildNodes.Number(tables, out TextValues nodeIds, out int[][] nodeOrders);
        var nodeIndex = new IdIndex(nodeIds);

        var buildRelationships = new BuildRelationships(types, nodeIndex);
        var relationshipOrders = new int[tables.Relationships.Length][];
        RelationshipRows[] relationships = Array.ConvertAll(
            tables.Relationships, table => buildRelationships.Rows(table, out relationshipOrders[table.Type.Ordinal]));
        var adjacency = new Adjacency[relationships.Length * 2];
        foreach (RelationshipType type in ontology.RelationshipTypes)
        {
            foreach (Direction direction in (ReadOnlySpan<Direction>)[Direction.Out, Direction.In])
            {
                adjacency[GraphSnapshot.AdjacencyIndex(type, direction)] =
                    buildRelationships.Adjacency(type, direction, relationships[type.Ordinal]);
            }
        }

        var layout = new ColumnLayout(ontology);
        var columns = new Column[layout.Count];
        var buildColumn = new BuildColumn(nodeIds, nodeIndex);
        foreach (NodeTable table in tables.Nodes)
            AddColumns(table, nodeOrders[table.Type.Ordinal]);
        foreach (RelationshipTable table in tables.Relationships)
            AddColumns(table, relationshipOrders[table.Type.Ordinal]);
        foreach (RecordTable table in tables.Records)
            AddColumns(table, [.. Enumerable.Range(0, table.Count)]);

        RecordRows[] records = new BuildRecords(tables, types, nodeIndex, relationships).All();
        var attestations = new BuildAttestedDays(ontology, types, layout, columns, adjacency, relationships, records);
        return new GraphSnapshot
        {
            Ontology = ontology,
            Types = types,
            NodeIds = nodeIds,
            NodeIndex = nodeIndex,
            Columns = columns,
            Relationships = relationships,
            Adjacency = adjacency,
            Records = records,
            DisplayNames = DisplayNames.Find(tables, types.Nodes, nodeIndex.Find) is { } names
                ? Array.ConvertAll(names, values => BuildTexts.From(values))
                : null,
            ValidTime = ValidTime.Of(ontology, types, layout, columns, attestations),
            Counts = new StoreCounts(
                Array.ConvertAll(tables.Nodes, table => (long)table.Count),
                Array.ConvertAll(tables.Relationships, table => (long)table.Count),
                Array.ConvertAll(tables.Records, table => (long)table.Count)),
        };

        void AddColumns(ElementTable table, int[] order)
        {
            foreach (PropertyColumn source in table.Columns)
                columns[layout.Slot(table.Type, source.Property)] = buildColumn.From(source, order);
        }
    }
}
