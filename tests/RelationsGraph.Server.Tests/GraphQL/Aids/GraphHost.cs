using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using RelationsGraph.Model.Store;
using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Hosting;
using RelationsGraph.Server.Ide;
using RelationsGraph.Server.Settings;
using Xunit;

namespace RelationsGraph.Server.Tests.GraphQL.Aids;

/// <summary>The web server as it is served, in this process, with the small graph or a stub behind it.</summary>
internal sealed class GraphHost : IAsyncDisposable
{
    private readonly WebApplication _host;
    private readonly StringWriter _errors = new(CultureInfo.InvariantCulture);

    private GraphHost(ServerSettings settings, IServedGraph graph)
    {
        _host = ServerHost.Build(settings, new ConsoleLines(TextWriter.Null, TextWriter.Synchronized(_errors)));
        ServerHost.Map(_host, settings, graph, new IdeFiles("/nowhere"));
    }

    public HttpClient Client { get; private set; } = null!;

    public Uri Address => new(_host.Urls.First());

    /// <summary>What the server wrote about faults of its own. Kestrel's warnings of a busy machine are none.</summary>
    public string Errors => string.Join('\n', _errors.ToString().Split('\n').Where(line => line.StartsWith("error ", StringComparison.Ordinal)));

    public static Task<GraphHost> StartAsync(LimitSettings? limits = null, IGraphStore? store = null, SecuritySettings? security = null)
    {
        var settings = new ServerSettings { Limits = limits ?? new LimitSettings(), Security = security ?? new SecuritySettings() };
        return StartAsync(new StoreGraph("test", SmallGraph.Api, store ?? SmallGraph.Store, SmallGraph.Store.Counts, settings.Limits), settings);
    }

    public static async Task<GraphHost> StartAsync(IServedGraph graph, ServerSettings? settings = null)
    {
        var host = new GraphHost((settings ?? new ServerSettings()) with { Urls = ["http://127.0.0.1:0"] }, graph);
        await host._host.StartAsync();
        host.Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = host.Address };
        return host;
    }

    public Task<Answer> AskAsync(string query, string? variables = null, string? operation = null, string accept = "application/graphql-response+json") => PostAsync(
        $"{{\"query\": {JsonSerializer.Serialize(query)}{(variables is null ? "" : $", \"variables\": {variables}")}{(operation is null ? "" : $", \"operationName\": \"{operation}\"")}}}", accept);

    public Task<Answer> PostAsync(string json, string? accept = "application/graphql-response+json") => PostAsync(Encoding.UTF8.GetBytes(json), accept);

    public Task<Answer> PostAsync(byte[] body, string? accept = null, string? contentType = "application/json", params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        if (contentType is not null)
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        foreach ((string name, string value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
                request.Content.Headers.TryAddWithoutValidation(name, value);
        }

        return SendAsync(request, accept);
    }

    public Task<Answer> GetAsync(string queryString, string? accept = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql" + queryString);
        foreach ((string name, string value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return SendAsync(request, accept);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        using (request)
        using (HttpResponseMessage response = await Client.SendAsync(request))
        {
            return new Answer(
                (int)response.StatusCode,
                response.Content.Headers.ContentType?.ToString(),
                await response.Content.ReadAsStringAsync(),
                response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _host.DisposeAsync();
        await _errors.DisposeAsync();
    }
}

/// <summary>An answer as it came.</summary>
internal sealed record Answer(int Status, string? ContentType, string Body, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The body; fails when it is not JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>The JSON of <c>data</c>.</summary>
    public string Data => Json.GetProperty("data").GetRawText();

    /// <summary>The codes of the errors.</summary>
    public string[] Codes => Json.TryGetProperty("errors", out JsonElement errors)
        ? [.. errors.EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString()!)]
        : [];

    /// <summary>The only code.</summary>
    public string Code => Assert.Single(Codes);
}
