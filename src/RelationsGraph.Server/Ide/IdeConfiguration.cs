namespace RelationsGraph.Server.Ide;

/// <summary>What the IDE is told at its start: its address is our endpoint, and it reports to nobody.</summary>
internal static class IdeConfiguration
{
    /// <summary>The file the IDE asks for beside its page.</summary>
    public const string Name = "bcp-config.json";

    /// <summary>
    /// The rules of the IDE's page. It may speak to this server only. Its editor needs workers from
    /// blobs, styles set by script and code made from JSON schemas; our own page frames it once to let it prepare its storage.
    /// </summary>
    public const string PagePolicy =
        "default-src 'self'; connect-src 'self'; script-src 'self' 'unsafe-eval'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private static readonly byte[] Preset = """{"useBrowserUrlAsEndpoint":true,"disableTelemetry":true,"includeCookies":false,"useGet":false}"""u8.ToArray();

    /// <summary>Sends the configuration.</summary>
    public static Task SendAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.ContentLength = Preset.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(Preset, context.RequestAborted).AsTask();
    }
}
