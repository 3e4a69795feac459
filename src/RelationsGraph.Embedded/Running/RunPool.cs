namespace RelationsGraph.Embedded.Running;

/// <summary>Keeps runs for reuse: as many as can be busy at once, the rest is garbage.</summary>
/// <remarks>Thread-safe without locks.</remarks>
internal sealed class RunPool
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

        return run ?? new Run();
    }

    /// <summary>Puts a run back.</summary>
    public void Return(Run run)
    {
        run.End();
        if (Interlocked.CompareExchange(ref _first, run, null) is null)
            return;
        for (int i = 0; i < _idle.Length; i++)
        {
            if (Interlocked.CompareExchange(ref _idle[i], run, null) is null)
                return;
        }
    }
}
