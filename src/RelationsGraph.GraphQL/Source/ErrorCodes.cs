namespace RelationsGraph.GraphQL.Source;

/// <summary>
/// Every value <c>extensions.code</c> can take in this project. A code is a promise to clients: it is added, never renamed.
/// </summary>
public static class ErrorCodes
{
    // Source and language: the document cannot be read.

    /// <summary>The text does not follow the grammar of specification section 2.</summary>
    public const string SyntaxError = "SYNTAX_ERROR";

    /// <summary>The bytes are not UTF-8.</summary>
    public const string InvalidUtf8 = "INVALID_UTF8";

    // Limits: the document could be read, but is larger than a setting allows.

    /// <summary>More lexical tokens than allowed.</summary>
    public const string TokenLimit = "TOKEN_LIMIT";

    /// <summary>More syntax nodes than allowed.</summary>
    public const string NodeLimit = "NODE_LIMIT";

    /// <summary>Selection sets, values or types nested deeper than allowed.</summary>
    public const string DepthLimit = "DEPTH_LIMIT";
}
