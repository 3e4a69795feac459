using RelationsGraph.Model.Data;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Loading;

/// <summary>How much there is of each phase of an import, whatever the types: a few looks into the count store, where a count of each type is a hundred.</summary>
/// <param name="Nodes">Nodes of the graph.</param>
/// <param name="Relationships">Relationships.</param>
/// <param name="Records">All other nodes but those that keep the books.</param>
internal sealed record ElementTotals(long Nodes, long Relationships, long Records)
{
    private static readonly CypherStatement[] Counts =
    [
        Count("(n)"),
        Count("()-[n]->()"),
        .. new[] { LabelNames.Entity, LabelNames.Schema, LabelNames.Import, LabelNames.Lock }.Select(label => Count($"(n:{QuotedName.Of(label)})")),
    ];

    /// <summary>Those of an empty database.</summary>
    public static ElementTotals None { get; } = new(0, 0, 0);

    /// <summary>Those of a database.</summary>
    public static async ValueTask<ElementTotals> ReadAsync(ICypherTransport transport, CancellationToken cancellation)
    {
        CollectedRecords records = await CollectedRecords.ReadAsync(transport, Counts, cancellation);
        long[] numbers = [.. Enumerable.Range(0, Counts.Length).Select(statement => Number(records.Of(statement).Single()))];
        return new ElementTotals(numbers[2], numbers[1], numbers[0] - numbers[2..].Sum());
    }

    /// <summary>Those of a graph.</summary>
    public static ElementTotals Of(GraphTables tables) => new(
        tables.Nodes.Sum(table => (long)table.Count), tables.Relationships.Sum(table => (long)table.Count), tables.Records.Sum(table => (long)table.Count));

    /// <summary>Whether there is nothing that the rows of a phase could meet.</summary>
    public bool IsFree(ImportPhase phase) => phase switch
    {
        ImportPhase.Nodes => Nodes + Records == 0,
        ImportPhase.Relationships => Relationships == 0,
        _ => Records == 0,
    };

    private static CypherStatement Count(string pattern) => new(new CypherText($"MATCH {pattern} RETURN count(n)"), default);

    private static long Number(byte[] fields)
    {
        var reader = new PackReader(fields);
        reader.ReadList();
        return reader.ReadInteger();
    }
}
