using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Http;
using RelationsGraph.Server.Ide;
using RelationsGraph.Server.Pages;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Hosting;

/// <summary>
/// Puts the web server together. It starts from an empty builder: no file, variable or argument reaches the host except through
/// <see cref="ServerSettings"/>, and nothing is loaded that is not used.
/// </summary>
internal static class ServerHost
{
    // What a request may take beyond its execution before a stop no longer waits for it.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>The host, without endpoints, not yet listening.</summary>
    /// <param name="settings">Checked settings.</param>
    /// <param name="log">Where its log lines go.</param>
    public static WebApplication Build(ServerSettings settings, ConsoleLines log)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = "RelationsGraph.Server",
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.Logging.AddProvider(log);
        ConsoleLines.Filter(builder.Logging);
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.Limits.ExecutionTimeout + Grace);
        if (settings.Security.CorsOrigins.Count > 0)
            builder.Services.AddCors(cors => CrossOrigin.Configure(cors, settings.Security));

        builder.WebHost.UseKestrelCore().UseUrls([.. settings.Urls]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = settings.Limits.MaxBodyBytes;
        });
        if (settings.Urls.Any(url => ListenAddress.TryParse(url) is { IsHttps: true }))
            UseHttps(builder, settings);
        return builder.Build();
    }

    /// <summary>Maps everything the server answers. The order is the order in which a request meets it.</summary>
    public static void Map(WebApplication host, ServerSettings settings, IServedGraph graph, IdeFiles ide)
    {
        host.Use(ResponseHeaders.Harden);
        if (settings.Security.CorsOrigins.Count > 0)
            host.UseCors();
        host.Use(new BrowserRequests(ide).Divert);

        // The API answers before routing: it is one address, and nearly every request is for it.
        host.Use((context, next) => IsApi(context.Request.Path) ? graph.AnswerAsync(context) : next(context));
        host.Use(PlainFaultPages.FillAsync);
        host.UseRouting();

        HealthEndpoints.Map(host, host.Lifetime, async cancellation => (await graph.TryAsync(cancellation))?.Code);
        PageEndpoints.Map(host, graph, ide);
    }

    private static bool IsApi(PathString path) =>
        path.Equals("/graphql", StringComparison.OrdinalIgnoreCase) || path.Equals("/graphql/", StringComparison.OrdinalIgnoreCase);

    private static void UseHttps(WebApplicationBuilder builder, ServerSettings settings)
    {
        builder.Configuration.AddInMemoryCollection(settings.Kestrel.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Configure(builder.Configuration.GetSection("Kestrel")));
    }
}
