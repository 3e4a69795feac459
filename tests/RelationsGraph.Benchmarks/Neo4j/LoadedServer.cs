using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using RelationsGraph.Testing;

namespace RelationsGraph.Benchmarks.Neo4j;

/// <summary>A GraphQL server under the load of <c>wrk</c>, which asks one question again and again.</summary>
internal sealed class LoadedServer : IDisposable
{
    private readonly HttpClient _client = new();
    private readonly Uri _address;
    private readonly byte[] _body;
    private readonly string _script;

    public LoadedServer(TemporaryFolder folder, string name, Uri address, string queryFile)
    {
        _address = address;
        _body = JsonSerializer.SerializeToUtf8Bytes(new { query = File.ReadAllText(queryFile), variables = new { kind = "TRADE", role = "HOST" } });
        string body = folder.Combine($"{name}.json");
        File.WriteAllBytes(body, _body);
        _script = folder.Write(
            $"{name}.lua",
            $"""
            local file = io.open("{body}", "rb")
            wrk.method = "POST"
            wrk.body = file:read("*a")
            wrk.headers["Content-Type"] = "application/json"
            file:close()
            """);
    }

    /// <summary>Asks once.</summary>
    /// <returns>The answer.</returns>
    public async Task<byte[]> AskAsync()
    {
        using var content = new ByteArrayContent(_body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using HttpResponseMessage answer = await _client.PostAsync(_address, content);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Asks for some time.</summary>
    /// <returns>Answers a second.</returns>
    public async Task<double> RateAsync(int connections, int seconds)
    {
        var start = new ProcessStartInfo("wrk", ["-t1", $"-c{connections}", $"-d{seconds}s", "-s", _script, _address.OriginalString]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        string? rate = printed.Split('\n').FirstOrDefault(line => line.StartsWith("Requests/sec:", StringComparison.Ordinal));
        return rate is null || printed.Contains("Non-2xx", StringComparison.Ordinal)
            ? throw new InvalidOperationException(printed)
            : double.Parse(rate["Requests/sec:".Length..], CultureInfo.InvariantCulture);
    }

    public void Dispose() => _client.Dispose();
}
