using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Migrating;

/// <summary>
/// Lets one server at a time change a database as a whole. A node says who holds the lock and until when, by the clock of the database; the holder puts
/// that off as long as it lives, so a lock whose holder died is free after its lease.
/// </summary>
internal sealed class DatabaseLock : IAsyncDisposable
{
    private const string Whole = "whole";

    private static readonly CypherText Take = new(
        $"MERGE (l:{QuotedName.Of(LabelNames.Lock)} {{name: $name}}) SET l.turn = coalesce(l.turn, 0) + 1 "
        + "WITH l, coalesce(l.holder = $holder, true) OR l.until <= timestamp() AS free "
        + "SET l.until = CASE WHEN free THEN timestamp() + $lease ELSE l.until END, l.holder = CASE WHEN free THEN $holder ELSE l.holder END "
        + "RETURN free, l.until - timestamp()");

    private static readonly CypherText Release = new(
        $"MATCH (l:{QuotedName.Of(LabelNames.Lock)} {{name: $name}}) WHERE l.holder = $holder REMOVE l.holder, l.until");

    private readonly ICypherTransport _transport;
    private readonly string _holder = Guid.NewGuid().ToString("N");
    private readonly TimeSpan _lease;
    private readonly CancellationTokenSource _end = new();
    private readonly CancellationTokenSource _lost = new();
    private Task _renewing = Task.CompletedTask;

    private DatabaseLock(ICypherTransport transport, TimeSpan lease)
    {
        _transport = transport;
        _lease = lease;
    }

    /// <summary>Cancelled when somebody else took the lock because this process was too slow to hold it.</summary>
    public CancellationToken Lost => _lost.Token;

    /// <summary>Takes the lock. Where its holder seems to have died, waits until the lease has run out.</summary>
    /// <param name="transport">The way to the server.</param>
    /// <param name="lease">How long the lock holds without being put off.</param>
    /// <param name="time">The clock that waits are measured with.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="StoreException">Somebody else holds it and lives.</exception>
    public static async ValueTask<DatabaseLock> TakeAsync(ICypherTransport transport, TimeSpan lease, TimeProvider time, CancellationToken cancellation)
    {
        var taken = new DatabaseLock(transport, lease);
        TimeSpan left = await taken.TryAsync(cancellation);
        if (left > TimeSpan.Zero)
        {
            await Task.Delay(left + TimeSpan.FromMilliseconds(1), time, cancellation);
            left = await taken.TryAsync(cancellation);
        }

        if (left > TimeSpan.Zero)
        {
            throw new StoreException(
                StoreErrorCodes.ChangedElsewhere, "Another server is migrating or importing into this database. Wait until it is done, then run the command again.");
        }

        taken._renewing = taken.RenewAsync(time);
        return taken;
    }

    /// <summary>Works as long as the lock is held.</summary>
    /// <param name="work">The work; its token is cancelled when the lock is lost.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="StoreException">The lock was lost, or the work failed so.</exception>
    public async Task<T> WhileHeldAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _lost.Token);
        try
        {
            return await work(linked.Token);
        }
        catch (OperationCanceledException) when (_lost.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new StoreException(
                StoreErrorCodes.ChangedElsewhere, "The lock on the database was lost: it could not be reached in time. Run the command again; it goes on where it was.");
        }
    }

    /// <summary>Gives the lock back.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _renewing;
        await ReleaseAsync();
        _end.Dispose();
        _lost.Dispose();
    }

    private async ValueTask ReleaseAsync()
    {
        if (_lost.IsCancellationRequested)
            return;
        try
        {
            await CollectedRecords.WriteAsync(_transport, [Release.With(("name", Whole), ("holder", _holder))], CancellationToken.None);
        }
        catch (StoreException)
        {
            // The lock is free when its lease has run out; what went wrong before is what the caller must hear.
        }
    }

    /// <summary>Takes or puts off.</summary>
    /// <returns>How long somebody else holds it; zero when it is ours.</returns>
    private async ValueTask<TimeSpan> TryAsync(CancellationToken cancellation)
    {
        CypherStatement take = Take.With(("name", Whole), ("holder", _holder), ("lease", (long)_lease.TotalMilliseconds));
        CollectedRecords records = await CollectedRecords.WriteAsync(_transport, [take], cancellation);
        return Left(records.Of(0).Single());
    }

    private static TimeSpan Left(byte[] fields)
    {
        var reader = new PackReader(fields);
        reader.ReadList();
        bool isFree = reader.ReadBoolean();
        return isFree ? TimeSpan.Zero : TimeSpan.FromMilliseconds(Math.Max(1, reader.ReadInteger()));
    }

    private async Task RenewAsync(TimeProvider time)
    {
        using var timer = new PeriodicTimer(_lease / 3, time);
        long held = time.GetTimestamp();
        try
        {
            while (await timer.WaitForNextTickAsync(_end.Token))
            {
                bool? isHeld = await TryRenewAsync();
                if (isHeld == true)
                    held = time.GetTimestamp();
                else if (isHeld == false || time.GetElapsedTime(held) > _lease)
                    await _lost.CancelAsync();
            }
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            // The lock is being given back.
        }
    }

    /// <summary>Puts the lock off.</summary>
    /// <returns>Whether it is still ours; null when the database could not be asked, which the next attempt may mend.</returns>
    private async ValueTask<bool?> TryRenewAsync()
    {
        try
        {
            return await TryAsync(_end.Token) == TimeSpan.Zero;
        }
        catch (StoreException)
        {
            return null;
        }
    }
}
