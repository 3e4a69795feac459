using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Loading;

/// <summary>
/// Removes what the source does not have, when all that it has is written: records, then relationships, then nodes. As every element of the source is
/// there, a type has others if and only if it has more; only then its ids are read and compared.
/// </summary>
/// <param name="transport">The way to the server.</param>
/// <param name="tables">The source.</param>
/// <param name="counts">What the database has.</param>
internal sealed class RemoveOthers(ICypherTransport transport, GraphTables tables, ElementCounts counts)
{
    /// <summary>Most elements of one transaction.</summary>
    private const int Batch = 5_000;

    private readonly GraphOntology _ontology = tables.Ontology;

    /// <summary>Removes them.</summary>
    /// <returns>How many nodes, relationships and records were removed.</returns>
    public async ValueTask<long> RunAsync(CancellationToken cancellation) =>
        await RecordsAsync(cancellation) + await RelationshipsAsync(cancellation) + await NodesAsync(cancellation);

    private async ValueTask<long> RecordsAsync(CancellationToken cancellation)
    {
        long removed = 0, expected = 0;
        foreach (RecordTable table in tables.Records)
        {
            expected += table.Count;
            string label = LabelNames.Of((RecordType)table.Type);
            if (counts.Of(table) > table.Count)
            {
                removed += await RepeatAsync(
                    $"MATCH (n:{QuotedName.Of(label)}) WHERE n.{PropertyNames.Place} >= $count OR n.{PropertyNames.Place} IS NULL "
                    + "WITH n LIMIT $batch DETACH DELETE n RETURN count(n)",
                    ("count", (long)table.Count),
                    cancellation);
            }
        }

        if (counts.OfLabel(LabelNames.Record) - removed > expected)
        {
            removed += await RepeatAsync(
                $"MATCH (n:{QuotedName.Of(LabelNames.Record)}) WHERE none(label IN labels(n) WHERE label IN $known) "
                + "WITH n LIMIT $batch DETACH DELETE n RETURN count(n)",
                ("known", _ontology.RecordTypes.Select(LabelNames.Of).ToArray()),
                cancellation);
        }

        return removed;
    }

    private async ValueTask<long> RelationshipsAsync(CancellationToken cancellation)
    {
        long removed = 0, expected = 0;
        foreach (RelationshipTable table in tables.Relationships)
        {
            expected += table.Count;
            string type = QuotedName.Of(((RelationshipType)table.Type).GraphName);
            if (counts.Of(table) > table.Count)
            {
                removed += await RepeatAsync($"MATCH ()-[r:{type}]->() WHERE r.id IS NULL WITH r LIMIT $batch DELETE r RETURN count(r)", null, cancellation);
                removed += await OthersAsync(
                    $"MATCH ()-[r:{type}]->() RETURN r.id", $"UNWIND $ids AS id MATCH ()-[r:{type} {{id: id}}]->() DELETE r", table.Ids, cancellation);
            }
        }

        if (counts.Relationships - removed > expected)
        {
            removed += await RepeatAsync(
                $"MATCH (:{QuotedName.Of(LabelNames.Entity)})-[r]->() WHERE NOT type(r) IN $known WITH r LIMIT $batch DELETE r RETURN count(r)",
                ("known", _ontology.RelationshipTypes.Select(type => type.GraphName).ToArray()),
                cancellation);
        }

        return removed;
    }

    private async ValueTask<long> NodesAsync(CancellationToken cancellation)
    {
        long removed = 0;
        string entity = QuotedName.Of(LabelNames.Entity);
        if (counts.OfLabel(LabelNames.Entity) > tables.Nodes.Sum(table => (long)table.Count))
        {
            removed += await RepeatAsync($"MATCH (n:{entity}) WHERE n.id IS NULL WITH n LIMIT $batch DETACH DELETE n RETURN count(n)", null, cancellation);
            removed += await OthersAsync(
                $"MATCH (n:{entity}) RETURN n.id",
                $"UNWIND $ids AS id MATCH (n:{entity} {{id: id}}) DETACH DELETE n",
                tables.Nodes.SelectMany(table => table.Ids),
                cancellation);
        }

        // A type that lost an interface, or an id that changed its type, leaves a label behind.
        foreach ((string label, NodeType[] types) in LabelNames.All(_ontology))
        {
            if (label != LabelNames.Entity && counts.OfLabel(label) > types.Sum(type => (long)tables.Nodes[type.Ordinal].Count))
            {
                await RepeatAsync(
                    $"MATCH (n:{QuotedName.Of(label)}) WHERE NOT n.{PropertyNames.Type} IN $known WITH n LIMIT $batch REMOVE n:{QuotedName.Of(label)} RETURN count(n)",
                    ("known", Array.ConvertAll(types, type => type.Name)),
                    cancellation);
            }
        }

        return removed;
    }

    /// <summary>Runs a statement that does a part of what is to do and says how much, until nothing is left.</summary>
    private async ValueTask<long> RepeatAsync(string text, (string, object)? parameter, CancellationToken cancellation)
    {
        (string, object) batch = ("batch", (long)Batch);
        CypherStatement statement = parameter is { } given ? new CypherText(text).With(given, batch) : new CypherText(text).With(batch);
        long all = 0;
        while (true)
        {
            CollectedRecords records = await CollectedRecords.WriteAsync(transport, [statement], cancellation);
            long count = Number(records.Of(0).Single());
            if (count == 0)
                return all;
            all += count;
        }
    }

    private async ValueTask<long> OthersAsync(string read, string remove, IEnumerable<string> ids, CancellationToken cancellation)
    {
        var others = new OtherIds(ids);
        await transport.ReadAsync(new[] { new CypherStatement(new CypherText(read), default) }, others, Timeout.InfiniteTimeSpan, cancellation);
        var text = new CypherText(remove);
        foreach (string[] part in others.Found.Chunk(Batch))
            await CollectedRecords.WriteAsync(transport, [text.With(("ids", part))], cancellation);
        return others.Found.Count;
    }

    private static long Number(byte[] fields)
    {
        var reader = new PackReader(fields);
        reader.ReadList();
        return reader.ReadInteger();
    }

    /// <summary>Keeps the ids of a database that are none of the source's.</summary>
    private sealed class OtherIds(IEnumerable<string> ids) : ICypherReceiver
    {
        private readonly HashSet<string> _known = new(ids, StringComparer.Ordinal);

        public List<string> Found { get; } = [];

        public void Begin() => Found.Clear();

        public void Record(int statement, ReadOnlySpan<byte> fields)
        {
            var reader = new PackReader(fields);
            reader.ReadList();
            if (!reader.TryReadNull() && reader.ReadString() is var id && !_known.Contains(id))
                Found.Add(id);
        }

        public void End(int statement, ReadOnlySpan<byte> summary)
        {
        }
    }
}
