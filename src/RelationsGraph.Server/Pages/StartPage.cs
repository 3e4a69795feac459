using RelationsGraph.Server.Hosting;

namespace RelationsGraph.Server.Pages;

/// <summary>The page at <c>/</c>.</summary>
internal static class StartPage
{
    /// <summary>Maps the page.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/", (RequestDelegate)(context =>
    {
        ResponseHeaders.ForPage(context.Response, ResponseHeaders.PagePolicy);
        return context.Response.WriteAsync("<!doctype html><title>RelationsGraph</title><a href=\"/graphql\">GraphQL</a>");
    }));
}
