using RelationsGraph.Server.Composition;

namespace RelationsGraph.Server.Hosting;

/// <summary>
/// Looks at a graph from time to time, so that requests are not answered for long from a graph that somebody is exchanging, also where no orchestrator asks
/// for readiness.
/// </summary>
internal static class WatchGraph
{
    /// <summary>Looks until the program stops.</summary>
    /// <param name="graph">The graph; one of which nothing new can become known is not looked at.</param>
    /// <param name="answers">Completes when the graph can answer.</param>
    /// <param name="time">The clock.</param>
    /// <param name="stopping">Cancelled when the program is told to stop.</param>
    /// <returns>Completes when the program stops; never with a fault of stopping.</returns>
    public static async Task RunAsync(IServedGraph graph, Task answers, TimeProvider time, CancellationToken stopping)
    {
        await answers;
        if (graph.LooksEvery is not { } interval)
            return;
        using var timer = new PeriodicTimer(interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping))
                await graph.TryAsync(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Nobody is answered any more.
        }
    }
}
