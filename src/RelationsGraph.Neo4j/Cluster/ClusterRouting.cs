using RelationsGraph.Neo4j.Bolt;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>
/// The routing of <c>neo4j://</c>: writes go to the leader, reads to whoever has least to do. One caller fetches a table, the others wait for it; who is
/// cancelled leaves, and the fetching goes on for those who stay.
/// </summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="source">Where tables come from.</param>
/// <param name="pools">Say who has how much to do, and lose the servers that left.</param>
/// <param name="bookmarks">Sent along when a table is fetched.</param>
/// <param name="time">Where time comes from.</param>
internal sealed class ClusterRouting(RoutingSource source, ConnectionPools pools, Bookmarks bookmarks, TimeProvider time) : IRouting
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _stop = new();
    private volatile KnownServers _known = KnownServers.None;
    private TaskCompletionSource<KnownServers>? _fetching;
    private uint _turn;

    /// <inheritdoc/>
    public async ValueTask<BoltAddress> ChooseAsync(bool isWrite, CancellationToken cancellation)
    {
        KnownServers known = _known;
        if (!known.Serves(isWrite, time))
            known = await RefreshAsync(known, isWrite).WaitAsync(cancellation);
        BoltAddress[] servers = known.For(isWrite);
        return servers.Length > 0 ? LeastLoaded(servers) : throw new NoServerException(isWrite);
    }

    /// <inheritdoc/>
    public void Forget(BoltAddress address)
    {
        lock (_lock)
            _known = _known.Without(address);
    }

    /// <inheritdoc/>
    public bool ForgetLeader(BoltAddress address)
    {
        lock (_lock)
        {
            // Many requests learn of one change: those that come late must not spoil the table which the first has fetched.
            if (Array.IndexOf(_known.Writers, address) >= 0)
                _known = _known.WithoutLeader(address);
        }

        return true;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Task? fetching;
        lock (_lock)
            fetching = _fetching?.Task;
        await _stop.CancelAsync();
        if (fetching is not null)
            await fetching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private Task<KnownServers> RefreshAsync(KnownServers seen, bool isWrite)
    {
        TaskCompletionSource<KnownServers> fetching;
        lock (_lock)
        {
            KnownServers known = _known;
            if (!ReferenceEquals(known, seen) && known.Serves(isWrite, time))
                return Task.FromResult(known);
            if (_fetching is not null)
                return _fetching.Task;
            fetching = _fetching = new TaskCompletionSource<KnownServers>(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        _ = FetchAsync(fetching, isWrite);
        return fetching.Task;
    }

    private async Task FetchAsync(TaskCompletionSource<KnownServers> fetching, bool isWrite)
    {
        KnownServers last = _known;
        try
        {
            bool isLeaderless = isWrite && last.Writers.Length == 0;
            RoutingTable table = await source.FetchAsync(last.Routers, isLeaderless, bookmarks.Current, _stop.Token);
            var known = KnownServers.Of(table, time.GetTimestamp());
            lock (_lock)
                (_known, _fetching) = (known, null);
            fetching.SetResult(known);
            await pools.KeepOnlyAsync(known.All());
        }
        catch (Exception exception) when (!fetching.Task.IsCompleted)
        {
            // Whatever it was, it reaches everybody who waits; when nobody does any more, it is seen here.
            lock (_lock)
                _fetching = null;
            fetching.SetException(exception);
            _ = fetching.Task.Exception;
        }
    }

    private BoltAddress LeastLoaded(BoltAddress[] servers)
    {
        if (servers.Length == 1)
            return servers[0];
        // Equals take turns, or the first would get all while there is little to do.
        uint turn = Interlocked.Increment(ref _turn);
        BoltAddress best = default;
        int least = int.MaxValue;
        for (uint i = 0; i < servers.Length; i++)
        {
            BoltAddress server = servers[(turn + i) % (uint)servers.Length];
            int load = pools.LoadOf(server);
            if (load < least)
                (best, least) = (server, load);
        }

        return best;
    }
}
