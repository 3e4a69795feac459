namespace RelationsGraph.Server.GraphQL;

/// <summary>The values of <c>extensions.code</c> for requests that the transport refuses or that run out of bounds.</summary>
internal static class RequestErrorCodes
{
    /// <summary>The body is not a JSON object with a <c>query</c>.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The body is not <c>application/json</c>.</summary>
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>The client accepts neither media type of GraphQL over HTTP.</summary>
    public const string NotAcceptable = "NOT_ACCEPTABLE";

    /// <summary>The body is larger than <c>Limits:MaxBodyBytes</c>.</summary>
    public const string BodyTooLarge = "BODY_TOO_LARGE";

    /// <summary>The answer would be larger than <c>Limits:MaxResponseBytes</c>.</summary>
    public const string AnswerTooLarge = "ANSWER_TOO_LARGE";

    /// <summary>The client may not ask how an answer comes about.</summary>
    public const string ExplainNotAllowed = "EXPLAIN_NOT_ALLOWED";

    /// <summary>Neither GET nor POST.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";
}
