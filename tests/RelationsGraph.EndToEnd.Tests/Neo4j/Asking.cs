using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using RelationsGraph.Testing;
using Xunit;

namespace RelationsGraph.EndToEnd.Tests.Neo4j;

/// <summary>Questions to a server, and what is expected of its answers.</summary>
internal static class Asking
{
    /// <summary>A question that needs the database.</summary>
    public const string SisterCities = """{ city(id: "city/yokohama") { name(lang: [EN]) sisterCities { totalCount } } }""";

    /// <summary>Its answer.</summary>
    public const string Answer = """{"data":{"city":{"name":"Yokohama","sisterCities":{"totalCount":8}}}}""";

    /// <summary>Asks over GraphQL, in the media type whose status says how it went.</summary>
    public static async Task<(HttpStatusCode Status, string Text)> AskAsync(HttpClient client, string query, CancellationToken cancellation = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        using HttpResponseMessage answer = await client.SendAsync(request, cancellation);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellation));
    }

    /// <inheritdoc cref="AskAsync(HttpClient, string, CancellationToken)"/>
    public static Task<(HttpStatusCode Status, string Text)> AskAsync(ServerProgram server, string query, CancellationToken cancellation = default) =>
        AskAsync(server.Client, query, cancellation);

    /// <summary>Gets a page.</summary>
    public static async Task<(HttpStatusCode Status, string Text)> GetAsync(HttpClient client, string path)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <inheritdoc cref="GetAsync(HttpClient, string)"/>
    public static Task<(HttpStatusCode Status, string Text)> GetAsync(ServerProgram server, string path) => GetAsync(server.Client, path);

    /// <summary>The code of the first error; null when there is none.</summary>
    public static string? Code(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.TryGetProperty("errors", out JsonElement errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
    }

    /// <summary>One line of the program: no stack trace, nothing twice.</summary>
    public static string Line(Run run) => Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
}
