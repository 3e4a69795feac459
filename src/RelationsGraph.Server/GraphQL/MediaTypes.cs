using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace RelationsGraph.Server.GraphQL;

/// <summary>The media type of an answer (GraphQL over HTTP, section 6).</summary>
internal enum AnswerType
{
    /// <summary>None that the client accepts.</summary>
    None,

    /// <summary><c>application/graphql-response+json</c>: the status tells whether the request could be executed.</summary>
    GraphQLResponse,

    /// <summary><c>application/json</c>: the status is 200 for every well-formed request, as older clients expect.</summary>
    Json,
}

/// <summary>Reads <c>Content-Type</c> and <c>Accept</c>.</summary>
internal static class MediaTypes
{
    private const string Json = "application/json";
    private const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>The value of <c>Content-Type</c> for an answer; who accepts neither is told so as plain JSON.</summary>
    public static StringValues ContentType(AnswerType type) =>
        type == AnswerType.GraphQLResponse ? GraphQLContent : JsonContent;

    private static readonly StringValues JsonContent = Json + "; charset=utf-8";
    private static readonly StringValues GraphQLContent = GraphQLResponse + "; charset=utf-8";

    /// <summary>Whether a body can be read: <c>application/json</c>, in UTF-8 if it says so.</summary>
    public static bool IsReadable(string? contentType)
    {
        if (contentType == Json)
            return true;
        return MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
            && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The media type that a client likes best; of equals <c>application/graphql-response+json</c>.</summary>
    public static AnswerType Choose(StringValues accept)
    {
        if (accept.Count == 0 || (accept.Count == 1 && accept[0] is null or "" or "*/*" or GraphQLResponse))
            return AnswerType.GraphQLResponse;
        if (accept.Count == 1 && accept[0] == Json)
            return AnswerType.Json;
        if (!MediaTypeHeaderValue.TryParseList(accept, out IList<MediaTypeHeaderValue>? types))
            return AnswerType.None;
        double graphql = Quality(types, GraphQLResponse), json = Quality(types, Json);
        if (graphql <= 0 && json <= 0)
            return AnswerType.None;
        return graphql >= json ? AnswerType.GraphQLResponse : AnswerType.Json;
    }

    /// <summary>The quality a client gives to a type, by its most specific range.</summary>
    private static double Quality(IList<MediaTypeHeaderValue> types, string name)
    {
        double quality = 0;
        int specificity = -1;
        foreach (MediaTypeHeaderValue type in types)
        {
            int rank = type.MatchesAllTypes ? 0 : type.MatchesAllSubTypes && type.Type.Equals("application", StringComparison.OrdinalIgnoreCase) ? 1
                : type.MediaType.Equals(name, StringComparison.OrdinalIgnoreCase) ? 2 : -1;
            if (rank > specificity)
                (specificity, quality) = (rank, type.Quality ?? 1);
        }

        return quality;
    }
}
