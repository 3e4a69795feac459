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
        Folders.Require("Seed", settings.Seed);

        // The host is put together on this thread while the graph loads on another: start-up takes the longer of the two.
        var loading = Task.Run(() => loader.Load(settings, cancellation), cancellation);
        await using var host = ServerHost.Build(settings, new ConsoleLines(surroundings.Out, surroundings.Error));
        var graph = await loading;
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

        StartupLines.Write(host, settings, graph, ide.Installed, TimeProvider.System.GetElapsedTime(started));
        var log = host.Services.GetRequiredService<ILoggerFactory>().CreateLogger("RelationsGraph.Server");
        Task making = MakeIndexes.RunAsync(log, settings, graph, host.Lifetime.ApplicationStopping);
        await host.WaitForShutdownAsync(cancellation);
        graph.Close();
        await making;
        return ExitCodes.Done;
    }
}
