using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Migrating;

/// <summary>What a database has of constraints, indexes and bookkeeping.</summary>
/// <param name="Items">Constraints and indexes of the kinds we know, whoever made them; indexes that belong to constraints are not listed apart.</param>
/// <param name="Unready">Names of indexes that are being filled.</param>
/// <param name="Failed">Names of indexes that could not be filled.</param>
/// <param name="Layout">The version of its layout; null where there is none yet.</param>
/// <param name="Import">How far the last import came.</param>
/// <param name="Ontology">The form (<see cref="KeptForm"/>) it was imported in; null where there was no import.</param>
/// <param name="Strangers">How many nodes it has, when it has no layout: they are none of ours.</param>
internal sealed record FoundSchema(SchemaItem[] Items, string[] Unready, string[] Failed, long? Layout, ImportState Import, string? Ontology, long Strangers)
{
    private static readonly CypherText Constraints =
        new("SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties RETURN name, type, entityType, labelsOrTypes, properties");

    private static readonly CypherText Indexes = new(
        "SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, state, owningConstraint "
        + "RETURN name, type, entityType, labelsOrTypes, properties, state, owningConstraint");

    private static readonly CypherText Bookkeeping = new(
        $"OPTIONAL MATCH (s:{QuotedName.Of(LabelNames.Schema)}) WITH max(s.layout) AS layout "
        + $"OPTIONAL MATCH (i:{QuotedName.Of(LabelNames.Import)}) WITH layout, max(i.state) AS state, max(i.ontology) AS ontology "
        + $"RETURN layout, state, ontology, COUNT {{ MATCH (n) RETURN n }} - COUNT {{ MATCH (l:{QuotedName.Of(LabelNames.Lock)}) RETURN l }}");

    /// <summary>Looks at a database.</summary>
    public static async ValueTask<FoundSchema> ReadAsync(ICypherTransport transport, CancellationToken cancellation)
    {
        // Commands that show the schema stand alone; each is a statement of its own.
        CollectedRecords constraints = await CollectedRecords.ReadAsync(transport, [new CypherStatement(Constraints, default)], cancellation);
        CollectedRecords indexes = await CollectedRecords.ReadAsync(transport, [new CypherStatement(Indexes, default)], cancellation);
        CollectedRecords bookkeeping = await CollectedRecords.ReadAsync(transport, [new CypherStatement(Bookkeeping, default)], cancellation);
        List<SchemaItem> items = [];
        List<string> unready = [];
        List<string> failed = [];
        foreach (byte[] fields in constraints.Of(0))
        {
            var reader = new PackReader(fields);
            reader.ReadList();
            Add(items, ref reader);
        }

        foreach (byte[] fields in indexes.Of(0))
            AddIndex(fields, items, unready, failed);
        (long? layout, ImportState import, string? ontology, long nodes) = ReadBookkeeping(bookkeeping.Of(0).Single());
        return new FoundSchema([.. items], [.. unready], [.. failed], layout, import, ontology, layout is null ? nodes : 0);
    }

    private static void AddIndex(byte[] fields, List<SchemaItem> items, List<string> unready, List<string> failed)
    {
        List<SchemaItem> found = [];
        var reader = new PackReader(fields);
        reader.ReadList();
        string name = Add(found, ref reader);
        string state = reader.ReadString();
        if (reader.TryReadNull())
            items.AddRange(found);
        if (state == "FAILED")
            failed.Add(name);
        else if (state != "ONLINE")
            unready.Add(name);
    }

    private static string Add(List<SchemaItem> items, ref PackReader reader)
    {
        string name = reader.ReadString();
        string type = reader.ReadString();
        bool isNode = reader.ReadString() == "NODE";
        string[] labels = ReadTexts(ref reader);
        string[] properties = ReadTexts(ref reader);
        SchemaKind? kind = (type, isNode) switch
        {
            ("UNIQUENESS" or "NODE_PROPERTY_UNIQUENESS", _) => SchemaKind.NodeUnique,
            ("RELATIONSHIP_UNIQUENESS" or "RELATIONSHIP_PROPERTY_UNIQUENESS", _) => SchemaKind.RelationshipUnique,
            ("RANGE", true) => SchemaKind.NodeRange,
            ("FULLTEXT", true) => SchemaKind.NodeFullText,
            _ => null,
        };
        if (kind is { } known && labels.Length == 1)
            items.Add(new SchemaItem(name, known, labels[0], properties));
        return name;
    }

    private static string[] ReadTexts(ref PackReader reader)
    {
        if (reader.TryReadNull())
            return [];
        var texts = new string[reader.ReadList()];
        for (int i = 0; i < texts.Length; i++)
            texts[i] = reader.ReadString();
        return texts;
    }

    private static (long? Layout, ImportState Import, string? Ontology, long Nodes) ReadBookkeeping(byte[] fields)
    {
        var reader = new PackReader(fields);
        reader.ReadList();
        long? layout = reader.TryReadNull() ? null : reader.ReadInteger();
        ImportState import = ImportStates.Read(ref reader);
        string? ontology = reader.TryReadNull() ? null : reader.ReadString();
        return (layout, import, ontology, reader.ReadInteger());
    }
}
