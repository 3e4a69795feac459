namespace RelationsGraph.Server.Settings;

/// <summary>How Neo4j is reached and used when it holds the graph.</summary>
internal sealed record Neo4jSettings
{
    /// <summary>Where it is.</summary>
    public string Uri { get; init; } = "bolt://localhost:7687";

    /// <summary>The database; null for the home database of the user.</summary>
    public string? Database { get; init; }

    /// <summary>Who logs in; null without a login by name.</summary>
    public SecretText? User { get; init; }

    /// <summary>The password of <see cref="User"/>.</summary>
    public SecretText? Password { get; init; }

    /// <summary>A file that holds the password, as a full path; read at each login.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>A token of an identity provider, instead of name and password.</summary>
    public SecretText? Token { get; init; }

    /// <summary>A file that holds the token, as a full path; read at each login.</summary>
    public string? TokenFile { get; init; }

    /// <summary>A file of certificates (PEM) that are trusted instead of those the machine trusts, as a full path; null for those.</summary>
    public string? TrustedRoots { get; init; }

    /// <summary>Connections to each server of Neo4j.</summary>
    public int MaxConnections { get; init; } = 100;

    /// <summary>Requests that may wait for a connection.</summary>
    public int MaxWaiting { get; init; } = 1_000;

    /// <summary>How long a request waits for a connection.</summary>
    public TimeSpan AcquisitionTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long TCP, TLS, greeting and login may take together.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How old a connection gets.</summary>
    public TimeSpan ConnectionLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>A connection unused for longer is asked whether it lives before it is used.</summary>
    public TimeSpan IdleTrust { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long it may take to answer that.</summary>
    public TimeSpan LivenessTimeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a connection may take to become usable again after a cancelled or failed call.</summary>
    public TimeSpan ResetTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long Neo4j may be silent beyond the time of a request.</summary>
    public TimeSpan ReadTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Rows asked for at once; -1 for all.</summary>
    public int FetchSize { get; init; } = 1_000;

    /// <summary>Bytes of one row.</summary>
    public int MaxRecordBytes { get; init; } = 64 << 20;

    /// <summary>How long after its first try a call may be tried again.</summary>
    public TimeSpan RetryTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How much later than Neo4j the server gives a call up.</summary>
    public TimeSpan AnswerGrace { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long calls under way may go on when the pool is closed.</summary>
    public TimeSpan DrainTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long Neo4j may take to show that it is there, when readiness is asked for.</summary>
    public TimeSpan PingTimeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How often it is looked at although nobody asks for readiness.</summary>
    public TimeSpan PingInterval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Elements that the import writes in one transaction.</summary>
    public int ImportRows { get; init; } = 5_000;

    /// <summary>Bytes from which on such a transaction takes no further element.</summary>
    public int ImportBytes { get; init; } = 4 << 20;
}
