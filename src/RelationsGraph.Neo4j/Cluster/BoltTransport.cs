using System.Net;
using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>The seam's other side over our own client: chooses a server, takes a connection, runs, and tries again what may be tried again.</summary>
internal sealed class BoltTransport : ICypherTransport
{
    private readonly BoltOptions _options;
    private readonly TimeProvider _time;
    private readonly Func<double> _chance;
    private readonly ConnectionPools _pools;
    private readonly IRouting _routing;
    private readonly CallCount _calls = new();
    private readonly CancellationTokenSource _stop = new();

    /// <summary>Creates the transport; nothing is opened before the first call.</summary>
    /// <param name="options">Address and limits.</param>
    /// <param name="connector">Opens connections.</param>
    /// <param name="time">Where time comes from.</param>
    /// <param name="chance">Gives a number from 0 to under 1; spreads repeated tries.</param>
    /// <param name="resolve">Finds the addresses of a name.</param>
    public BoltTransport(
        BoltOptions options, IBoltConnector connector, TimeProvider time, Func<double>? chance = null, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        (_options, _time, _chance) = (options, time, chance ?? Random.Shared.NextDouble);
        var opener = new ConnectionOpener(connector, options.ConnectTimeout, time);
        _pools = new ConnectionPools(opener, options.PoolLimits(), time);
        if (options.Uri.IsRouting)
        {
            var source = new RoutingSource(
                options.Uri.Address, options.Uri.FullContext(), options.Database, opener, resolve ?? Dns.GetHostAddressesAsync, options.ConnectTimeout, time);
            _routing = new ClusterRouting(source, _pools, Bookmarks, time);
        }
        else
        {
            _routing = new DirectRouting(options.Uri.Address);
        }
    }

    /// <summary>A transport over real connections.</summary>
    /// <param name="options">Address, login and limits.</param>
    public static BoltTransport Create(BoltOptions options) =>
        new(options, new BoltConnector(new OpenConnection(options.ConnectionSettings(), TimeProvider.System)), TimeProvider.System);

    /// <summary>What our own writes have reached. Others can be merged in, so that this server reads what another one wrote.</summary>
    public Bookmarks Bookmarks { get; } = new();

    /// <inheritdoc/>
    public ValueTask ReadAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation) =>
        RunAsync(false, statements, receiver, timeout, cancellation);

    /// <inheritdoc/>
    public ValueTask WriteAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation) =>
        RunAsync(true, statements, receiver, timeout, cancellation);

    /// <summary>Waits for the calls under way, for as long as the options allow, ends the others, and closes all connections.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_calls.TryClose())
            return;
        try
        {
            await _calls.Ended.WaitAsync(_options.DrainTime, _time);
        }
        catch (TimeoutException)
        {
            await _stop.CancelAsync();
            await _calls.Ended;
        }

        await _routing.DisposeAsync();
        await _pools.DisposeAsync();
        _stop.Dispose();
    }

    private async ValueTask RunAsync(
        bool isWrite, ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation)
    {
        _calls.Enter();
        try
        {
            TimeSpan limit = timeout == Timeout.InfiniteTimeSpan ? timeout : timeout + _options.AnswerGrace;
            using var clock = new CallClock(limit, _time, cancellation, _stop.Token);
            // A try that would begin after the caller's time could not be answered in it: the grace is for answers.
            var backoff = new RetryBackoff(timeout != Timeout.InfiniteTimeSpan && timeout < _options.RetryTime ? timeout : _options.RetryTime, _chance, _time);
            var attempt = new BoltAttempt(isWrite, statements, new DeliveryWatch(receiver), _options, _pools, _routing, Bookmarks, _time.GetTimestamp());
            BoltConnectionException? nobody = null;
            while (true)
            {
                Exception? fault = await attempt.RunAsync(timeout, _time, clock.Token);
                if (fault is null)
                    return;
                cancellation.ThrowIfCancellationRequested();
                if (fault is not BoltFailureException)
                {
                    if (_stop.IsCancellationRequested)
                        throw BoltErrors.Stopping(fault);
                    nobody = fault is BoltConnectionException { Fault: BoltFault.Unreachable } unreachable ? unreachable : nobody;
                    // A server that nobody reached did not fail to answer: the address is wrong, or it was never started.
                    if (clock.IsTimeUp)
                        throw nobody is null || attempt.IsUnderWay ? attempt.NoAnswer(limit, fault) : attempt.ToStoreException(nobody);
                }

                if (!attempt.Learn(fault) || backoff.TryWait(clock.Token) is not { } wait)
                    throw attempt.ToStoreException(fault);
                await wait.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        finally
        {
            _calls.Leave();
        }
    }
}
