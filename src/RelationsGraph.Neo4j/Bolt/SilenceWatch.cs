namespace RelationsGraph.Neo4j.Bolt;

/// <summary>
/// Ends a connection whose server has been silent for too long. A read under way cannot be given up without the connection (with TLS half a record may
/// have been read), so there is one timer for the connection instead of a token for each read.
/// </summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class SilenceWatch : IDisposable
{
    /// <summary>A timer takes no more than some weeks.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);
    private readonly TimeProvider _time;
    private readonly Action _end;
    private readonly ITimer _timer;
    private readonly Lock _gate = new();
    private long _heard;
    private TimeSpan _limit = Timeout.InfiniteTimeSpan;

    /// <summary>Creates a watch that does not watch yet.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="end">Ends the connection, so that a read under way fails.</param>
    public SilenceWatch(TimeProvider time, Action end)
    {
        (_time, _end, _heard) = (time, end, time.GetTimestamp());
        _timer = time.CreateTimer(static watch => ((SilenceWatch)watch!).Look(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>When something was heard last, as a timestamp of the clock.</summary>
    public long LastHeard => Volatile.Read(ref _heard);

    /// <summary>After which silence the connection was ended; null while it was not.</summary>
    public TimeSpan? Ended { get; private set; }

    /// <summary>Begins to watch, from now.</summary>
    /// <param name="limit">How long the server may be silent; <see cref="Timeout.InfiniteTimeSpan"/> for ever.</param>
    public void Start(TimeSpan limit)
    {
        lock (_gate)
        {
            _limit = limit;
            Heard();
            if (limit != Timeout.InfiniteTimeSpan)
                Sleep(limit);
        }
    }

    /// <summary>Something was received.</summary>
    public void Heard() => Volatile.Write(ref _heard, _time.GetTimestamp());

    /// <summary>Watches no longer. The timer may fire once more, for nothing: that is cheaper than stopping it for each call.</summary>
    public void Stop()
    {
        lock (_gate)
            _limit = Timeout.InfiniteTimeSpan;
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Sleep(TimeSpan time) => _timer.Change(time < LongestSleep ? time : LongestSleep, Timeout.InfiniteTimeSpan);

    private void Look()
    {
        lock (_gate)
        {
            if (_limit == Timeout.InfiniteTimeSpan)
                return;
            var left = _limit - _time.GetElapsedTime(LastHeard);
            if (left > TimeSpan.Zero)
            {
                Sleep(left);
                return;
            }
            Ended = _limit;
            _limit = Timeout.InfiniteTimeSpan;
        }
        _end();
    }
}
