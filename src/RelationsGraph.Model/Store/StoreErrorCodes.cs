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
}
