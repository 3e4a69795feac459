using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using RelationsGraph.Testing;
using RelationsGraph.Testing.Servers;
using Xunit;

namespace RelationsGraph.EndToEnd.Tests.Neo4j;

/// <summary>
/// A real Neo4j that was empty, then tried by the verbs, then filled by <c>import</c>; what they said is kept. Tests ask the built program only, and the
/// database over its own HTTP interface.
/// </summary>
public sealed class ImportedNeo4j : IAsyncLifetime, IAsyncDisposable
{
    /// <summary>The name of the collection.</summary>
    public const string Collection = "Imported Neo4j";

    private readonly HttpClient _http = new();
    private readonly TemporaryFolder _tls = new();
    private readonly TestCertificate _certificate = TestCertificate.Create();
    private readonly int _httpPort = FreePort.Next();
    private Neo4jProcess? _server;

    internal Run CheckedEmpty { get; private set; }

    internal Run ServedEmpty { get; private set; }

    internal Run Imported { get; private set; }

    /// <summary>The server, or a skipped test.</summary>
    internal Neo4jProcess OrSkip()
    {
        Skip.If(Neo4jProcess.WhyNot is not null, Neo4jProcess.WhyNot);
        return _server!;
    }

    /// <summary>The certificate of the server, which nobody trusts: a file in PEM.</summary>
    internal string Certificate => _tls.Combine("public.crt");

    /// <summary>The options that name the database.</summary>
    internal string[] Options => At($"bolt://127.0.0.1:{OrSkip().Port}");

    /// <summary>The options that name the database behind a wire.</summary>
    internal static string[] Through(WireProxy wire) => At($"bolt://127.0.0.1:{wire.Port}");

    /// <summary>The options that name an address.</summary>
    internal static string[] At(string uri) => ["--store", "neo4j", "--neo4j", uri];

    internal Dictionary<string, string?> Login(string? password = null) => new()
    {
        ["RelationsGraph__Neo4j__User"] = "neo4j",
        ["RelationsGraph__Neo4j__Password"] = password ?? OrSkip().Password,
    };

    public async Task InitializeAsync()
    {
        if (Neo4jProcess.WhyNot is not null)
            return;
        _certificate.WriteTo(_tls.Path);
        _server = await Neo4jProcess.StartAsync(new Neo4jOptions { HttpPort = _httpPort, TlsFolder = _tls.Path, Settings = "dbms.security.auth_max_failed_attempts=0" });
        _http.BaseAddress = new Uri($"http://127.0.0.1:{_httpPort}");
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"neo4j:{_server.Password}")));
        CheckedEmpty = await RunAsync(["schema", "check", .. Options]);
        ServedEmpty = await RunAsync(["serve", "--urls", "http://127.0.0.1:0", .. Options]);
        Imported = await RunAsync(["import", .. Options]);
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
        _certificate.Dispose();
        _tls.Dispose();
    }

    /// <summary>Runs the program to its end.</summary>
    internal async Task<Run> RunAsync(string[] arguments, string? password = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await using var program = ChildProgram.Start("dotnet", [ServerProgram.AssemblyPath, .. arguments], Login(password));
        return new Run(await program.WaitForExitAsync(patience.Token), program.Output);
    }

    /// <summary>Serves from the database.</summary>
    internal Task<ServerProgram> ServeAsync(params string[] arguments) => ServerProgram.StartAsync([.. Options, .. arguments], Login(), CancellationToken.None);

    /// <summary>Ends Neo4j, if it runs, and starts it again.</summary>
    internal async Task RestartAsync()
    {
        await OrSkip().KillAsync();
        await OrSkip().StartAsync();
    }

    /// <summary>Sends Neo4j a signal: <c>STOP</c>, <c>CONT</c>.</summary>
    internal async Task SignalAsync(string signal)
    {
        using var kill = System.Diagnostics.Process.Start("kill", [$"-{signal}", $"{OrSkip().Id}"]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Runs a statement as an administrator would who does not know of us, and gives the first value.</summary>
    internal async Task<string> CypherAsync(string statement)
    {
        using HttpResponseMessage answer = await _http.PostAsJsonAsync("/db/neo4j/query/v2", new { statement });
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        using var json = System.Text.Json.JsonDocument.Parse(text);
        var values = json.RootElement.GetProperty("data").GetProperty("values");
        return values.GetArrayLength() == 0 ? "" : values[0][0].ToString();
    }
}

/// <summary>What a run of the program came to.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">What it printed.</param>
internal readonly record struct Run(int ExitCode, string Output);

/// <summary>Names the collection.</summary>
[CollectionDefinition(ImportedNeo4j.Collection)]
public sealed class ImportedNeo4jDefinition : ICollectionFixture<ImportedNeo4j>;
