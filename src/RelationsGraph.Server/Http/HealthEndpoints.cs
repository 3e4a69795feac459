namespace RelationsGraph.Server.Http;

/// <summary>
/// What an orchestrator asks. <c>/health/live</c> answers 200 while the process can answer at all; <c>/health/ready</c> answers 200 while
/// new requests are welcome, and 503 with the reason once the server has been told to stop or while its database does not answer.
/// </summary>
internal static class HealthEndpoints
{
    /// <summary>Maps both addresses, GET and HEAD.</summary>
    /// <param name="endpoints">Where they are mapped.</param>
    /// <param name="lifetime">Says whether the server was told to stop.</param>
    /// <param name="whyNotReady">Says in one ASCII word why requests are not welcome; null when they are.</param>
    public static void Map(IEndpointRouteBuilder endpoints, IHostApplicationLifetime lifetime, Func<CancellationToken, Task<string?>> whyNotReady)
    {
        endpoints.MapMethods("/health/live", ["GET", "HEAD"], (RequestDelegate)(context => AnswerAsync(context, StatusCodes.Status200OK, "live")));
        endpoints.MapMethods("/health/ready", ["GET", "HEAD"], (RequestDelegate)(async context =>
        {
            string? reason = lifetime.ApplicationStopping.IsCancellationRequested ? "stopping" : await whyNotReady(context.RequestAborted);
            await AnswerAsync(context, reason is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable, reason ?? "ready");
        }));
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
