using RelationsGraph.Server.Http;

namespace RelationsGraph.Server.Ide;

/// <summary>
/// Tells people from programs at <c>/graphql</c>: a GET that asks for a page and carries no query gets the IDE at <c>/graphql/</c> (its
/// own links are relative, hence the slash), everything else goes on to the API.
/// </summary>
/// <param name="ide">The files of the IDE.</param>
internal sealed class BrowserRequests(IdeFiles ide)
{
    private const string Api = "/graphql";

    /// <summary>Answers people, lets programs through.</summary>
    public Task Divert(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        // The order keeps the way of an API request short: nearly all are POST.
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            || !request.Path.StartsWithSegments(Api, StringComparison.OrdinalIgnoreCase, out var rest))
            return next(context);
        if (rest.Value is null or "" or "/")
            return AsksForPage(request) ? OpenAsync(context, slash: rest.HasValue) : next(context);
        return rest.Value == "/" + IdeConfiguration.Name ? IdeConfiguration.SendAsync(context) : ide.Send(context, rest.Value[1..]) ?? next(context);
    }

    private static bool AsksForPage(HttpRequest request)
    {
        if (request.Query.ContainsKey("query") || request.Query.ContainsKey("sdl") || request.Query.ContainsKey("extensions"))
            return false;
        foreach (var accept in request.Headers.Accept)
            if (accept is not null && accept.Contains("text/html", StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private Task OpenAsync(HttpContext context, bool slash)
    {
        context.Response.Headers.Vary = "Accept";
        if (!ide.Installed)
            return MissingIdePage.SendAsync(context);
        if (!slash)
        {
            context.Response.Redirect(Api + "/" + context.Request.QueryString);
            return Task.CompletedTask;
        }

        ResponseHeaders.ForPage(context.Response, IdeConfiguration.PagePolicy);
        return ide.Send(context, "index.html")!;
    }
}
