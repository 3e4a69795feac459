using System.Runtime.CompilerServices;
using System.Security.Cryptography.X509Certificates;
using RelationsGraph.Neo4j.Bolt;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>How a Neo4j server or cluster is spoken to. A value outside its range is refused when it is set.</summary>
/// <param name="Uri">Where it is.</param>
public sealed record BoltOptions(BoltUri Uri)
{
    /// <summary>The database; null for the home database of the user.</summary>
    public string? Database
    {
        get;
        init => field = value is { Length: 0 } ? throw new ArgumentException("The name of a database is not empty. Leave it out for the home database.", nameof(Database)) : value;
    }

    /// <summary>Who logs in.</summary>
    public BoltAuth Auth { get; init; } = BoltAuth.None;

    /// <summary>Whose certificates are trusted with <c>+s</c>, instead of those the machine trusts; null for those.</summary>
    public X509Certificate2Collection? TrustedRoots { get; init; }

    /// <summary>Connections to each server, 1 to 10000. Neo4j itself works on 400 at once unless told otherwise.</summary>
    public int MaxConnections { get; init => field = Within(value, 1, 10_000); } = 100;

    /// <summary>Requests that may wait for a connection to each server, 0 to 1000000. More would wait longer than anybody does.</summary>
    public int MaxWaiting { get; init => field = Within(value, 0, 1_000_000); } = 1_000;

    /// <summary>How long a request waits for a connection, 1 ms to 10 min.</summary>
    public TimeSpan AcquisitionTimeout { get; init => field = Within(value, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(10)); } = TimeSpan.FromSeconds(5);

    /// <summary>How long a server may take for TCP, TLS, greeting and login, or for a routing table, 1 ms to 10 min.</summary>
    public TimeSpan ConnectTimeout { get; init => field = Within(value, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(10)); } = TimeSpan.FromSeconds(5);

    /// <summary>How old a connection gets, 1 s to 7 days. New ones find servers that joined behind a load balancer.</summary>
    public TimeSpan ConnectionLifetime { get; init => field = Within(value, TimeSpan.FromSeconds(1), TimeSpan.FromDays(7)); } = TimeSpan.FromHours(1);

    /// <summary>A connection unused for longer is asked whether it lives before it is used, 0 to 1 day. Firewalls drop idle ones without a word.</summary>
    public TimeSpan IdleTrust { get; init => field = Within(value, TimeSpan.Zero, TimeSpan.FromDays(1)); } = TimeSpan.FromSeconds(30);

    /// <summary>How long it may take to answer that, 1 ms to 10 min.</summary>
    public TimeSpan LivenessTimeout { get; init => field = Within(value, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(10)); } = TimeSpan.FromSeconds(1);

    /// <summary>How long it may take to answer RESET after a cancelled or failed call, 1 ms to 10 min; then the connection is given up.</summary>
    public TimeSpan ResetTimeout { get; init => field = Within(value, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(10)); } = TimeSpan.FromSeconds(2);

    /// <summary>How long a server may be silent beyond the time of a transaction, 1 ms to 1 h.</summary>
    public TimeSpan ReadTimeout { get; init => field = Within(value, TimeSpan.FromMilliseconds(1), TimeSpan.FromHours(1)); } = TimeSpan.FromSeconds(30);

    /// <summary>Records asked for at once, 1 to 1000000, or -1 for all of them.</summary>
    public int FetchSize { get; init => field = value == -1 ? value : Within(value, 1, 1_000_000); } = 1_000;

    /// <summary>Bytes of a record, 1 KiB to 1 GiB.</summary>
    public int LargestRecord { get; init => field = Within(value, 1 << 10, 1 << 30); } = 64 << 20;

    /// <summary>How long after its first try a call may be tried again, 0 (never) to 10 min. A cluster elects a leader in some seconds.</summary>
    public TimeSpan RetryTime { get; init => field = Within(value, TimeSpan.Zero, TimeSpan.FromMinutes(10)); } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How much later than the server the client gives a call up, 1 ms to 10 min: the server's own word says more. A server looks every two seconds for what takes
    /// too long (<c>db.transaction.monitor.check.interval</c>).
    /// </summary>
    public TimeSpan AnswerGrace { get; init => field = Within(value, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(10)); } = TimeSpan.FromSeconds(3);

    /// <summary>How long calls under way may go on when the transport is closed, 0 to 10 min.</summary>
    public TimeSpan DrainTime { get; init => field = Within(value, TimeSpan.Zero, TimeSpan.FromMinutes(10)); } = TimeSpan.FromSeconds(5);

    /// <summary>The part of a pool.</summary>
    internal PoolLimits PoolLimits() => new(MaxConnections, MaxWaiting, AcquisitionTimeout, ConnectionLifetime, IdleTrust, LivenessTimeout);

    /// <summary>The part of a connection.</summary>
    internal BoltSettings ConnectionSettings() => new()
    {
        Tls = Uri.Tls,
        TrustedRoots = TrustedRoots,
        Auth = Auth,
        ConnectTimeout = ConnectTimeout,
        ReadTimeout = ReadTimeout,
        ResetTimeout = ResetTimeout,
        FetchSize = FetchSize,
        LargestRecord = LargestRecord,
        RoutingContext = Uri.IsRouting ? Uri.FullContext() : null,
    };

    private static T Within<T>(T value, T least, T most, [CallerMemberName] string name = "")
        where T : IComparable<T> => value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} is from {least} to {most}.");
}
