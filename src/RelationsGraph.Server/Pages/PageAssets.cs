using System.Security.Cryptography;

namespace RelationsGraph.Server.Pages;

/// <summary>The style sheet, scripts and picture of our pages, read from the assembly and sent with a tag of their content.</summary>
internal static class PageAssets
{
    private static readonly string[] Names = ["pages.css", "start.js", "open.js", "icon.svg"];

    /// <summary>Maps each file below <c>/pages/</c>.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (var name in Names)
        {
            var asset = new Lazy<Asset>(() => Read(name));
            endpoints.MapMethods("/pages/" + name, ["GET", "HEAD"], (RequestDelegate)(context => SendAsync(context, asset.Value)));
        }
    }

    private static Task SendAsync(HttpContext context, Asset asset)
    {
        var response = context.Response;
        response.ContentType = asset.ContentType;
        response.Headers.ETag = asset.Tag;
        response.Headers.CacheControl = "no-cache";
        if (context.Request.Headers.IfNoneMatch.Contains(asset.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentLength = asset.Bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(asset.Bytes, context.RequestAborted).AsTask();
    }

    private static Asset Read(string name)
    {
        var bytes = PageResources.ReadBytes("Pages/Assets/" + name);
        var type = Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            _ => "image/svg+xml",
        };
        return new Asset(bytes, type, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8))}\"");
    }

    private sealed record Asset(byte[] Bytes, string ContentType, string Tag);
}
