namespace RelationsGraph.Compiler.Planning;

/// <summary>The values of <c>extensions.code</c> that this project adds. A code is a promise to clients: it is added, never renamed.</summary>
public static class CompilerErrorCodes
{
    /// <summary>More elements of a page, or more ids, than a setting allows; or fewer than none.</summary>
    public const string PageSize = "PAGE_SIZE";

    /// <summary>A cursor that this server did not write.</summary>
    public const string InvalidCursor = "INVALID_CURSOR";

    /// <summary>A cursor of another connection, another order or another filter.</summary>
    public const string CursorMismatch = "CURSOR_MISMATCH";

    /// <summary>An order whose items do not name one key each, or with too many keys.</summary>
    public const string InvalidOrder = "INVALID_ORDER";

    /// <summary>A page that is asked for from both ends.</summary>
    public const string PageArguments = "PAGE_ARGUMENTS";

    /// <summary>A path or a distance longer than a setting allows, or shorter than one relationship.</summary>
    public const string PathLength = "PATH_LENGTH";

    /// <summary>A filter is nested too deep, has too many terms or too long a list; the message says which and by which setting.</summary>
    public const string FilterTooLarge = "FILTER_TOO_LARGE";

    /// <summary>Null in a filter where it can mean nothing.</summary>
    public const string NullInFilter = "NULL_IN_FILTER";

    /// <summary><c>where</c> beside no <c>count</c>, which it could narrow.</summary>
    public const string WhereWithoutCount = "WHERE_WITHOUT_COUNT";

    /// <summary>A text that is no date.</summary>
    public const string InvalidDate = "INVALID_DATE";

    /// <summary>Two dates in the wrong order: from one that begins after the other has ended.</summary>
    public const string DatesReversed = "DATES_REVERSED";

    /// <summary>A number that no value could be compared with.</summary>
    public const string NumberOutOfRange = "NUMBER_OUT_OF_RANGE";

    /// <summary>More nodes of a subgraph than a setting allows, or fewer than one.</summary>
    public const string SubgraphSize = "SUBGRAPH_SIZE";

    /// <summary>The transport or the schema does not offer this kind of operation.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>A text to search for without any letter or digit.</summary>
    public const string EmptySearch = "EMPTY_SEARCH";

    /// <summary>A text to search for that is longer than a setting allows.</summary>
    public const string SearchTooLong = "SEARCH_TOO_LONG";

    /// <summary>Keys of groups that are none, named twice, or asked for without being among the keys.</summary>
    public const string InvalidGroupKeys = "INVALID_GROUP_KEYS";
}
