namespace RelationsGraph.Model.Store;

/// <summary>The values of <c>extensions.code</c> that any store can give.</summary>
public static class StoreErrorCodes
{
    /// <summary>The run took longer than it may.</summary>
    public const string ExecutionTimeout = "EXECUTION_TIMEOUT";

    /// <summary>The store was closed while the run waited for it.</summary>
    public const string StoreClosed = "STORE_CLOSED";

    /// <summary>A derived path has more ways than may be followed or written for one answer.</summary>
    public const string TooManyWays = "TOO_MANY_WAYS";

    /// <summary>A computed number does not fit the 64 bits of a decimal.</summary>
    public const string NumberOverflow = "NUMBER_OVERFLOW";

    /// <summary>Figures of different units have no sum, average, minimum or maximum.</summary>
    public const string MixedUnits = "MIXED_UNITS";

    /// <summary>Figures that count the same thing anew, such as a total and its parts, have no sum or average.</summary>
    public const string MixedLevels = "MIXED_LEVELS";

    /// <summary>The database is laid out otherwise than this server needs.</summary>
    public const string SchemaMismatch = "STORE_SCHEMA_MISMATCH";

    /// <summary>An element of the database is not as the ontology says: somebody else wrote it.</summary>
    public const string DataMismatch = "STORE_DATA_MISMATCH";

    /// <summary>The database holds what this server did not write.</summary>
    public const string DatabaseNotOurs = "STORE_NOT_OURS";

    /// <summary>Another server changes the database as a whole.</summary>
    public const string ChangedElsewhere = "STORE_CHANGED_ELSEWHERE";

    /// <summary>An import into the database was begun and not finished.</summary>
    public const string ImportUnfinished = "STORE_IMPORT_UNFINISHED";

    /// <summary>More groups would be made than a setting allows.</summary>
    public const string TooManyGroups = "TOO_MANY_GROUPS";

    /// <summary>More rows would be aggregated than a setting allows.</summary>
    public const string TooManyRows = "TOO_MANY_ROWS";

    /// <summary>No node has an id that a search starts from or leads to.</summary>
    public const string NodeNotFound = "NODE_NOT_FOUND";

    /// <summary>Paths are asked for from a node to itself.</summary>
    public const string SameNode = "SAME_NODE";

    /// <summary>A search would look at more relationships than it may.</summary>
    public const string TraversalLimit = "TRAVERSAL_LIMIT";

    /// <summary>The database cannot be reached: nobody listens at its address, or it does not answer.</summary>
    public const string Unreachable = "STORE_UNREACHABLE";

    /// <summary>The database refuses the server's own login or does not let it do what it must.</summary>
    public const string Unauthorized = "STORE_UNAUTHORIZED";

    /// <summary>The database system has no database of that name.</summary>
    public const string DatabaseNotFound = "STORE_DATABASE_NOT_FOUND";

    /// <summary>All connections are in use, or the database has no room for another request.</summary>
    public const string Busy = "STORE_BUSY";

    /// <summary>The database did not answer in time, not even that the run took too long.</summary>
    public const string NoAnswer = "STORE_NO_ANSWER";

    /// <summary>The connection broke while the answer was read.</summary>
    public const string ConnectionLost = "STORE_CONNECTION_LOST";

    /// <summary>A row of the database is larger than the server takes.</summary>
    public const string RecordTooLarge = "STORE_RECORD_TOO_LARGE";

    /// <summary>The connection broke while a change was under way: whether it was made is not known.</summary>
    public const string OutcomeUnknown = "STORE_OUTCOME_UNKNOWN";

    /// <summary>The database ended the transaction, and again when it was repeated.</summary>
    public const string TransactionAborted = "STORE_TRANSACTION_ABORTED";

    /// <summary>A change would break a constraint of the database.</summary>
    public const string ConstraintViolated = "STORE_CONSTRAINT_VIOLATED";

    /// <summary>No server takes writes: the database is read-only, or the cluster has no leader now.</summary>
    public const string ReadOnly = "STORE_READ_ONLY";

    /// <summary>The database refuses what the server sent: a fault of the server or of the database, not of who asks.</summary>
    public const string StatementRefused = "STORE_STATEMENT_REFUSED";

    /// <summary>The other side does not speak the protocol of the database.</summary>
    public const string ProtocolBroken = "STORE_PROTOCOL_BROKEN";

    /// <summary>The database system is older than the server needs.</summary>
    public const string TooOld = "STORE_TOO_OLD";

    /// <summary>No secure connection to the database came about.</summary>
    public const string TlsFailed = "STORE_TLS_FAILED";
}
