using System.Collections.Concurrent;
using RelationsGraph.Neo4j.Bolt;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>A pool for each server, made when it is first needed.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="opener">Opens connections.</param>
/// <param name="limits">What each pool may do.</param>
/// <param name="time">Where time comes from.</param>
internal sealed class ConnectionPools(ConnectionOpener opener, PoolLimits limits, TimeProvider time) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<BoltAddress, ConnectionPool> _pools = new();

    /// <summary>The servers that have a pool.</summary>
    public ICollection<BoltAddress> Addresses => _pools.Keys;

    /// <summary>The pool of a server.</summary>
    public ConnectionPool Of(BoltAddress address) =>
        _pools.TryGetValue(address, out ConnectionPool? pool) ? pool : _pools.GetOrAdd(address, new ConnectionPool(address, opener, limits, time));

    /// <summary>How many use a connection to a server or wait for one.</summary>
    public int LoadOf(BoltAddress address) => _pools.TryGetValue(address, out ConnectionPool? pool) ? pool.Load : 0;

    /// <summary>Closes the pools of servers that are no longer there. What is under way there may end.</summary>
    /// <param name="addresses">The servers that are.</param>
    public async ValueTask KeepOnlyAsync(IReadOnlySet<BoltAddress> addresses)
    {
        foreach (BoltAddress address in _pools.Keys)
        {
            if (!addresses.Contains(address) && _pools.TryRemove(address, out ConnectionPool? pool))
                await pool.DisposeAsync();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (ConnectionPool pool in _pools.Values)
            await pool.DisposeAsync();
    }
}
