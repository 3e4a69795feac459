using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Bolt;

/// <inheritdoc cref="IBoltConnection"/>
internal sealed partial class BoltConnection : IBoltConnection
{
    private static readonly TimeSpan GoodbyeTimeout = TimeSpan.FromSeconds(1);
    private readonly Stream _stream;
    private readonly Stream _wire;
    private readonly BoltSettings _settings;
    private readonly SilenceWatch _watch;
    private readonly MessageInbox _inbox;
    private readonly MessageOutbox _outbox = new();
    private readonly RunExchange _run = new();

    /// <summary>Creates a connection on which the versions are agreed, and nothing else is sent.</summary>
    /// <param name="stream">What is read and written.</param>
    /// <param name="wire">What lies below it without TLS, or the same. Closed to end a read under way, which a TLS stream does not bear.</param>
    /// <param name="address">The host and port at the other end.</param>
    /// <param name="version">The version agreed on.</param>
    /// <param name="settings">How the connection is used.</param>
    /// <param name="time">The clock.</param>
    public BoltConnection(Stream stream, Stream wire, BoltAddress address, BoltVersion version, BoltSettings settings, TimeProvider time)
    {
        (_stream, _wire, Address, Version, _settings) = (stream, wire, address, version, settings);
        _watch = new(time, Break);
        _inbox = new(settings.LargestRecord);
        OpenedAt = time.GetTimestamp();
    }

    /// <inheritdoc/>
    public BoltAddress Address { get; }

    /// <summary>The version of the protocol.</summary>
    public BoltVersion Version { get; }

    /// <summary>What the server said of itself at the login.</summary>
    public BoltLogin Login { get; private set; } = new("", "", null);

    /// <inheritdoc/>
    public long OpenedAt { get; }

    /// <inheritdoc/>
    public long UsedAt => _watch.LastHeard;

    /// <inheritdoc/>
    public bool IsUsable => !_isBroken;

    /// <summary>Logs in.</summary>
    /// <exception cref="BoltFailureException">The server refuses; the connection is of no use.</exception>
    public async ValueTask LogInAsync(CancellationToken cancellation)
    {
        _outbox.Clear();
        var login = new LoginExchange();
        await ExchangeAsync(login, BoltLogin.Write(_outbox, Version, _settings), Timeout.InfiniteTimeSpan, livesOn: false, cancellation);
        Login = login.Login!;
    }

    /// <summary>Logs out, and in again as somebody else (from Bolt 5.1).</summary>
    /// <exception cref="BoltFailureException">As for <see cref="LogInAsync"/>.</exception>
    public async ValueTask LogInAgainAsync(BoltAuth auth, CancellationToken cancellation)
    {
        if (!Version.HasLogon)
            throw new NotSupportedException($"Bolt {Version} cannot change who is logged in");
        _outbox.Clear();
        _outbox.Add(BoltMessage.Logoff);
        BoltLogin.WriteLogon(_outbox, auth);
        await ExchangeAsync(DoneExchange.Instance, 2, _settings.ReadTimeout, livesOn: false, cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask<string?> RunAsync(
        ReadOnlyMemory<CypherStatement> statements, BoltTransaction mode, ICypherReceiver receiver, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfZero(statements.Length, nameof(statements));
        try
        {
            _outbox.Clear();
            var answers = _run.Write(_outbox, statements.Span, mode, _settings.FetchSize, receiver);
            await ExchangeAsync(_run, answers, Silence(mode.Timeout), livesOn: true, cancellation);
            return _run.Bookmark;
        }
        finally
        {
            _run.Clear();
        }
    }

    /// <inheritdoc/>
    public async ValueTask<RoutingTable> RouteAsync(
        IReadOnlyDictionary<string, string> context, BoltTransaction transaction, CancellationToken cancellation)
    {
        var route = new RouteExchange();
        _outbox.Clear();
        _outbox.Route(context, transaction);
        await ExchangeAsync(route, 1, _settings.ReadTimeout, livesOn: true, cancellation);
        return route.Table!;
    }

    /// <inheritdoc/>
    public ValueTask ResetAsync(CancellationToken cancellation)
    {
        _outbox.Clear();
        _outbox.Add(BoltMessage.Reset);
        return ExchangeAsync(DoneExchange.Instance, 1, _settings.ReadTimeout, livesOn: false, cancellation);
    }

    /// <summary>Says goodbye when the connection still works, and closes it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_isBroken && !_isBusy)
        {
            _watch.Start(GoodbyeTimeout);
            _outbox.Clear();
            _outbox.Add(BoltMessage.Goodbye);
            try
            {
                await WriteAsync(_outbox.Written);
            }
            catch (BoltConnectionException)
            {
                // Whoever takes leave needs no answer, and the connection is given up anyway.
            }
        }
        var isBusy = _isBusy;
        Break();
        _watch.Dispose();
        // What a call under way still uses is left to the garbage collector.
        if (isBusy)
            return;
        await _stream.DisposeAsync();
        _inbox.Dispose();
        _outbox.Dispose();
    }

    /// <summary>How long the server may be silent while a transaction runs.</summary>
    private TimeSpan Silence(TimeSpan timeout)
    {
        TimeSpan? own = timeout == Timeout.InfiniteTimeSpan ? null : timeout + _settings.ReadTimeout;
        var promised = Login.SignOfLife;
        return own < promised || promised is null ? own ?? Timeout.InfiniteTimeSpan : promised.Value;
    }

    private sealed class LoginExchange : BoltExchange
    {
        public BoltLogin? Login { get; private set; }

        public override int Success(int request, ReadOnlySpan<byte> metadata)
        {
            if (request == 0)
                Login = BoltLogin.Read(metadata);
            return 0;
        }
    }

    private sealed class DoneExchange : BoltExchange
    {
        public static readonly DoneExchange Instance = new();

        public override int Success(int request, ReadOnlySpan<byte> metadata) => 0;
    }
}
