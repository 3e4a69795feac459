namespace RelationsGraph.Embedded.Lazily;

/// <summary>Makes the lazy parts of a store, each on a thread of its own: no request owns what it was the first to ask for.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="mostBytes">What the parts of one state of the graph may take.</param>
#pragma warning disable CA1001 // The source has no timer and is linked to none, so there is nothing to release, and builds may look at it after the end.
internal sealed class LazyBuilds(long mostBytes)
#pragma warning restore CA1001
{
    private readonly CancellationTokenSource _stop = new();

    /// <summary>What the parts of one state of the graph may take, in bytes.</summary>
    public long MostBytes => mostBytes;

    /// <summary>Called on the thread of each build before it begins, with the name of the part; tests hold builds here.</summary>
    public Action<string>? Begins { get; set; }

    /// <summary>Makes a part.</summary>
    /// <param name="room">Where room is taken.</param>
    /// <param name="taken">What was taken already.</param>
    /// <param name="make">Makes it.</param>
    /// <returns>Completes when it has been made.</returns>
    public Task Start(LazyRoom room, long taken, Action<LazyBuild> make)
    {
        var build = new LazyBuild(room, mostBytes, taken, _stop.Token);
        return Task.Factory.StartNew(
            () => make(build),
            CancellationToken.None,
            // Many requests may wait; they must not go on one after the other on this thread.
            TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach | TaskCreationOptions.RunContinuationsAsynchronously,
            TaskScheduler.Default);
    }

    /// <summary>Ends all builds that are under way. Those who wait for one get a <see cref="Model.Store.StoreException"/>.</summary>
    public void Close() => _stop.Cancel();
}
