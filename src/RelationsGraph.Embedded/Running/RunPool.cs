using RelationsGraph.Embedded.Lazily;

namespace RelationsGraph.Embedded.Running;

/// <summary>Keeps runs for reuse: as many as can be busy at once, and none that has grown too large; the rest is garbage.</summary>
/// <remarks>Thread-safe without locks.</remarks>
/// <param name="builds">Makes what runs need and is not there yet.</param>
/// <param name="mostBytes">Most bytes of scratch memory that an idle run keeps.</param>
internal sealed class RunPool(LazyBuilds builds, long mostBytes)
{
    private readonly Run?[] _idle = new Run?[Environment.ProcessorCount * 2];
    private Run? _first;

    /// <summary>Takes a run out of the pool, or makes one.</summary>
    public Run Rent()
    {
        Run? run = Interlocked.Exchange(ref _first, null);
        for (int i = 0; run is null && i < _idle.Length; i++)
        {
            if (Volatile.Read(ref _idle[i]) is not null)
                run = Interlocked.Exchange(ref _idle[i], null);
        }

        return run ?? new Run(builds);
    }

    /// <summary>What the idle runs keep, in bytes.</summary>
    public long Bytes => _idle.Append(_first).Sum(run => run?.Bytes ?? 0);

    /// <summary>Puts a run back, unless one huge request has made it too large to keep.</summary>
    public void Return(Run run)
    {
        run.End();
        if (run.Bytes > mostBytes)
            return;
        if (Interlocked.CompareExchange(ref _first, run, null) is null)
            return;
        for (int i = 0; i < _idle.Length; i++)
        {
            if (Interlocked.CompareExchange(ref _idle[i], run, null) is null)
                return;
        }
    }
}
