using RelationsGraph.Server.Http;

namespace RelationsGraph.Server.Ide;

/// <summary>What a browser sees at <c>/graphql</c> when the server was built without Node.js or without a network.</summary>
internal static class MissingIdePage
{
    private const string Html =
        """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The IDE is not installed - RelationsGraph</title><link rel="stylesheet" href="/pages/pages.css"></head>
        <body>
        <main>
        <h1>The IDE is not installed</h1>
        <p>The API at this address works: send it a query by POST, or by GET with <code>?query=...</code>. <a href="/graphql?sdl">The schema</a> is here too.</p>
        <p>The IDE, Banana Cake Pop, comes from npm when the server is built. Install Node.js with npm, make sure that the registry can be reached, build the server again and start it.</p>
        <p lang="ja">この API は使えますが、IDE（Banana Cake Pop）は組み込まれていません。Node.js と npm を用意し、もう一度ビルドしてから起動してください。</p>
        <p><a href="/">Start page</a></p>
        </main>
        </body>
        </html>
        """;

    /// <summary>Sends the page.</summary>
    public static Task SendAsync(HttpContext context)
    {
        ResponseHeaders.ForPage(context.Response, ResponseHeaders.PagePolicy);
        context.Response.Headers.CacheControl = "no-cache";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(Html);
    }
}
