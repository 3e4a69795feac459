using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Hosting;

/// <summary>
/// Waits for a graph that could not answer when the server began to listen. A server that outlives its database needs no particular order in which the two are
/// started; whoever starts both finds out by /health/ready.
/// </summary>
internal static class AwaitGraph
{
    // Often enough that a request works soon after the database does; what an operator must mend first takes him longer.
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(5);

    /// <summary>Tries until the graph can answer, and says in the log when that is, and when the reason becomes another.</summary>
    /// <param name="log">Where the lines go.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="started">When the program began, a time stamp of the system's clock.</param>
    /// <param name="stopping">Cancelled when the program is told to stop.</param>
    /// <returns>Completes when the graph can answer or the program stops; never with a fault of stopping.</returns>
    public static async Task RunAsync(ILogger log, ServerSettings settings, IServedGraph graph, long started, CancellationToken stopping)
    {
        GraphObstacle? told = graph.Obstacle;
        if (told is null)
            return;
        try
        {
            while (await graph.TryAsync(stopping) is { } obstacle)
            {
                if ((obstacle.Code, obstacle.CanPass) != (told.Code, told.CanPass))
                    StartupLines.WriteObstacle(log, graph, told = obstacle);
                await Task.Delay(obstacle.CanPass ? Short : Long, stopping);
            }

            StartupLines.WriteLate(log, settings, graph, TimeProvider.System.GetElapsedTime(started));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The program ends before the graph could answer.
        }
    }
}
