using System.Runtime.InteropServices;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Bolt;

/// <summary>The requests that log in, and what the server says of itself then.</summary>
/// <param name="Server">Its name and version, such as <c>Neo4j/5.26.0</c>.</param>
/// <param name="ConnectionId">The name under which it logs the connection.</param>
/// <param name="SignOfLife">How long it is silent at most while it works; null when it does not say.</param>
internal sealed record BoltLogin(string Server, string ConnectionId, TimeSpan? SignOfLife)
{
    /// <summary>Adds HELLO and, from Bolt 5.1, LOGON.</summary>
    /// <returns>How many answers come.</returns>
    public static int Write(MessageOutbox outbox, BoltVersion version, BoltSettings settings)
    {
        var writer = outbox.Begin(BoltMessage.Hello, 1);
        var asksForUtc = !version.CountsInUtc;
        writer.WriteMap(1 + (settings.RoutingContext is null ? 0 : 1) + (asksForUtc ? 1 : 0) + (version.HasLogon ? 0 : settings.Auth.Entries)
            + (version.HasNotificationFilter ? 1 : 0) + (version.HasBoltAgent ? 1 : 0));
        writer.WriteText("user_agent"u8);
        writer.WriteText(settings.UserAgent);
        if (settings.RoutingContext is not null)
        {
            writer.WriteText("routing"u8);
            BoltRequests.WriteTexts(writer, settings.RoutingContext);
        }
        if (asksForUtc)
        {
            writer.WriteText("patch_bolt"u8);
            writer.WriteList(1);
            writer.WriteText("utc"u8);
        }
        if (version.HasNotificationFilter)
        {
            // Nobody reads them here, and each is a page of text in the summary of a statement.
            writer.WriteText("notifications_minimum_severity"u8);
            writer.WriteText("OFF"u8);
        }
        if (version.HasBoltAgent)
            WriteAgent(writer, settings);
        if (!version.HasLogon)
            settings.Auth.Write(writer);
        outbox.End();
        if (!version.HasLogon)
            return 1;
        WriteLogon(outbox, settings.Auth);
        return 2;
    }

    /// <summary>Adds LOGON.</summary>
    public static void WriteLogon(MessageOutbox outbox, BoltAuth auth)
    {
        var writer = outbox.Begin(BoltMessage.Logon, 1);
        writer.WriteMap(auth.Entries);
        auth.Write(writer);
        outbox.End();
    }

    /// <summary>Reads the metadata with which HELLO is answered.</summary>
    public static BoltLogin Read(ReadOnlySpan<byte> metadata)
    {
        var map = new PackMap(metadata);
        var hints = map["hints"u8];
        var seconds = hints.IsEmpty ? null : new PackMap(hints).Integer("connection.recv_timeout_seconds"u8);
        return new(map.Text("server"u8) ?? "", map.Text("connection_id"u8) ?? "", seconds is > 0 and < int.MaxValue ? TimeSpan.FromSeconds((double)seconds) : null);
    }

    private static void WriteAgent(PackWriter writer, BoltSettings settings)
    {
        writer.WriteText("bolt_agent"u8);
        writer.WriteMap(3);
        writer.WriteText("product"u8);
        writer.WriteText(settings.UserAgent);
        writer.WriteText("platform"u8);
        writer.WriteText($"{RuntimeInformation.OSDescription}; {RuntimeInformation.ProcessArchitecture}");
        writer.WriteText("language"u8);
        writer.WriteText($"CSharp/{Environment.Version}");
    }
}
