using System.Net;
using Microsoft.Extensions.Primitives;

namespace RelationsGraph.Server.GraphQL;

/// <summary>
/// The request header <c>GraphQL-Explain: report</c>. Plans and counts of rows tell more of the graph than answers do, so only programs on this
/// machine may ask for them.
/// </summary>
internal static class ExplainHeader
{
    /// <summary>The name of the header.</summary>
    public const string Name = "GraphQL-Explain";

    private const string Report = "report";

    /// <summary>Whether a request asks for an explanation.</summary>
    /// <exception cref="RequestFaultException">It asks for something else, or may not ask.</exception>
    public static Explanation? Read(HttpContext context)
    {
        // Nearly no request has it; a look at the headers is all that it costs.
        if (!context.Request.Headers.TryGetValue(Name, out StringValues value))
            return null;
        if (value.Count != 1 || !string.Equals(value[0], Report, StringComparison.OrdinalIgnoreCase))
        {
            throw new RequestFaultException(
                StatusCodes.Status400BadRequest, RequestErrorCodes.BadRequest, $"The header {Name} has one value, '{Report}'. Send that, or leave the header out.");
        }

        // Without an address the request came over a socket file, which is on this machine.
        if (context.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address))
        {
            throw new RequestFaultException(
                StatusCodes.Status403Forbidden, RequestErrorCodes.ExplainNotAllowed, $"Only programs on the server's own machine may send {Name}. Leave the header out.");
        }

        return new Explanation();
    }
}
