using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace RelationsGraph.Server.Ide;

/// <summary>
/// The files of the IDE, as the package brings them, beside the program. They are looked up in a list made at the first request of a
/// browser, so that no path a client writes ever reaches the file system.
/// </summary>
/// <param name="folder">The folder of the package; it need not exist.</param>
internal sealed class IdeFiles(string folder)
{
    private readonly Lazy<Dictionary<string, IdeFile>> _files = new(() => List(folder));

    /// <summary>Whether the package was there when the server was built.</summary>
    public bool Installed { get; } = File.Exists(Path.Combine(folder, "index.html"));

    /// <summary>Sends a file if there is one of this name.</summary>
    /// <param name="context">A GET or HEAD request.</param>
    /// <param name="name">The path below the IDE's address, without a slash at its start.</param>
    /// <returns>The sending, or null when there is no such file.</returns>
    public Task? Send(HttpContext context, string name) => _files.Value.TryGetValue(name, out var file) ? SendAsync(context, file) : null;

    private static async Task SendAsync(HttpContext context, IdeFile file)
    {
        var response = context.Response;
        response.ContentType = file.ContentType;
        response.Headers.ETag = file.Tag;
        // Files below static/ carry a hash of their content in their name.
        response.Headers.CacheControl = file.Name.StartsWith("static/", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
        if (context.Request.Headers.IfNoneMatch.Contains(file.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentLength = file.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.SendFileAsync(file.Path, 0, file.Length, context.RequestAborted);
    }

    private static Dictionary<string, IdeFile> List(string folder)
    {
        var files = new Dictionary<string, IdeFile>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
            return files;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
            if (ContentType(file.Extension) is not { } type)
                continue;
            var tag = string.Create(CultureInfo.InvariantCulture, $"\"{file.Length:x}-{file.LastWriteTimeUtc.Ticks:x}\"");
            files.Add(name, new IdeFile(name, file.FullName, file.Length, type, new EntityTagHeaderValue(tag).ToString()));
        }

        return files;
    }

    private static string? ContentType(string extension) => extension switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".json" => "application/json",
        ".webmanifest" => "application/manifest+json",
        ".txt" or ".md" or "" => "text/plain; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".ico" => "image/x-icon",
        ".ttf" => "font/ttf",
        ".woff2" => "font/woff2",
        _ => null,
    };

    private sealed record IdeFile(string Name, string Path, long Length, string ContentType, string Tag);
}
