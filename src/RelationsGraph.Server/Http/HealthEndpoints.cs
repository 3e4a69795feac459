namespace RelationsGraph.Server.Http;

/// <summary>
/// What an orchestrator asks. <c>/health/live</c> answers 200 while the process can answer at all; <c>/health/ready</c> answers 200 while
/// new requests are welcome and 503 once the server has been told to stop. The graph is complete before the server listens.
/// </summary>
internal static class HealthEndpoints
{
    /// <summary>Maps both addresses, GET and HEAD.</summary>
    public static void Map(IEndpointRouteBuilder endpoints, IHostApplicationLifetime lifetime)
    {
        endpoints.MapMethods("/health/live", ["GET", "HEAD"], (RequestDelegate)(context => AnswerAsync(context, StatusCodes.Status200OK, "live")));
        endpoints.MapMethods("/health/ready", ["GET", "HEAD"], (RequestDelegate)(context => lifetime.ApplicationStopping.IsCancellationRequested
            ? AnswerAsync(context, StatusCodes.Status503ServiceUnavailable, "stopping")
            : AnswerAsync(context, StatusCodes.Status200OK, "ready")));
    }

    private static Task AnswerAsync(HttpContext context, int status, string word)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentLength = word.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(word);
    }
}
