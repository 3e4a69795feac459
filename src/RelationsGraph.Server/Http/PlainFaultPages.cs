namespace RelationsGraph.Server.Http;

/// <summary>Gives answers that would be empty, such as 404 and 405, a plain sentence.</summary>
internal static class PlainFaultPages
{
    /// <summary>Lets the request through and fills the answer if nobody did.</summary>
    public static async Task FillAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        var response = context.Response;
        if (response.HasStarted || response.StatusCode < 400 || response.ContentLength is not null || response.ContentType is not null)
            return;
        var text = response.StatusCode switch
        {
            StatusCodes.Status404NotFound => "404: there is nothing at this address. The start page is at /, the API at /graphql.\n",
            StatusCodes.Status405MethodNotAllowed => $"405: this address answers {response.Headers.Allow} only.\n",
            var status => $"{status}\n",
        };
        response.ContentType = "text/plain; charset=utf-8";
        await response.WriteAsync(text);
    }
}
