using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace RelationsGraph.Benchmarks.Starting;

/// <summary>A server started as a process of its own and asked from the first moment on.</summary>
internal sealed class TimedServer : IAsyncDisposable
{
    private const int Connections = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly HttpClient _client;

    private TimedServer(Process process, HttpClient client, TimeSpan timeToFirstAnswer)
    {
        _process = process;
        _client = client;
        TimeToFirstAnswer = timeToFirstAnswer;
    }

    /// <summary>From the start of the process to the last byte of its first answer.</summary>
    public TimeSpan TimeToFirstAnswer { get; }

    public static async Task<TimedServer> StartAsync(string program, byte[] body)
    {
        var port = FreePort();
        var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var watch = Stopwatch.StartNew();
        var process = Process.Start(new ProcessStartInfo(program, ["--urls", client.BaseAddress.OriginalString]) { RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        while (true)
        {
            try
            {
                await AskOnceAsync(client, body);
                return new(process, client, watch.Elapsed);
            }
            catch (HttpRequestException e) when (e.InnerException is SocketException && watch.Elapsed < Patience)
            {
                // Not listening yet. A millisecond is finer than what is measured.
                await Task.Delay(1);
            }
        }
    }

    /// <summary>Asks the query so many times over a few connections.</summary>
    public Task AskAsync(byte[] body, int count) => Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
    {
        for (var i = 0; i < count / Connections; i++)
            await AskOnceAsync(_client, body);
    }));

    /// <summary>The resident set of the process, in megabytes of 1,024 x 1,024 bytes (Linux).</summary>
    public double ResidentMegabytes()
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task AskOnceAsync(HttpClient client, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
