namespace RelationsGraph.Embedded.Lazily;

/// <summary>The making of one part: it ends when the store is closed, and only then, and takes room before it takes memory.</summary>
/// <remarks>Belongs to the thread that makes the part.</remarks>
/// <param name="room">Where room is taken.</param>
/// <param name="mostBytes">What all parts may take.</param>
/// <param name="taken">What was taken for the part already.</param>
/// <param name="stop">Cancelled when the store is closed.</param>
internal sealed class LazyBuild(LazyRoom room, long mostBytes, long taken, CancellationToken stop)
{
    /// <summary>Steps between two looks at the token, a power of two.</summary>
    private const int StepsBetweenChecks = 1024;

    private long _taken = taken;
    private int _steps;

    /// <summary>Cancelled when the store is closed.</summary>
    public CancellationToken Stop => stop;

    /// <summary>Counts a step of work; every thousand it ends the work if the store is closed.</summary>
    public void Step()
    {
        if ((++_steps & (StepsBetweenChecks - 1)) == 0)
            stop.ThrowIfCancellationRequested();
    }

    /// <summary>Takes room for the part.</summary>
    /// <returns>False when there is no room; the part cannot be made then.</returns>
    public bool TryTake(long bytes)
    {
        if (!room.TryTake(bytes, mostBytes))
            return false;
        _taken += bytes;
        return true;
    }

    /// <summary>Makes what was taken what the part takes in the end.</summary>
    /// <returns>False when there is no room for it.</returns>
    public bool TrySettle(long bytes)
    {
        if (bytes > _taken)
            return TryTake(bytes - _taken);
        room.GiveBack(_taken - bytes);
        _taken = bytes;
        return true;
    }

    /// <summary>Gives everything back: the part was not made.</summary>
    public void GiveUp()
    {
        room.GiveBack(_taken);
        _taken = 0;
    }

    /// <summary>Sorts keys with their items. The library wraps what a comparison throws, and cancellation must stay what it is.</summary>
    public void Sort<TKey, TItem>(TKey[] keys, TItem[] items, Comparison<TKey> compare) => Sort(() => Array.Sort(keys, items, new Checked<TKey>(this, compare)));

    /// <summary>Sorts items.</summary>
    public void Sort<T>(T[] items, Comparison<T> compare) => Sort(() => Array.Sort(items, new Checked<T>(this, compare)));

    private static void Sort(Action sort)
    {
        try
        {
            sort();
        }
        catch (InvalidOperationException exception) when (exception.InnerException is OperationCanceledException cancelled)
        {
            throw new OperationCanceledException(cancelled.Message, exception, cancelled.CancellationToken);
        }
    }

    private sealed class Checked<T>(LazyBuild build, Comparison<T> compare) : IComparer<T>
    {
        public int Compare(T? x, T? y)
        {
            build.Step();
            return compare(x!, y!);
        }
    }
}
