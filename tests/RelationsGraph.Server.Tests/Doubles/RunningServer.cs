using RelationsGraph.Testing;

namespace RelationsGraph.Server.Tests.Doubles;

/// <summary>The server in this process on a free port, serving a <see cref="StubGraph"/>.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly CommandLineRun _run;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<int> _serving;

    private RunningServer(CommandLineRun run, string address, string[] args)
    {
        _run = run;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
        _serving = Task.Run(() => run.RunAsync(["--urls", address, .. run.Folders, .. args], _stop.Token));
    }

    public HttpClient Client { get; }

    public string Output => _run.Out.ToString();

    public string Errors => _run.Error.ToString();

    public static Task<RunningServer> StartAsync(params string[] args) => StartAsync(new CommandLineRun(), args);

    public static async Task<RunningServer> StartAsync(CommandLineRun run, params string[] args)
    {
        var server = new RunningServer(run, $"http://127.0.0.1:{FreePort.Next()}", args);
        while (!await server.AnswersAsync())
            if (server._serving.IsCompleted)
                throw new InvalidOperationException($"The server ended with {await server._serving}: {run.Error}");
        return server;
    }

    /// <summary>Tells the server to stop, without waiting.</summary>
    public Task<int> StopAsync()
    {
        _stop.Cancel();
        return _serving;
    }

    /// <summary>Sends a request as a browser does when somebody follows a link.</summary>
    public Task<HttpResponseMessage> BrowseAsync(string path, string language = "en", HttpMethod? method = null)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        return Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Client.Dispose();
        _stop.Dispose();
        _run.Dispose();
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return answer.IsSuccessStatusCode && Output.Contains("Ready", StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            await Task.Yield();
            return false;
        }
    }
}
