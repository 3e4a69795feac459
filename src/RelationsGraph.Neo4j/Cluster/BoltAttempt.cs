using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>The tries of one call: runs the statements once, and knows afterwards how far that went and what follows from its end.</summary>
/// <remarks>Used by one caller.</remarks>
internal sealed class BoltAttempt(
    bool isWrite,
    ReadOnlyMemory<CypherStatement> statements,
    DeliveryWatch receiver,
    BoltOptions options,
    ConnectionPools pools,
    IRouting routing,
    Bookmarks bookmarks,
    long start)
{
    // A connection that is taken for a write is asked sooner whether it lives: a write is not sent twice when it broke.
    private static readonly TimeSpan TrustForWrites = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(1);

    private BoltAddress? _server;
    private IReadOnlyList<string> _sent = [];
    private bool _isUnderWay;
    private bool _hasRenewedLogin;

    /// <summary>Whether the last try sent something.</summary>
    public bool IsUnderWay => _isUnderWay;

    /// <summary>Tries once.</summary>
    /// <param name="timeout">How long all tries may take together.</param>
    /// <param name="time">Where time comes from.</param>
    /// <param name="cancellation">Ends the try.</param>
    /// <returns>Null when it succeeded; otherwise what a caller may want to handle. Other exceptions pass.</returns>
    public async ValueTask<Exception?> RunAsync(TimeSpan timeout, TimeProvider time, CancellationToken cancellation)
    {
        (_server, _isUnderWay, _sent) = (null, false, bookmarks.Current);
        try
        {
            BoltAddress server = await routing.ChooseAsync(isWrite, cancellation);
            _server = server;
            ConnectionPool pool = pools.Of(server);
            // Who waits for a connection until the time is up shall hear that there was none.
            IBoltConnection connection = await pool.TakeAsync(isWrite ? TrustForWrites : TimeSpan.MaxValue, Left(timeout, time), cancellation);
            bool isSpent = false;
            try
            {
                receiver.Begin();
                TimeSpan left = timeout == Timeout.InfiniteTimeSpan ? timeout : Left(timeout, time);
                _isUnderWay = true;
                string? bookmark = await connection.RunAsync(statements, new BoltTransaction(isWrite, options.Database, _sent, left), receiver, cancellation);
                if (isWrite)
                    bookmarks.Replace(_sent, bookmark);
                return null;
            }
            catch (BoltFailureException failure) when (BoltStatuses.EndsLogin(failure.Code))
            {
                isSpent = true;
                return failure;
            }
            finally
            {
                await pool.ReturnAsync(connection, isSpent);
            }
        }
        catch (Exception fault) when (fault is BoltFailureException or BoltConnectionException or NoServerException or OperationCanceledException)
        {
            return fault;
        }
    }

    /// <summary>Draws the conclusions from a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <returns>Whether to try again.</returns>
    public bool Learn(Exception fault)
    {
        bool mayRepeat = RetryRules.MayRepeat(fault, isWrite, _isUnderWay, receiver.IsDelivered);
        if (fault is BoltFailureException failure)
        {
            if (BoltStatuses.IsForeignBookmark(failure.Code))
            {
                bookmarks.Forget(_sent);
                mayRepeat &= _sent.Count > 0;
            }

            if (BoltStatuses.IsTokenExpired(failure.Code) && _isUnderWay && options.Auth.IsReadAnew && !_hasRenewedLogin)
            {
                // The next login reads the file again; what it brings is refused if it is no newer.
                _hasRenewedLogin = true;
                mayRepeat = isWrite || !receiver.IsDelivered;
            }

            if (BoltStatuses.IsLeaderChange(failure.Code) && _server is { } leader)
                mayRepeat &= routing.ForgetLeader(leader);
            if (BoltStatuses.IsUnavailable(failure.Code))
                Forget();
        }
        else if (fault is BoltConnectionException { Fault: not BoltFault.TooLarge } lost)
        {
            // A cluster that is being updated has others.
            mayRepeat |= lost.Fault == BoltFault.TooOld && options.Uri.IsRouting && _server is not null;
            Forget();
        }

        return mayRepeat;
    }

    /// <summary>The time is up without an answer.</summary>
    /// <param name="limit">The time there was.</param>
    /// <param name="cause">How the last try ended.</param>
    public StoreException NoAnswer(TimeSpan limit, Exception cause)
    {
        Forget();
        return BoltErrors.NoAnswer(limit, _isUnderWay, isWrite, cause);
    }

    /// <summary>What the caller gets.</summary>
    /// <param name="fault">How the last try ended.</param>
    public StoreException ToStoreException(Exception fault) => BoltErrors.ToStoreException(fault, _isUnderWay, isWrite);

    // Never 0, which means no limit to the server.
    private TimeSpan Left(TimeSpan timeout, TimeProvider time)
    {
        if (timeout == Timeout.InfiniteTimeSpan)
            return TimeSpan.MaxValue;
        TimeSpan left = timeout - time.GetElapsedTime(start);
        return left > LeastTime ? left : LeastTime;
    }

    private void Forget()
    {
        if (_server is { } server)
            routing.Forget(server);
    }
}
