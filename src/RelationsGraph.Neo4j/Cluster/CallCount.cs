namespace RelationsGraph.Neo4j.Cluster;

/// <summary>Counts the calls under way, so that an end can wait for them.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class CallCount
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _lock = new();
    private int _count;
    private bool _closed;

    /// <summary>Completes when no call is under way after <see cref="TryClose"/>.</summary>
    public Task Ended => _ended.Task;

    /// <summary>A call begins.</summary>
    /// <exception cref="ObjectDisposedException">No call may begin any more.</exception>
    public void Enter()
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_closed, typeof(BoltTransport));
            _count++;
        }
    }

    /// <summary>A call ends.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            if (--_count == 0 && _closed)
                _ended.SetResult();
        }
    }

    /// <summary>Lets no call begin any more.</summary>
    /// <returns>False when that was done before.</returns>
    public bool TryClose()
    {
        lock (_lock)
        {
            if (_closed)
                return false;
            _closed = true;
            if (_count == 0)
                _ended.SetResult();
            return true;
        }
    }
}
