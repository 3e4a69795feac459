namespace RelationsGraph.Neo4j.Bolt;

/// <summary>The server answered FAILURE.</summary>
/// <param name="code">The server's status, such as <c>Neo.ClientError.Statement.SyntaxError</c>.</param>
/// <param name="message">What the server says.</param>
internal sealed class BoltFailureException(string code, string message) : Exception(message)
{
    /// <summary>The server's status.</summary>
    public string Code { get; } = code;

    /// <summary>The status after GQL, such as <c>42001</c>, which servers give from Bolt 5.7; null before.</summary>
    public string? GqlStatus { get; init; }
}

/// <summary>The connection could not be made, broke, or carried what the protocol does not allow.</summary>
internal sealed class BoltConnectionException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="fault">What kind of fault it is.</param>
    /// <param name="message">What happened.</param>
    /// <param name="cause">What caused it.</param>
    public BoltConnectionException(BoltFault fault, string message, Exception? cause = null)
        : base(message, cause) => Fault = fault;

    /// <summary>What kind of fault it is; retries and error codes depend on it.</summary>
    public BoltFault Fault { get; }

    /// <summary>The version of a server that is <see cref="BoltFault.TooOld"/>.</summary>
    public Neo4jVersion? Version { get; init; }
}

/// <summary>The faults of a connection.</summary>
internal enum BoltFault
{
    /// <summary>No connection came about: nobody listens, no such name, no answer in time. Nothing was sent; another try may succeed.</summary>
    Unreachable,

    /// <summary>The connection was there and broke, or the server no longer answers. What was under way may have been done or not.</summary>
    Lost,

    /// <summary>TLS failed: the certificate is not trusted or not for this host, or the server does not speak TLS.</summary>
    Tls,

    /// <summary>The file with the password or the token cannot be read. Nothing of it was sent.</summary>
    NoSecret,

    /// <summary>The server is older than our statements need.</summary>
    TooOld,

    /// <summary>A record is larger than is allowed. The connection was reset and can be used again.</summary>
    TooLarge,

    /// <summary>The other side broke the protocol, speaks no version known here, or is no Neo4j at all.</summary>
    Protocol,
}
