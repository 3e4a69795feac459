using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Neo4j.Tests.Doubles;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Tests.Aids;

/// <summary>Looks into a database and empties it.</summary>
internal static class Database
{
    /// <summary>The way to a server that holds nothing; or a skipped test.</summary>
    public static async Task<DirectTransport> OpenEmptyAsync(RealServer.RealServer server)
    {
        var transport = new DirectTransport(server.OrSkip());
        await EmptyAsync(transport);
        return transport;
    }

    /// <summary>Deletes everything, constraints and indexes too.</summary>
    public static async Task EmptyAsync(ICypherTransport transport)
    {
        await RunAsync(transport, "MATCH (n) DETACH DELETE n");
        FoundSchema found = await FoundSchema.ReadAsync(transport, CancellationToken.None);
        if (found.Items.Length > 0)
            await RunAsync(transport, [.. found.Items.Select(item => item.Drop())]);
    }

    /// <summary>Runs statements that may write.</summary>
    public static async Task RunAsync(ICypherTransport transport, params string[] texts) =>
        await CollectedRecords.WriteAsync(transport, Array.ConvertAll(texts, text => new CypherStatement(new CypherText(text), default)), CancellationToken.None);

    /// <summary>The records of a statement.</summary>
    public static async Task<object?[][]> ReadAsync(ICypherTransport transport, string text)
    {
        CollectedRecords records = await CollectedRecords.ReadAsync(transport, [new CypherStatement(new CypherText(text), default)], CancellationToken.None);
        return [.. records.Of(0).Select(fields => (object?[])PackValue.Read(fields)!)];
    }

    /// <summary>Everything but the books, in an order of its own, so that two states can be compared.</summary>
    public static async Task<string> ContentAsync(ICypherTransport transport)
    {
        object?[][] nodes = await ReadAsync(
            transport, "MATCH (n) WHERE n:Entity OR n:_Record RETURN coalesce(n.id, ''), coalesce(n._place, 0), labels(n), properties(n) ORDER BY n.id, n._owner, n._place");
        object?[][] relationships = await ReadAsync(transport, "MATCH (a)-[r]->(b) RETURN r.id, type(r), a.id, b.id, properties(r) ORDER BY r.id");
        return string.Join('\n', nodes.Concat(relationships).Select(Show));
    }

    private static string Show(object? value) => value switch
    {
        Dictionary<string, object?> map => $"{{{string.Join(", ", map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {Show(pair.Value)}"))}}}",
        object?[] items => $"[{string.Join(", ", items.Select(Show).Order(StringComparer.Ordinal))}]",
        _ => $"{value}",
    };
}
