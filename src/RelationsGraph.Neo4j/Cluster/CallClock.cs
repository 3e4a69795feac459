namespace RelationsGraph.Neo4j.Cluster;

/// <summary>A cancellation that comes from the caller, from a stop, or because the time is up, and that says which it was.</summary>
internal sealed class CallClock : IDisposable
{
    private static readonly Action<object?> Cancel = static source => ((CancellationTokenSource)source!).Cancel();

    private readonly CancellationTokenSource _source;
    private readonly CancellationToken _caller;
    private readonly CancellationToken _stop;
    private readonly CancellationTokenRegistration _ofCaller;
    private readonly CancellationTokenRegistration _ofStop;

    /// <summary>Starts the clock.</summary>
    /// <param name="limit">The time there is; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</param>
    /// <param name="time">Where time comes from.</param>
    /// <param name="caller">The caller's cancellation.</param>
    /// <param name="stop">Cancelled when everything ends.</param>
    public CallClock(TimeSpan limit, TimeProvider time, CancellationToken caller, CancellationToken stop = default)
    {
        _source = new CancellationTokenSource(limit, time);
        (_caller, _stop) = (caller, stop);
        _ofCaller = caller.UnsafeRegister(Cancel, _source);
        _ofStop = stop.UnsafeRegister(Cancel, _source);
    }

    /// <summary>Cancelled by whichever comes first.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Whether the time is up, and neither the caller nor a stop ended the call.</summary>
    public bool IsTimeUp => _source.IsCancellationRequested && !_caller.IsCancellationRequested && !_stop.IsCancellationRequested;

    /// <inheritdoc/>
    public void Dispose()
    {
        // A registration that is running is waited for: nobody cancels a source that is gone.
        _ofCaller.Dispose();
        _ofStop.Dispose();
        _source.Dispose();
    }
}
