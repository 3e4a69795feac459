namespace RelationsGraph.Neo4j.Cluster;

/// <summary>How long to wait before the next try: twice as long each time, up to a bound, and never the same for all who failed at once.</summary>
/// <param name="limit">How long after the first try another may begin.</param>
/// <param name="chance">Gives a number from 0 to under 1.</param>
/// <param name="time">Where time comes from.</param>
internal struct RetryBackoff(TimeSpan limit, Func<double> chance, TimeProvider time)
{
    /// <summary>The first wait, at most: a deadlock is over in milliseconds.</summary>
    public static readonly TimeSpan First = TimeSpan.FromMilliseconds(50);

    /// <summary>The longest wait: who waits for a server that comes back is served at most a second later.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly long _start = time.GetTimestamp();
    private TimeSpan _next = First;

    /// <summary>Waits.</summary>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The wait; null when the next try would begin too late.</returns>
    public Task? TryWait(CancellationToken cancellation)
    {
        // Between half and all of it: spread out, yet never at once.
        TimeSpan delay = _next * (0.5 + (chance() / 2));
        if (time.GetElapsedTime(_start) + delay > limit)
            return null;
        _next = _next * 2 < Longest ? _next * 2 : Longest;
        return Task.Delay(delay, time, cancellation);
    }
}
