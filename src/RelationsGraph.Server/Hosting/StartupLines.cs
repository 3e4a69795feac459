using System.Globalization;
using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Hosting;

/// <summary>What the server says once it can be asked: the graph, the limits that matter, the address, the time it took.</summary>
internal static partial class StartupLines
{
    /// <summary>Writes the lines, in this order, to the log of the program.</summary>
    public static void Write(WebApplication host, ILogger log, ServerSettings settings, IServedGraph graph, bool ideInstalled, TimeSpan taken)
    {
        if (graph.Obstacle is null)
            WriteGraph(log, settings, graph);
        foreach (var url in host.Urls)
            Listens(log, url);
        if (!ideInstalled)
            LacksIde(log);
        if (graph.Obstacle is { } obstacle)
            Waits(log, graph.Store, obstacle.Code, obstacle.Told.ReplaceLineEndings(" "));
        else
            Ready(log, (long)taken.TotalMilliseconds);
    }

    /// <summary>What a graph says that could not answer when the server began to listen, and now can.</summary>
    /// <param name="log">Where the lines go.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="taken">The time since the start.</param>
    public static void WriteLate(ILogger log, ServerSettings settings, IServedGraph graph, TimeSpan taken)
    {
        WriteGraph(log, settings, graph);
        Ready(log, (long)taken.TotalMilliseconds);
    }

    /// <summary>Says that something else now keeps the graph from answering.</summary>
    public static void WriteObstacle(ILogger log, IServedGraph graph, GraphObstacle obstacle) =>
        Waits(log, graph.Store, obstacle.Code, obstacle.Told.ReplaceLineEndings(" "));

    private static void WriteGraph(ILogger log, ServerSettings settings, IServedGraph graph)
    {
        var nodes = graph.CountsByType.Sum(type => type.Count);
        if (settings.Store is StoreKind.Embedded)
            Holds(log, graph.Store, nodes, graph.RelationshipCount, settings.Seed, settings.Schema);
        else
            HoldsInDatabase(log, graph.Store, nodes, graph.RelationshipCount, settings.Schema);
        var counts = string.Join(", ", graph.CountsByType.Where(type => type.Count > 0)
            .Select(type => string.Create(CultureInfo.InvariantCulture, $"{type.Type} {type.Count}")));
        if (counts.Length > 0)
            Counts(log, counts);
    }

    [LoggerMessage(1001, LogLevel.Information, "Store {Store}: {Nodes} nodes, {Relationships} relationships; seed {Seed}, ontology {Schema}")]
    private static partial void Holds(ILogger log, string store, long nodes, long relationships, string seed, string schema);

    [LoggerMessage(1009, LogLevel.Information, "Store {Store}: {Nodes} nodes, {Relationships} relationships; ontology {Schema}")]
    private static partial void HoldsInDatabase(ILogger log, string store, long nodes, long relationships, string schema);

    [LoggerMessage(1010, LogLevel.Warning, "{Store} cannot answer, /health/ready says so until it can: {Code}: {Message}")]
    private static partial void Waits(ILogger log, string store, string code, string message);

    [LoggerMessage(1002, LogLevel.Information, "Nodes by type: {Counts}")]
    private static partial void Counts(ILogger log, string counts);

    [LoggerMessage(1003, LogLevel.Information, "Listening on {Url}; GraphQL at {Url}/graphql")]
    private static partial void Listens(ILogger log, string url);

    [LoggerMessage(1004, LogLevel.Information, "The IDE is missing: install Node.js with npm and build again; the API works without it")]
    private static partial void LacksIde(ILogger log);

    [LoggerMessage(1005, LogLevel.Information, "Ready after {Milliseconds} ms; Ctrl+C stops")]
    private static partial void Ready(ILogger log, long milliseconds);
}
