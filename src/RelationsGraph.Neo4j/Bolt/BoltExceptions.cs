namespace RelationsGraph.Neo4j.Bolt;

/// <summary>The server answered FAILURE.</summary>
/// <param name="code">The server's status, such as <c>Neo.ClientError.Statement.SyntaxError</c>.</param>
/// <param name="message">What the server says.</param>
internal sealed class BoltFailureException(string code, string message) : Exception(message)
{
    /// <summary>The server's status.</summary>
    public string Code { get; } = code;
}

/// <summary>The connection could not be made, broke, or carried what the protocol does not allow.</summary>
internal sealed class BoltConnectionException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="cause">What caused it.</param>
    public BoltConnectionException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
