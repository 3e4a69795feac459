namespace RelationsGraph.Neo4j.Tests.Cluster;

/// <summary>Time that stands still until a test moves it. Timers fire on the test's own thread.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private TaskCompletionSource _set = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _now = TimeSpan.FromDays(Random.Shared.Next(1, 1000)).Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _now);

    public override DateTimeOffset GetUtcNow() => new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves time on and fires what is due, in order.</summary>
    public void Advance(TimeSpan by)
    {
        long end = GetTimestamp() + by.Ticks;
        while (TakeDue(end) is { } timer)
            timer.Fire();
        Interlocked.Exchange(ref _now, end);
    }

    /// <summary>Moves time to each timer of at most a length, such as the waits between tries, until a task is done.</summary>
    /// <returns>How much time went by.</returns>
    public async Task<TimeSpan> RunAsync(Task task, TimeSpan longest)
    {
        long start = GetTimestamp();
        while (!task.IsCompleted)
        {
            Task next = NextTimer();
            if (TakeDue(GetTimestamp() + longest.Ticks) is { } timer)
                timer.Fire();
            else
                await Task.WhenAny(task, next);
        }

        return TimeSpan.FromTicks(GetTimestamp() - start);
    }

    /// <summary>Completes when a timer of a length has been set.</summary>
    public async Task TimerAsync(TimeSpan length)
    {
        while (true)
        {
            Task next = NextTimer();
            lock (_lock)
            {
                if (_timers.Exists(t => t.Length == length))
                    return;
            }

            await next;
        }
    }

    private Task NextTimer()
    {
        lock (_lock)
            return _set.Task;
    }

    private ManualTimer? TakeDue(long until)
    {
        lock (_lock)
        {
            ManualTimer? first = _timers.Where(t => t.Due <= until).MinBy(t => t.Due);
            if (first is null)
                return null;
            _timers.Remove(first);
            Interlocked.Exchange(ref _now, Math.Max(_now, first.Due));
            return first;
        }
    }

    private sealed class ManualTimer(ManualTime time, Action fire) : ITimer
    {
        public long Due { get; private set; }

        public TimeSpan Length { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._lock)
            {
                time._timers.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                    return true;
                (Due, Length) = (time._now + dueTime.Ticks, dueTime);
                time._timers.Add(this);
                time._set.SetResult();
                time._set = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            return true;
        }

        public void Dispose()
        {
            lock (time._lock)
                time._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
