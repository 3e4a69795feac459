using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Lazily;

/// <summary>
/// Something that a state of the graph has from when it is first asked for: an index, folded texts, lists of neighbours. It is made once, by one thread, for all who
/// ask meanwhile.
/// </summary>
/// <remarks>Thread-safe. Reading what has been made takes no lock.</remarks>
/// <param name="name">What it is, for people.</param>
internal sealed class LazyPart<T>(string name)
    where T : class
{
    private readonly Lock _gate = new();
    private T? _value;
    private Task? _making;
    private volatile bool _isRefused;

    /// <summary>What it is, for people.</summary>
    public string Name => name;

    /// <summary>What was made; null until then.</summary>
    public T? Value => Volatile.Read(ref _value);

    /// <summary>Whether there was no room for it. It is not tried again: what has room never gives it up.</summary>
    public bool IsRefused => _isRefused;

    /// <summary>Has it made unless it is there, refused, or under way.</summary>
    /// <param name="builds">Who makes it.</param>
    /// <param name="room">Where room for it is taken.</param>
    /// <param name="bytes">What it takes at least. Without so much room it is refused at once.</param>
    /// <param name="make">Makes it; null when there is no room for all of it. It must not touch the request that asks.</param>
    /// <param name="isFirst">Whether this call began it.</param>
    /// <returns>Completes when it has been made or refused, with the fault if it could not be made; null when nothing is under way.</returns>
    public Task? Start(LazyBuilds builds, LazyRoom room, long bytes, Func<LazyBuild, T?> make, out bool isFirst)
    {
        lock (_gate)
        {
            isFirst = false;
            if (_value is not null || _isRefused || _making is not null)
                return _making;
            if (!room.TryTake(bytes, builds.MostBytes))
            {
                _isRefused = true;
                return null;
            }

            isFirst = true;
            return _making = builds.Start(room, bytes, build => Make(build, () => MakeOpen(builds, build, make)));
        }
    }

    private T? MakeOpen(LazyBuilds builds, LazyBuild build, Func<LazyBuild, T?> make)
    {
        builds.Begins?.Invoke(name);
        build.Stop.ThrowIfCancellationRequested();
        return make(build);
    }

    private void Make(LazyBuild build, Func<T?> make)
    {
        T? value = null;
        bool isWhole = false;
        try
        {
            value = make();
            isWhole = true;
        }
        catch (OperationCanceledException cancelled) when (build.Stop.IsCancellationRequested)
        {
            throw new StoreException(StoreErrorCodes.StoreClosed, "The store is being closed. Ask again when the server is back.", cancelled);
        }
        finally
        {
            // What failed may be tried again; what had no room may not.
            if (value is null)
                build.GiveUp();
            lock (_gate)
            {
                Volatile.Write(ref _value, value);
                _isRefused = isWhole && value is null;
                _making = null;
            }
        }
    }
}
