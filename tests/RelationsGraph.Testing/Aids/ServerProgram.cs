namespace RelationsGraph.Testing;

/// <summary>
/// The built server, started as a user starts it: its own process, a free port of the loopback address, and the seed and schema
/// beside it. It is built by the test's own build configuration (a test project references it without its assembly).
/// </summary>
public sealed class ServerProgram : IAsyncDisposable
{
    private readonly ChildProgram _program;

    private ServerProgram(ChildProgram program, Uri address)
    {
        _program = program;
        Client = new HttpClient { BaseAddress = address };
    }

    /// <summary>A client whose base address is the server's.</summary>
    public HttpClient Client { get; }

    /// <summary>Everything the server printed so far.</summary>
    public string Output => _program.Output;

    /// <summary>The process id.</summary>
    public int Id => _program.Id;

    /// <summary>The built program, <c>RelationsGraph.Server.dll</c>.</summary>
    public static string AssemblyPath
    {
        get
        {
            // tests/X/bin/Release/net10.0 -> src/RelationsGraph.Server/bin/Release/net10.0
            var output = new DirectoryInfo(AppContext.BaseDirectory);
            return RepositoryRoot.Combine("src", "RelationsGraph.Server", "bin", output.Parent!.Name, output.Name, "RelationsGraph.Server.dll");
        }
    }

    /// <summary>Starts the server and waits until it is ready.</summary>
    /// <param name="arguments">Arguments besides <c>--urls</c>.</param>
    /// <param name="environment">Variables added to those of this process.</param>
    /// <param name="cancellationToken">Ends the waiting; the server is then ended too.</param>
    /// <exception cref="InvalidOperationException">The server ended; the message holds what it printed.</exception>
    public static async Task<ServerProgram> StartAsync(
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string?>? environment,
        CancellationToken cancellationToken)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Next()}");
        var program = ChildProgram.Start("dotnet", [AssemblyPath, "serve", "--urls", address.OriginalString, .. arguments], environment);
        var server = new ServerProgram(program, address);
        try
        {
            await server.WaitUntilReadyAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits for the end of the program.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> WaitForExitAsync(CancellationToken cancellationToken) => _program.WaitForExitAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _program.DisposeAsync();
    }

    // The address is printed once the port is open, which is after the graph is loaded.
    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        await _program.WaitForLineAsync(line => line.Contains(Client.BaseAddress!.OriginalString, StringComparison.Ordinal), cancellationToken);
        using var answer = await Client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);
        answer.EnsureSuccessStatusCode();
    }
}
