using System.Net.Http.Json;
using System.Text.Json;
using RelationsGraph.Server.Pages;
using RelationsGraph.Testing;
using Xunit;

namespace RelationsGraph.Server.Tests.Pages;

/// <summary>The starter documents asked of the built server and its own seed.</summary>
public sealed class StarterAnswersTests : IAsyncLifetime, IDisposable
{
    private readonly CancellationTokenSource _deadline = new(TimeSpan.FromMinutes(1));
    private ServerProgram _server = null!;

    public async Task InitializeAsync() => _server = await ServerProgram.StartAsync([], null, _deadline.Token);

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _deadline.Dispose();

    [Fact]
    public async Task Every_document_has_an_answer_without_errors_and_with_content()
    {
        foreach (var starter in StarterShelf.All)
        {
            var variables = starter.Variables is null ? (JsonElement?)null : JsonElement.Parse(starter.Variables);
            using var answer = await _server.Client.PostAsJsonAsync("/graphql", new { query = starter.Query, variables }, _deadline.Token);
            await SeeAsync(starter, answer);
        }
    }

    [Fact]
    public async Task Every_run_link_answers_a_browser()
    {
        foreach (var starter in StarterShelf.All)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, starter.RunAddress);
            request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
            using var answer = await _server.Client.SendAsync(request, _deadline.Token);
            await SeeAsync(starter, answer);
        }
    }

    [Fact]
    public async Task A_browser_shows_the_schema_and_does_not_save_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl");
        request.Headers.TryAddWithoutValidation("Accept", "text/html,*/*;q=0.8");
        using var answer = await _server.Client.SendAsync(request, _deadline.Token);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("type Query", await answer.Content.ReadAsStringAsync(_deadline.Token), StringComparison.Ordinal);
    }

    private async Task SeeAsync(Starter starter, HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync(_deadline.Token);
        using var json = JsonDocument.Parse(text);
        Assert.False(json.RootElement.TryGetProperty("errors", out _), $"{starter.Id}: {text}");
        Assert.All(json.RootElement.GetProperty("data").EnumerateObject(), field => Assert.NotEqual(JsonValueKind.Null, field.Value.ValueKind));
    }
}
