using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Bolt;

/// <summary>The requests of a session, in the bytes they are sent in.</summary>
internal static class BoltRequests
{
    /// <summary>An empty map.</summary>
    private static ReadOnlySpan<byte> NoEntries => [PackMarker.TinyMap];

    /// <summary>Adds BEGIN.</summary>
    public static void Begin(this MessageOutbox outbox, BoltTransaction mode)
    {
        WriteMode(outbox.Begin(BoltMessage.Begin, 1), mode);
        outbox.End();
    }

    /// <summary>Adds RUN.</summary>
    /// <param name="outbox">Takes the message.</param>
    /// <param name="statement">What to run.</param>
    /// <param name="mode">How, when the statement is a transaction of its own; null inside one.</param>
    public static void Run(this MessageOutbox outbox, in CypherStatement statement, BoltTransaction? mode)
    {
        var writer = outbox.Begin(BoltMessage.Run, 3);
        writer.WriteText(statement.Text.Utf8);
        writer.WriteRaw(statement.Parameters.IsEmpty ? NoEntries : statement.Parameters.Span);
        if (mode is null)
            writer.WriteRaw(NoEntries);
        else
            WriteMode(writer, mode);
        outbox.End();
    }

    /// <summary>Adds PULL for the statement that was run last.</summary>
    /// <param name="outbox">Takes the message.</param>
    /// <param name="count">How many records; -1 for all.</param>
    public static void Pull(this MessageOutbox outbox, int count) => Ask(outbox, BoltMessage.Pull, count);

    /// <summary>Adds DISCARD of all records of the statement that was run last.</summary>
    public static void Discard(this MessageOutbox outbox) => Ask(outbox, BoltMessage.Discard, -1);

    /// <summary>Adds a request without fields: COMMIT, ROLLBACK, RESET, LOGOFF, GOODBYE.</summary>
    public static void Add(this MessageOutbox outbox, BoltMessage request)
    {
        outbox.Begin(request, 0);
        outbox.End();
    }

    /// <summary>Adds ROUTE.</summary>
    public static void Route(this MessageOutbox outbox, IReadOnlyDictionary<string, string> context, BoltTransaction transaction)
    {
        var writer = outbox.Begin(BoltMessage.Route, 3);
        WriteTexts(writer, context);
        writer.WriteList(transaction.Bookmarks.Count);
        foreach (var bookmark in transaction.Bookmarks)
            writer.WriteText(bookmark);
        writer.WriteMap(transaction.Database is null ? 0 : 1);
        if (transaction.Database is not null)
        {
            writer.WriteText("db"u8);
            writer.WriteText(transaction.Database);
        }
        outbox.End();
    }

    /// <summary>Writes a map of texts.</summary>
    public static void WriteTexts(PackWriter writer, IReadOnlyDictionary<string, string> texts)
    {
        writer.WriteMap(texts.Count);
        foreach (var (key, value) in texts)
        {
            writer.WriteText(key);
            writer.WriteText(value);
        }
    }

    private static void Ask(MessageOutbox outbox, BoltMessage request, int count)
    {
        var writer = outbox.Begin(request, 1);
        writer.WriteMap(1);
        writer.WriteText("n"u8);
        writer.WriteInteger(count);
        outbox.End();
    }

    private static void WriteMode(PackWriter writer, BoltTransaction mode)
    {
        var hasTimeout = mode.Timeout != Timeout.InfiniteTimeSpan;
        writer.WriteMap((mode.Bookmarks.Count > 0 ? 1 : 0) + (hasTimeout ? 1 : 0) + (mode.IsWrite ? 0 : 1) + (mode.Database is null ? 0 : 1));
        if (mode.Bookmarks.Count > 0)
        {
            writer.WriteText("bookmarks"u8);
            writer.WriteList(mode.Bookmarks.Count);
            foreach (var bookmark in mode.Bookmarks)
                writer.WriteText(bookmark);
        }
        if (hasTimeout)
        {
            writer.WriteText("tx_timeout"u8);
            // To the server 0 is no limit at all.
            writer.WriteInteger(Math.Max(1, (long)mode.Timeout.TotalMilliseconds));
        }
        if (!mode.IsWrite)
        {
            writer.WriteText("mode"u8);
            writer.WriteText("r"u8);
        }
        if (mode.Database is not null)
        {
            writer.WriteText("db"u8);
            writer.WriteText(mode.Database);
        }
    }
}
