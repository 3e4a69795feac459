using RelationsGraph.Model.Store;
using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Hosting;

/// <summary>
/// Has the graph make the indexes that most requests need, a while after start: the first answers have the processor for themselves, and later ones wait for
/// nothing.
/// </summary>
internal static partial class MakeIndexes
{
    /// <summary>Waits, makes them and says so in one line.</summary>
    /// <param name="log">Where the line goes.</param>
    /// <param name="settings">When, if at all.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="stopping">Cancelled when the program is told to stop.</param>
    /// <returns>Completes when they are made or the program stops; never with a fault of stopping.</returns>
    public static async Task RunAsync(ILogger log, ServerSettings settings, IServedGraph graph, CancellationToken stopping)
    {
        if (settings.MakeIndexesAfter is not { } wait)
            return;
        try
        {
            await Task.Delay(wait, stopping);
            long began = TimeProvider.System.GetTimestamp();
            if (await graph.PrepareAsync(stopping) is not { } parts)
                return;
            var taken = (long)TimeProvider.System.GetElapsedTime(began).TotalMilliseconds;
            Made(log, Names(parts.Made), taken, SettingValues.ShowSize(parts.Bytes));
            if (parts.WithoutRoom.Count > 0)
                LackRoom(log, Names(parts.WithoutRoom), SettingValues.ShowSize(settings.Limits.MaxIndexBytes));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            Ended(log);
        }
        catch (StoreException exception) when (exception.Code == StoreErrorCodes.StoreClosed)
        {
            Ended(log);
        }
    }

    private static string Names(IReadOnlyList<string> names) => names.Count == 0 ? "none" : string.Join(", ", names);

    [LoggerMessage(1006, LogLevel.Information, "Indexes made ahead in {Milliseconds} ms: {Names}; {Size} of indexes in all")]
    private static partial void Made(ILogger log, string names, long milliseconds, string size);

    [LoggerMessage(1007, LogLevel.Warning, "No room for {Names} within Limits:MaxIndexBytes of {Size}: requests that need them look at all rows")]
    private static partial void LackRoom(ILogger log, string names, string size);

    [LoggerMessage(1008, LogLevel.Debug, "Indexes were not made to the end: the server stops")]
    private static partial void Ended(ILogger log);
}
