using System.Net.Sockets;
using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Hosting;
using RelationsGraph.Server.Ide;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Verbs;

/// <summary><c>serve</c>: loads the graph, listens, and stays until it is told to stop.</summary>
internal static class ServeVerb
{
    /// <summary>Serves until SIGTERM, SIGINT or <paramref name="cancellation"/>; requests in flight are finished first.</summary>
    public static async Task<int> RunAsync(ServerSettings settings, Surroundings surroundings, IGraphLoader loader, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        ListenGuard.Check(settings);
        Folders.Require("Schema", settings.Schema);
        if (settings.Store is StoreKind.Embedded)
            Folders.Require("Seed", settings.Seed);

        // The host is put together on this thread while the graph loads on another: start-up takes the longer of the two.
        var lines = new ConsoleLines(surroundings.Out, surroundings.Error);
        var log = lines.CreateLogger("RelationsGraph.Server");
        var loading = Task.Run(() => loader.LoadAsync(settings, log, cancellation), cancellation);
        await using var host = ServerHost.Build(settings, lines);
        var graph = await loading;
        try
        {
            // What only an operator can mend is said at once; what may pass, such as a database that starts later, is waited for while the server listens.
            if (graph.Obstacle is { CanPass: false } obstacle)
            {
                await surroundings.Error.WriteLineAsync($"{graph.Store}: {obstacle.Code}: {obstacle.Told}");
                return ExitCodes.Of(obstacle.Code);
            }

            return await ServeAsync(host, log, settings, surroundings, graph, started, cancellation);
        }
        finally
        {
            await graph.CloseAsync();
        }
    }

    private static async Task<int> ServeAsync(
        WebApplication host, ILogger log, ServerSettings settings, Surroundings surroundings, IServedGraph graph, long started, CancellationToken cancellation)
    {
        var ide = new IdeFiles(surroundings.IdeFolder);
        ServerHost.Map(host, settings, graph, ide);
        try
        {
            await host.StartAsync(cancellation);
        }
        catch (Exception e) when (e is IOException or SocketException or InvalidOperationException)
        {
            await surroundings.Error.WriteLineAsync(ListenGuard.Explain(settings, e));
            return ExitCodes.CannotListen;
        }

        StartupLines.Write(host, log, settings, graph, ide.Installed, TimeProvider.System.GetElapsedTime(started));
        var stopping = host.Lifetime.ApplicationStopping;
        Task making = MakeIndexes.RunAsync(log, settings, graph, stopping);
        Task waiting = WatchGraph.RunAsync(graph, AwaitGraph.RunAsync(log, settings, graph, started, stopping), TimeProvider.System, stopping);
        await host.WaitForShutdownAsync(cancellation);
        await waiting;
        await graph.CloseAsync();
        await making;
        return ExitCodes.Done;
    }
}
