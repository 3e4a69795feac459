using System.Diagnostics;
using System.Globalization;

namespace RelationsGraph.Testing.Servers;

/// <summary>How a Neo4j of the tests is started.</summary>
public sealed record Neo4jOptions
{
    /// <summary>The password of the user <c>neo4j</c>; empty for a server that asks for none.</summary>
    public string Password { get; init; } = "a-password-of-tests";

    /// <summary>A folder with <c>private.key</c> and <c>public.crt</c>; null for a server without TLS.</summary>
    public string? TlsFolder { get; init; }

    /// <summary>The port of the HTTP Query API on 127.0.0.1; null for a server without.</summary>
    public int? HttpPort { get; init; }

    /// <summary>Further lines of <c>neo4j.conf</c>.</summary>
    public string Settings { get; init; } = "";
}

/// <summary>
/// A real Neo4j as a child process, with a home folder of its own and a free port. It ends with the test process, however that ends. Ended and started again it
/// finds its data and listens on the same port.
/// </summary>
public sealed class Neo4jProcess : IAsyncDisposable
{
    /// <summary>Names the program that starts a server: <c>PROGRAM run HOME</c>, with the port in <c>NEO4J_BOLT_PORT</c>.</summary>
    public const string Variable = "RELATIONSGRAPH_NEO4J";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Neo4jOptions _options;
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("relationsgraph-neo4j-");
    private Process? _server;
    private Process? _guard;

    private Neo4jProcess(Neo4jOptions options) => _options = options;

    /// <summary>Why there can be no server here; null when there can.</summary>
    public static string? WhyNot =>
        Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } ? $"{Variable} does not name a program that starts a Neo4j"
        : (Environment.GetEnvironmentVariable("RELATIONSGRAPH_MISSING_TOOLS") ?? "").Split(' ').Contains("java") ? "java is not installed"
        : null;

    /// <summary>The port of Bolt on 127.0.0.1.</summary>
    public int Port { get; } = FreePort.Next();

    /// <summary>The password of the user <c>neo4j</c>.</summary>
    public string Password => _options.Password;

    /// <summary>The process, to send signals to.</summary>
    public int Id => _server?.Id ?? throw new InvalidOperationException("The server is not running");

    private string Log => Path.Combine(_home.FullName, "logs", "neo4j.log");

    /// <summary>Starts a server and waits until it answers.</summary>
    public static async Task<Neo4jProcess> StartAsync(Neo4jOptions options)
    {
        var server = new Neo4jProcess(options);
        try
        {
            await server.StartAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the server again after <see cref="KillAsync"/>.</summary>
    public async Task StartAsync()
    {
        if (File.Exists(Log))
            File.Delete(Log);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable(Variable)!)
        {
            ArgumentList = { "run", _home.FullName },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["NEO4J_BOLT_PORT"] = $"{Port}",
                ["NEO4J_HTTP_PORT"] = _options.HttpPort?.ToString(CultureInfo.InvariantCulture) ?? "",
                ["NEO4J_PASSWORD"] = _options.Password,
                ["NEO4J_TLS_DIR"] = _options.TlsFolder ?? "",
                ["NEO4J_SETTINGS"] = _options.Settings,
                ["NEO4J_HEAP"] = "512m",
                ["NEO4J_PAGECACHE"] = "64m",
            },
        };
        var said = new System.Text.StringBuilder();
        void Note(object sender, DataReceivedEventArgs line)
        {
            lock (said)
                said.AppendLine(line.Data);
        }
        _server = new Process { StartInfo = start };
        _server.OutputDataReceived += Note;
        _server.ErrorDataReceived += Note;
        _server.Start();
        _server.BeginOutputReadLine();
        _server.BeginErrorReadLine();
        _guard = Guard(_server.Id);

        // The server says nowhere but in its log that it is ready.
        var started = Stopwatch.GetTimestamp();
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!IsStarted())
        {
            if (_server.HasExited || Stopwatch.GetElapsedTime(started) > Patience)
                throw new InvalidOperationException($"Neo4j did not start: {said}");
            await pause.WaitForNextTickAsync();
        }
    }

    /// <summary>Ends the server at once, as if its machine had failed.</summary>
    public async Task KillAsync()
    {
        _guard?.Kill();
        _guard?.Dispose();
        _server?.Kill();
        await (_server?.WaitForExitAsync() ?? Task.CompletedTask);
        _server?.Dispose();
        _server = _guard = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _home.Delete(recursive: true);
    }

    /// <summary>Waits for the end of its standard input, which is the end of this process, and ends the server then.</summary>
    private static Process Guard(int server)
    {
        var start = new ProcessStartInfo("/bin/sh") { ArgumentList = { "-c", $"read nothing; kill -9 {server}" }, RedirectStandardInput = true };
        return Process.Start(start)!;
    }

    private bool IsStarted() => File.Exists(Log) && File.ReadAllText(Log).TrimEnd().EndsWith("Started.", StringComparison.Ordinal);
}
