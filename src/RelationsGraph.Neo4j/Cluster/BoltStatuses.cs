using RelationsGraph.Model.Store;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>
/// The statuses of the server (<see href="https://neo4j.com/docs/status-codes/current/errors/all-errors/">list</see>) and what each means here: the one place
/// where they are written.
/// </summary>
internal static class BoltStatuses
{
    private const string Transient = "Neo.TransientError.";
    private const string TokenExpired = "Neo.ClientError.Security.TokenExpired";

    /// <summary>The code of a status and what to do. The text never repeats what the server says: that may hold values of users.</summary>
    /// <param name="status">The status.</param>
    public static (string Code, string Text) Meaning(string status) => status switch
    {
        "Neo.ClientError.Security.Unauthorized" =>
            (StoreErrorCodes.Unauthorized, "Neo4j refuses the user name or the password of this server. Correct Neo4j:User and Neo4j:Password; a Neo4j that asks for a login needs both."),
        "Neo.ClientError.Security.AuthenticationRateLimit" =>
            (StoreErrorCodes.Unauthorized, "Neo4j refuses logins of this server for a while, because several had a wrong password. Correct it, then wait some seconds."),
        "Neo.ClientError.Security.CredentialsExpired" =>
            (StoreErrorCodes.Unauthorized, "The password of this server's user in Neo4j must be changed first. Change it there, then in the environment of this server."),
        TokenExpired or "Neo.ClientError.Security.AuthorizationExpired" =>
            (StoreErrorCodes.Unauthorized, "The token with which this server logs in to Neo4j has expired. Give it a new one, in the file that Neo4j:TokenFile names or by a restart."),
        "Neo.ClientError.Security.Forbidden" =>
            (StoreErrorCodes.Unauthorized, "The user with whom this server logs in to Neo4j may not do this. Grant the right, or use another user."),
        "Neo.ClientError.Database.DatabaseNotFound" =>
            (StoreErrorCodes.DatabaseNotFound, "Neo4j has no database of the name that is set. Correct the name, or create the database."),
        // 5.26 gives the first one also when it was its own limit that ended the transaction and the client had set none.
        "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" or "Neo.ClientError.Transaction.TransactionTimedOut" =>
            (StoreErrorCodes.ExecutionTimeout, "The operation took longer than it may. Ask for less, or raise the limit: this server's, or db.transaction.timeout of Neo4j."),
        "Neo.ClientError.Transaction.Terminated" or "Neo.ClientError.Transaction.LockClientStopped"
            or "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" =>
            (StoreErrorCodes.TransactionAborted, "Neo4j ended the transaction, as an administrator asked or because it stops. Send the request again."),
        "Neo.ClientError.General.TransactionOutOfMemoryError" or "Neo.TransientError.General.TransactionMemoryLimit" or "Neo.TransientError.General.StackOverFlowError" =>
            (StoreErrorCodes.TransactionAborted, "The operation needs more memory than Neo4j gives one transaction. Ask for less, or raise db.memory.transaction.max there."),
        "Neo.TransientError.General.MemoryPoolOutOfMemoryError" or "Neo.TransientError.General.OutOfMemoryError" or "Neo.TransientError.Request.NoThreadsAvailable"
            or "Neo.TransientError.Transaction.MaximumTransactionLimitReached" =>
            (StoreErrorCodes.Busy, "Neo4j has no memory, thread or transaction left for the request. Send it again later, or give Neo4j more."),
        "Neo.TransientError.General.DatabaseUnavailable" or "Neo.ClientError.Routing.DbmsInPanic" =>
            (StoreErrorCodes.Unreachable, "Neo4j runs, but the database is stopped or starting. Send the request again; if that lasts, look into the logs of Neo4j."),
        "Neo.ClientError.Schema.ConstraintValidationFailed" or "Neo.ClientError.Schema.ConstraintViolation" or "Neo.ClientError.Statement.ConstraintVerificationFailed" =>
            (StoreErrorCodes.ConstraintViolated, "The change breaks a constraint of the database, such as that an id is there once. Nothing was changed."),
        "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" =>
            (StoreErrorCodes.ReadOnly, "No server of Neo4j takes writes now. Send the request again later; with a cluster, use an address that begins with neo4j://."),
        "Neo.ClientError.Procedure.ProcedureNotFound" or "Neo.ClientError.Cluster.Routing" or "Neo.ClientError.Routing.RoutingFailed" =>
            (StoreErrorCodes.StatementRefused, "Neo4j lacks a procedure or refuses to say which servers there are. Without a cluster, use an address that begins with bolt://."),
        _ when status.StartsWith(Transient, StringComparison.Ordinal) =>
            (StoreErrorCodes.TransactionAborted, "Neo4j aborted the transaction, several times if it was repeated. Nothing was changed; send the request again."),
        _ => (StoreErrorCodes.StatementRefused, "Neo4j refused what this server sent. That is a fault of this server or of the database, not of the request; tell who runs it."),
    };

    /// <summary>Whether another try may succeed.</summary>
    /// <param name="status">The status.</param>
    /// <remarks>
    /// All transient ones but four: two that say somebody wanted the end (servers before 5 call them transient), and two of a transaction that needs too much and
    /// would need it again.
    /// </remarks>
    public static bool IsRetryable(string status) => status switch
    {
        "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => false,
        "Neo.TransientError.General.TransactionMemoryLimit" or "Neo.TransientError.General.StackOverFlowError" => false,
        "Neo.ClientError.Security.AuthorizationExpired" => true,
        _ => IsLeaderChange(status) || IsForeignBookmark(status) || status.StartsWith(Transient, StringComparison.Ordinal),
    };

    /// <summary>
    /// Whether a statement could not be planned because one index after the other became ready meanwhile, as at the end of an import. The status is that of any
    /// fault of the server; only its words tell.
    /// </summary>
    /// <param name="status">The status.</param>
    /// <param name="message">What the server says.</param>
    public static bool IsSchemaChanging(string status, string message) =>
        status is "Neo.DatabaseError.General.UnknownError" && message.Contains("frequent schema changes", StringComparison.Ordinal);

    /// <summary>Whether the server takes no writes, so that another must be the leader.</summary>
    /// <param name="status">The status.</param>
    public static bool IsLeaderChange(string status) =>
        status is "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase";

    /// <summary>Whether a bookmark that was sent is of another store: somebody replaced the database.</summary>
    /// <param name="status">The status.</param>
    public static bool IsForeignBookmark(string status) =>
        status is "Neo.ClientError.Transaction.InvalidBookmark" or "Neo.ClientError.Transaction.InvalidBookmarkMixture";

    /// <summary>Whether the login of the connection is no longer good, and so that of all which logged in before.</summary>
    /// <param name="status">The status.</param>
    public static bool EndsLogin(string status) =>
        status is "Neo.ClientError.Security.AuthorizationExpired" or TokenExpired or "Neo.ClientError.Security.Unauthorized";

    /// <summary>Whether a token ran out that was good when its connection logged in, so that a newer one may be good now.</summary>
    /// <param name="status">The status.</param>
    public static bool IsTokenExpired(string status) => status is TokenExpired;

    /// <summary>Whether the database is not served there, so that another server is the better choice.</summary>
    /// <param name="status">The status.</param>
    public static bool IsUnavailable(string status) => status is "Neo.TransientError.General.DatabaseUnavailable" or "Neo.ClientError.Routing.DbmsInPanic";

    /// <summary>Whether every other server would answer the same, so that asking them for a routing table is in vain.</summary>
    /// <param name="status">The status.</param>
    public static bool IsSameEverywhere(string status) =>
        IsForeignBookmark(status) || status is "Neo.ClientError.Database.DatabaseNotFound" || status.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal);
}
