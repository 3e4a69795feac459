using System.Globalization;
using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Hosting;

/// <summary>What the server says once it can be asked: the graph, the limits that matter, the address, the time it took.</summary>
internal static partial class StartupLines
{
    /// <summary>Writes the lines, in this order, to the log of the program.</summary>
    public static void Write(WebApplication host, ServerSettings settings, IServedGraph graph, bool ideInstalled, TimeSpan taken)
    {
        var log = host.Services.GetRequiredService<ILoggerFactory>().CreateLogger("RelationsGraph.Server");
        var nodes = graph.CountsByType.Sum(type => type.Count);
        Holds(log, graph.Store, nodes, graph.RelationshipCount, settings.Seed, settings.Schema);
        var counts = string.Join(", ", graph.CountsByType.Where(type => type.Count > 0)
            .Select(type => string.Create(CultureInfo.InvariantCulture, $"{type.Type} {type.Count}")));
        if (counts.Length > 0)
            Counts(log, counts);
        foreach (var url in host.Urls)
            Listens(log, url);
        if (!ideInstalled)
            LacksIde(log);
        Ready(log, (long)taken.TotalMilliseconds);
    }

    [LoggerMessage(1001, LogLevel.Information, "Store {Store}: {Nodes} nodes, {Relationships} relationships; seed {Seed}, ontology {Schema}")]
    private static partial void Holds(ILogger log, string store, long nodes, long relationships, string seed, string schema);

    [LoggerMessage(1002, LogLevel.Information, "Nodes by type: {Counts}")]
    private static partial void Counts(ILogger log, string counts);

    [LoggerMessage(1003, LogLevel.Information, "Listening on {Url}; GraphQL at {Url}/graphql")]
    private static partial void Listens(ILogger log, string url);

    [LoggerMessage(1004, LogLevel.Information, "The IDE is missing: install Node.js with npm and build again; the API works without it")]
    private static partial void LacksIde(ILogger log);

    [LoggerMessage(1005, LogLevel.Information, "Ready after {Milliseconds} ms; Ctrl+C stops")]
    private static partial void Ready(ILogger log, long milliseconds);
}
