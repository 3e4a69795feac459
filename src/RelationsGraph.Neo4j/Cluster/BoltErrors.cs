using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Bolt;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>
/// What becomes of each fault on its way out: a code and a message that say what to do. Addresses, names of users and what the server says stay in the cause,
/// which is for logs: the message reaches whoever asks.
/// </summary>
internal static class BoltErrors
{
    /// <summary>Turns a fault into what the store gives.</summary>
    /// <param name="fault">A failure of the server, a fault of a connection, or a routing table without a server.</param>
    /// <param name="isUnderWay">Whether something was sent that may have been done.</param>
    /// <param name="isWrite">Whether that may have changed something.</param>
    public static StoreException ToStoreException(Exception fault, bool isUnderWay, bool isWrite)
    {
        (string code, string text) = fault switch
        {
            BoltFailureException failure => OfStatus(failure.Code),
            BoltConnectionException { Fault: BoltFault.Lost } when isUnderWay && isWrite => OutcomeUnknown,
            BoltConnectionException { Fault: BoltFault.Protocol } when isUnderWay && isWrite => OutcomeUnknown,
            BoltConnectionException { Fault: BoltFault.Lost } when isUnderWay =>
                (StoreErrorCodes.ConnectionLost, "The connection to Neo4j broke while the answer was read. Send the request again."),
            BoltConnectionException { Fault: BoltFault.TooLarge } =>
                (StoreErrorCodes.RecordTooLarge, "A row that Neo4j sent is larger than this server takes. Ask for fewer fields or smaller pages."),
            BoltConnectionException { Fault: BoltFault.Tls } =>
                (StoreErrorCodes.TlsFailed, "No secure connection to Neo4j came about. Check its certificate, Neo4j:TrustedRoots, and whether the address must begin with bolt+s:// (or +ssc, or neither)."),
            BoltConnectionException { Fault: BoltFault.Protocol } =>
                (StoreErrorCodes.ProtocolBroken, "What answers at the address of Neo4j does not speak Bolt 4.4 or 5. Correct the address, or update Neo4j."),
            BoltConnectionException { Fault: BoltFault.NoSecret } =>
                (StoreErrorCodes.Unauthorized, "The file with the password or the token of this server for Neo4j cannot be read. Put it where the settings say."),
            BoltConnectionException { Fault: BoltFault.TooOld } old =>
                (StoreErrorCodes.TooOld, $"Neo4j is version {old.Version}, and this server needs {Neo4jVersion.Least} or newer. Update Neo4j."),
            NoServerException { IsWrite: true } => BoltStatuses.Meaning("Neo.ClientError.Cluster.NotALeader"),
            _ => (StoreErrorCodes.Unreachable, "Neo4j cannot be reached. Start it or correct its address (--neo4j), then try again."),
        };
        return new StoreException(code, text, fault);
    }

    /// <summary>The time of the call is up and the server has said nothing.</summary>
    /// <param name="limit">The time it had.</param>
    /// <param name="isUnderWay">Whether something was sent that may have been done.</param>
    /// <param name="isWrite">Whether that may have changed something.</param>
    /// <param name="cause">How the call ended.</param>
    public static StoreException NoAnswer(TimeSpan limit, bool isUnderWay, bool isWrite, Exception cause) => isUnderWay && isWrite
        ? new StoreException(OutcomeUnknown.Code, OutcomeUnknown.Text, cause)
        : new StoreException(
            StoreErrorCodes.NoAnswer,
            $"Neo4j did not answer within {limit.TotalSeconds} s. Send the request again; if that lasts, see whether Neo4j is overloaded or stopped.",
            cause);

    /// <summary>A pool whose queue is full.</summary>
    /// <param name="connections">Connections of the pool.</param>
    /// <param name="waiting">How many may wait.</param>
    public static StoreException QueueFull(int connections, int waiting) => new(
        StoreErrorCodes.Busy,
        $"All {connections} connections to Neo4j are in use and {waiting} requests wait already. Send the request again later, or allow more connections.");

    /// <summary>No connection became free in time.</summary>
    /// <param name="connections">Connections of the pool.</param>
    /// <param name="patience">How long was waited.</param>
    public static StoreException NoneFree(int connections, TimeSpan patience) => new(
        StoreErrorCodes.Busy,
        $"None of the {connections} connections to Neo4j became free within {patience.TotalSeconds} s. Send the request again later, or allow more connections.");

    /// <summary>The server ends.</summary>
    /// <param name="cause">How the call ended.</param>
    public static StoreException Stopping(Exception cause) =>
        new(StoreErrorCodes.StoreClosed, "The server is stopping. Send the request again later.", cause);

    private static (string Code, string Text) OutcomeUnknown { get; } = (
        StoreErrorCodes.OutcomeUnknown,
        "The connection to Neo4j broke while a change was under way: it was made as a whole or not at all. Read what is there before you send it again.");

    private static (string Code, string Text) OfStatus(string status)
    {
        (string code, string text) = BoltStatuses.Meaning(status);
        return (code, $"{text} ({(IsStatus(status) ? status : "no known status")})");
    }

    // A status comes from the other side: only what looks like one goes into a message.
    private static bool IsStatus(string status)
    {
        const int Longest = 100;
        if (status.Length > Longest || !status.StartsWith("Neo.", StringComparison.Ordinal))
            return false;
        foreach (char c in status)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '.')
                return false;
        }

        return true;
    }
}
