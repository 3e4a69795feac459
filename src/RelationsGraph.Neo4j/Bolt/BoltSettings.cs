using System.Security.Cryptography.X509Certificates;

namespace RelationsGraph.Neo4j.Bolt;

/// <summary>Whether the connection is encrypted.</summary>
public enum BoltTls
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>It is, and the certificate must be trusted and be for the host (<c>+s</c>).</summary>
    Verified,

    /// <summary>It is, whatever the certificate (<c>+ssc</c>): whoever can redirect the connection can read it.</summary>
    AnyCertificate,
}

/// <summary>How connections are opened and used. Holds no secret but <see cref="Auth"/>, which shows none.</summary>
internal sealed record BoltSettings
{
    /// <summary>Whether connections are encrypted.</summary>
    public BoltTls Tls { get; init; }

    /// <summary>Whose certificates are trusted, instead of those the machine trusts; null for those.</summary>
    public X509Certificate2Collection? TrustedRoots { get; init; }

    /// <summary>Who logs in.</summary>
    public BoltAuth Auth { get; init; } = BoltAuth.None;

    /// <summary>What the client calls itself.</summary>
    public string UserAgent { get; init; } = $"RelationsGraph/{typeof(BoltSettings).Assembly.GetName().Version?.ToString(3) ?? "0"}";

    /// <summary>How long it may take until a connection is made and logged in.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long the server may be silent beyond the time a transaction may take; then the connection is given up. A transaction without a limit of its own is
    /// waited for as long as the server sends the signs of life it promised.
    /// </summary>
    public TimeSpan ReadTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the server may take to answer RESET when a call was cancelled or failed; a server that hangs holds nobody up for longer.</summary>
    public TimeSpan ResetTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How many records of a single statement are asked for at once, from 1; -1 for all. The next are asked for when these were handed on.</summary>
    public int FetchSize { get; init; } = 1000;

    /// <summary>The most bytes of a record.</summary>
    public int LargestRecord { get; init; } = 64 * 1024 * 1024;

    /// <summary>What the address was asked with, when the server is to route (<c>neo4j://</c>); null when it is not.</summary>
    public IReadOnlyDictionary<string, string>? RoutingContext { get; init; }

    /// <summary>The versions to offer, the best first.</summary>
    public IReadOnlyList<BoltVersion> Versions { get; init; } = BoltVersion.All;
}
