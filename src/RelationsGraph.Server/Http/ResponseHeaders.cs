namespace RelationsGraph.Server.Http;

/// <summary>Headers that keep a browser from doing more with an answer than it should.</summary>
internal static class ResponseHeaders
{
    /// <summary>
    /// The rules of our own pages: nothing from elsewhere, no frames around us. Styles and scripts of a page are files of ours, so that
    /// nothing inline has to be allowed.
    /// </summary>
    public const string PagePolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Every answer keeps the type it names.</summary>
    public static Task Harden(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return next(context);
    }

    /// <summary>Marks an answer as a page under a content security policy.</summary>
    public static void ForPage(HttpResponse response, string policy)
    {
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
