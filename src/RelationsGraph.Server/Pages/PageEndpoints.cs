using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Http;
using RelationsGraph.Server.Ide;

namespace RelationsGraph.Server.Pages;

/// <summary>The addresses of our own pages.</summary>
internal static class PageEndpoints
{
    // The page that opens a document lets the IDE prepare its storage in a frame of this server.
    private const string OpenPolicy = ResponseHeaders.PagePolicy + "; frame-src 'self'";

    /// <summary>Maps <c>/</c>, <c>/open/NAME</c> and what they need.</summary>
    public static void Map(IEndpointRouteBuilder endpoints, IServedGraph graph, IdeFiles ide)
    {
        PageAssets.Map(endpoints);
        endpoints.MapMethods("/", ["GET", "HEAD"], (RequestDelegate)(context =>
            SendAsync(context, ResponseHeaders.PagePolicy, StartPage.Write(PageLanguages.Of(context.Request), graph))));
        endpoints.MapMethods("/open/{name}", ["GET", "HEAD"], (RequestDelegate)(context =>
        {
            var name = (string)context.Request.RouteValues["name"]!;
            if ((StarterShelf.Find(name) ?? QuestionShelf.Find(name)) is { } starter)
                return SendAsync(context, OpenPolicy, OpenPage.Write(PageLanguages.Of(context.Request), starter, ide.Installed));
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }));
    }

    private static Task SendAsync(HttpContext context, string policy, string html)
    {
        ResponseHeaders.ForPage(context.Response, policy);
        context.Response.Headers.Vary = "Accept-Language";
        context.Response.Headers.CacheControl = "no-cache";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(html, context.RequestAborted);
    }
}
