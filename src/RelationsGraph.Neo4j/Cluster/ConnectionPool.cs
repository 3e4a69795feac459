using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Bolt;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>
/// The connections to one server. The one used last is used first, so that what a busy hour opened grows old and goes. A connection that has been idle for a
/// while is asked whether it lives before somebody gets it.
/// </summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="address">The server.</param>
/// <param name="opener">Opens connections.</param>
/// <param name="limits">How many, how old.</param>
/// <param name="time">Where time comes from; the same as that of the connections.</param>
internal sealed class ConnectionPool(BoltAddress address, ConnectionOpener opener, PoolLimits limits, TimeProvider time) : IAsyncDisposable
{
    private readonly PoolSlots _slots = new(limits.MaxConnections, limits.MaxWaiting, time);
    private readonly Lock _lock = new();
    private readonly Stack<IBoltConnection> _idle = new();
    private bool _closed;

    /// <summary>How many use a connection or wait for one.</summary>
    public int Load => _slots.Load;

    /// <summary>How many wait for a connection.</summary>
    public int Waiting => _slots.Waiting;

    /// <summary>How many connections are open and unused.</summary>
    public int Idle
    {
        get
        {
            lock (_lock)
                return _idle.Count;
        }
    }

    /// <summary>Takes a connection, which must be given back with <see cref="ReturnAsync"/>.</summary>
    /// <param name="trust">A connection unused for longer is asked first; at most the pool's own limit counts.</param>
    /// <param name="patience">How long to wait for one to become free; at most the pool's own limit counts.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="StoreException">Too many wait already, or none became free in time.</exception>
    /// <exception cref="BoltConnectionException">None could be opened, or the pool is closed.</exception>
    /// <exception cref="BoltFailureException">The server refused the login.</exception>
    public async ValueTask<IBoltConnection> TakeAsync(TimeSpan trust, TimeSpan patience, CancellationToken cancellation)
    {
        if (!await _slots.TakeAsync(patience < limits.Patience ? patience : limits.Patience, cancellation))
            throw new BoltConnectionException(BoltFault.Unreachable, $"The connections to {address} are closed.");
        bool isTaken = false;
        try
        {
            IBoltConnection connection = await FindAsync(trust, cancellation) ?? await opener.OpenAsync(address, null, cancellation);
            isTaken = true;
            return connection;
        }
        finally
        {
            if (!isTaken)
                _slots.Release();
        }
    }

    /// <summary>Gives a connection back.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="isSpent">Whether nobody else shall get it, although it works.</param>
    public async ValueTask ReturnAsync(IBoltConnection connection, bool isSpent = false)
    {
        try
        {
            if (!isSpent && connection.IsUsable && TryKeep(connection))
                return;
            // When one broke, or its login is no longer good, the others are not better.
            if (isSpent || !connection.IsUsable)
                await CloseIdleAsync();
            await connection.DisposeAsync();
        }
        finally
        {
            // Last: who gets the place finds the connection there, or opens one when this one is gone.
            _slots.Release();
        }
    }

    /// <summary>Closes the connections that nobody uses.</summary>
    public async ValueTask CloseIdleAsync()
    {
        while (TryPop() is { } connection)
            await connection.DisposeAsync();
    }

    /// <summary>Closes the pool: who waits is sent away, connections in use are closed when they come back.</summary>
    public ValueTask DisposeAsync()
    {
        lock (_lock)
            _closed = true;
        _slots.Close();
        return CloseIdleAsync();
    }

    private async ValueTask<IBoltConnection?> FindAsync(TimeSpan trust, CancellationToken cancellation)
    {
        while (TryPop() is { } connection)
        {
            bool isGood = false;
            try
            {
                isGood = connection.IsUsable && time.GetElapsedTime(connection.OpenedAt) < limits.Lifetime
                    && (time.GetElapsedTime(connection.UsedAt) <= (trust < limits.IdleTrust ? trust : limits.IdleTrust) || await AnswersAsync(connection, cancellation));
                if (isGood)
                    return connection;
            }
            finally
            {
                if (!isGood)
                    await connection.DisposeAsync();
            }
        }

        return null;
    }

    private async ValueTask<bool> AnswersAsync(IBoltConnection connection, CancellationToken cancellation)
    {
        using var clock = new CallClock(limits.LivenessTimeout, time, cancellation);
        try
        {
            await connection.ResetAsync(clock.Token);
            return true;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested && exception is BoltConnectionException or BoltFailureException or OperationCanceledException)
        {
            // Whoever lies below was used even longer ago: asking one after the other would add up.
            await CloseIdleAsync();
            return false;
        }
    }

    private bool TryKeep(IBoltConnection connection)
    {
        lock (_lock)
        {
            if (_closed)
                return false;
            _idle.Push(connection);
            return true;
        }
    }

    private IBoltConnection? TryPop()
    {
        lock (_lock)
            return _idle.TryPop(out IBoltConnection? connection) ? connection : null;
    }
}
