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

    // Validation: the document can be read, but means nothing with this schema.

    /// <summary>A rule of specification section 5 is broken; <c>extensions.rule</c> says which.</summary>
    public const string Validation = "VALIDATION";

    /// <summary>There are more validation errors than are listed.</summary>
    public const string ErrorLimit = "ERROR_LIMIT";

    /// <summary>More fields, counted after the fragments are put in, than allowed.</summary>
    public const string FieldLimit = "FIELD_LIMIT";

    /// <summary>Fields nested deeper, counted after the fragments are put in, than allowed.</summary>
    public const string FieldDepthLimit = "FIELD_DEPTH_LIMIT";

    /// <summary>Selection sets nested deeper, fragments counted, than allowed.</summary>
    public const string NestingLimit = "NESTING_LIMIT";

    /// <summary>Comparing fields of one response name takes more steps than allowed.</summary>
    public const string MergeLimit = "MERGE_LIMIT";

    /// <summary>More aliases than allowed.</summary>
    public const string AliasLimit = "ALIAS_LIMIT";

    /// <summary>More fields on the root than allowed.</summary>
    public const string RootFieldLimit = "ROOT_FIELD_LIMIT";

    /// <summary>Introspection nested deeper than allowed.</summary>
    public const string IntrospectionLimit = "INTROSPECTION_LIMIT";

    // Execution: the document is good, but the rest of the request does not fit it.

    /// <summary>The document has several operations and the request does not say which.</summary>
    public const string OperationNameRequired = "OPERATION_NAME_REQUIRED";

    /// <summary>The document has no operation, or none of the name the request gives.</summary>
    public const string UnknownOperation = "UNKNOWN_OPERATION";

    /// <summary>A variable is missing or not of its type.</summary>
    public const string InvalidVariable = "INVALID_VARIABLE";

    /// <summary>A variable is null at a place of an argument that cannot be null.</summary>
    public const string InvalidArgument = "INVALID_ARGUMENT";
}
