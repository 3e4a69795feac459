namespace RelationsGraph.Server.GraphQL;

/// <summary>A request that the transport refuses before any GraphQL is read.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="code">One of <see cref="RequestErrorCodes"/>.</param>
/// <param name="message">What is wrong and what to do.</param>
internal sealed class RequestFaultException(int status, string code, string message) : Exception(message)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>One of <see cref="RequestErrorCodes"/>.</summary>
    public string Code { get; } = code;
}
