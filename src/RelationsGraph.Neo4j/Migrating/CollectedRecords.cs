using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Migrating;

/// <summary>Keeps the records of statements that give few.</summary>
internal sealed class CollectedRecords : ICypherReceiver
{
    private readonly List<(int Statement, byte[] Fields)> _records = [];

    /// <summary>The records of a statement; each is one whole PackStream list.</summary>
    public IEnumerable<byte[]> Of(int statement) => _records.Where(record => record.Statement == statement).Select(record => record.Fields);

    /// <inheritdoc/>
    public void Begin() => _records.Clear();

    /// <inheritdoc/>
    public void Record(int statement, ReadOnlySpan<byte> fields) => _records.Add((statement, fields.ToArray()));

    /// <inheritdoc/>
    public void End(int statement, ReadOnlySpan<byte> summary)
    {
    }

    /// <summary>Reads with statements and keeps their records.</summary>
    public static async ValueTask<CollectedRecords> ReadAsync(ICypherTransport transport, CypherStatement[] statements, CancellationToken cancellation)
    {
        var records = new CollectedRecords();
        await transport.ReadAsync(statements, records, Timeout.InfiniteTimeSpan, cancellation);
        return records;
    }

    /// <summary>Writes with statements and keeps their records.</summary>
    public static async ValueTask<CollectedRecords> WriteAsync(ICypherTransport transport, CypherStatement[] statements, CancellationToken cancellation)
    {
        var records = new CollectedRecords();
        await transport.WriteAsync(statements, records, Timeout.InfiniteTimeSpan, cancellation);
        return records;
    }
}
