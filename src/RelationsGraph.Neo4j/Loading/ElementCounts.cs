using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Loading;

/// <summary>How many nodes of labels and relationships of types a database has. Each number is one look into its count store.</summary>
internal sealed class ElementCounts
{
    private readonly Dictionary<string, long> _ofLabels = [];
    private readonly Dictionary<string, long> _ofTypes = [];

    /// <summary>How many relationships there are of whatever type.</summary>
    public long Relationships { get; private set; }

    /// <summary>How many nodes have a label that was asked for.</summary>
    public long OfLabel(string label) => _ofLabels[label];

    /// <summary>How many relationships of a type there are.</summary>
    public long Of(RelationshipType type) => _ofTypes[type.GraphName];

    /// <summary>How many elements of a table's type there are.</summary>
    public long Of(ElementTable table) => table.Type switch
    {
        NodeType type => OfLabel(type.Name),
        RelationshipType type => Of(type),
        RecordType type => OfLabel(LabelNames.Of(type)),
        _ => throw new ArgumentException($"{table.Type.Name} is no type of elements.", nameof(table)),
    };

    /// <summary>Counts everything that an ontology knows.</summary>
    public static async ValueTask<ElementCounts> ReadAsync(ICypherTransport transport, GraphOntology ontology, CancellationToken cancellation)
    {
        string[] labels = [.. LabelNames.All(ontology).Select(label => label.Label), LabelNames.Record, .. ontology.RecordTypes.Select(LabelNames.Of)];
        string[] types = [.. ontology.RelationshipTypes.Select(type => type.GraphName)];
        string[] texts =
        [
            .. labels.Select(label => $"MATCH (n:{QuotedName.Of(label)}) RETURN count(n)"),
            .. types.Select(type => $"MATCH ()-[r:{QuotedName.Of(type)}]->() RETURN count(r)"),
            "MATCH ()-[r]->() RETURN count(r)",
        ];
        CollectedRecords records = await CollectedRecords.ReadAsync(
            transport, Array.ConvertAll(texts, text => new CypherStatement(new CypherText(text), default)), cancellation);
        long[] numbers = [.. Enumerable.Range(0, texts.Length).Select(statement => Number(records.Of(statement).Single()))];
        var counts = new ElementCounts { Relationships = numbers[^1] };
        for (int i = 0; i < labels.Length; i++)
            counts._ofLabels[labels[i]] = numbers[i];
        for (int i = 0; i < types.Length; i++)
            counts._ofTypes[types[i]] = numbers[labels.Length + i];
        return counts;
    }

    private static long Number(byte[] fields)
    {
        var reader = new PackReader(fields);
        reader.ReadList();
        return reader.ReadInteger();
    }
}
