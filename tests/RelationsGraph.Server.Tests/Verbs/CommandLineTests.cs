using System.Net;
using System.Net.Sockets;
using RelationsGraph.Server.Tests.Doubles;
using RelationsGraph.Server.Verbs;
using Xunit;

namespace RelationsGraph.Server.Tests.Verbs;

public sealed class CommandLineTests : IDisposable
{
    private readonly CommandLineRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("--limits:maxdepht=4", "--limits:maxdepht=4 (command line): there is no such option; did you mean --Limits:MaxDepth?")]
    [InlineData("--seeed x", "--seeed (command line): there is no such option; did you mean --seed?")]
    [InlineData("--weather fine", "--weather (command line): there is no such option; expected one of those that --help lists.")]
    [InlineData("serv", "serv (command line): there is no such verb or argument; expected one of those that --help lists.")]
    [InlineData("check a b", "b (command line): there is no such verb or argument; expected one of those that --help lists.")]
    [InlineData("--urls", "--urls (command line): refused, expected one value: ")]
    [InlineData("schema", "schema (command line): ")]
    [InlineData("--limits:maxdepth=400", "Limits:MaxDepth (command line --Limits:MaxDepth): '400' is refused, expected a whole number from 1 to 200.")]
    [InlineData("--store neo5j", "Store (command line --store): 'neo5j' is refused, expected embedded or neo4j.")]
    [InlineData("--neo4j bolt://localhost", "--neo4j (command line): has no effect while the store is the embedded one; add --store neo4j.")]
    [InlineData("--Neo4j:Uri=bolt://localhost", "--neo4j (command line): has no effect while the store is the embedded one; add --store neo4j.")]
    [InlineData("--store neo4j --neo4j bolt://u:p@localhost", "Neo4j:Uri (command line --neo4j): refused. The address holds no user and no password")]
    [InlineData("--store neo4j --neo4j:fetchsise=3", "--neo4j:fetchsise (command line): there is no such option; did you mean --Neo4j:FetchSize?")]
    [InlineData("import here", "import: works on a database, and the store is the embedded one: it reads a seed when it starts, serve --seed here; or add --store neo4j.")]
    [InlineData("schema check", "schema check: works on a database, and the store is the embedded one")]
    [InlineData("schema migrate", "schema migrate: works on a database, and the store is the embedded one")]
    [InlineData("import /nowhere/at/all --store neo4j", "DIR: the folder '/nowhere/at/all' does not exist, expected a folder that exists.")]
    [InlineData("--data /var/graph", "Data (command line --data): '/var/graph' is refused, expected :memory: (the only value so far).")]
    [InlineData("--settings missing.json", "--settings (command line): ")]
    [InlineData("serve --seed /nowhere/at/all", "Seed: the folder '/nowhere/at/all' does not exist, expected a folder that exists.")]
    [InlineData("schema print --schema /nowhere/at/all", "Schema: the folder '/nowhere/at/all' does not exist, expected a folder that exists.")]
    [InlineData("check /nowhere/at/all", "DIR: the folder '/nowhere/at/all' does not exist, expected a folder that exists.")]
    [InlineData("--urls http://0.0.0.0:5080", "Urls: 'http://0.0.0.0:5080' can be reached from other machines, and everybody who reaches it may read; set Security:AnonymousReads=true")]
    public async Task What_cannot_be_followed_is_one_line_and_exit_code_2(string arguments, string start)
    {
        Assert.Equal(ExitCodes.Refused, await _run.RunAsync(arguments.Split(' ')));
        Assert.StartsWith(start, Assert.Single(_run.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(_run.Out.ToString());
    }

    [Theory]
    [InlineData("--Neo4j:Password hunter2", "--Neo4j:Password (command line): refused, since lists of processes show command lines; set RelationsGraph__Neo4j__Password")]
    [InlineData("--neo4j:password=hunter2", "--Neo4j:Password (command line): refused, since lists of processes show command lines; set RelationsGraph__Neo4j__Password")]
    [InlineData("--neo4j:user hunter2", "--Neo4j:User (command line): refused")]
    [InlineData("--neo4j:token=hunter2", "--Neo4j:Token (command line): refused")]
    [InlineData("--neo4j:passwrd hunter2", "--neo4j:passwrd (command line): there is no such option; Neo4j:Password is set by RelationsGraph__Neo4j__Password in the environment")]
    [InlineData("--neo4j:passwrd=hunter2", "--neo4j:passwrd (command line): there is no such option; Neo4j:Password is set by RelationsGraph__Neo4j__Password in the environment")]
    [InlineData("--password=hunter2", "--password (command line): there is no such option; Neo4j:Password is set by RelationsGraph__Neo4j__Password in the environment")]
    public async Task A_secret_on_the_command_line_is_refused_and_not_repeated(string arguments, string start)
    {
        Assert.Equal(ExitCodes.Refused, await _run.RunAsync(["serve", "--store", "neo4j", .. arguments.Split(' ')]));
        Assert.StartsWith(start, Assert.Single(_run.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", _run.Error.ToString() + _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_environment_is_checked_like_every_source()
    {
        _run.Variables["RelationsGraph__Limits__MaxDepth"] = "deep";
        _run.Variables["PATH"] = "/usr/bin";
        Assert.Equal(ExitCodes.Refused, await _run.RunAsync("schema", "print"));
        Assert.Equal(
            "Limits:MaxDepth (environment variable RelationsGraph__Limits__MaxDepth): 'deep' is refused, expected a whole number from 1 to 200.",
            Assert.Single(_run.ErrorLines));
    }

    [Fact]
    public async Task The_file_in_the_working_directory_is_read_and_its_faults_have_a_line()
    {
        _run.WorkingDirectory.Write("relationsgraph.json", "{\n  \"Limits\": {\n    \"MaxDepth\": 0\n  }\n}\n");
        Assert.Equal(ExitCodes.Refused, await _run.RunAsync("schema", "print"));
        Assert.StartsWith("Limits:MaxDepth (relationsgraph.json line 3): '0' is refused", Assert.Single(_run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Limits:MaxDepth", "7")]
    [InlineData("--limits:maxdepth=7")]
    public async Task The_command_line_wins_over_the_environment_and_that_over_the_file(params string[] last)
    {
        using var stop = new CancellationTokenSource();
        var graph = new StubGraph();
        using var run = new CommandLineRun { Loader = graph };
        run.WorkingDirectory.Write("relationsgraph.json", """{ "Limits": { "MaxDepth": 5, "MaxErrors": 5, "MaxTokens": 5 } }""");
        run.Variables["RelationsGraph__Limits__MaxDepth"] = "6";
        run.Variables["relationsgraph__limits__maxerrors"] = "6";
        var serving = run.RunAsync(["--urls", "http://127.0.0.1:0", .. run.Folders, .. last], stop.Token);
        await Task.WhenAny(graph.Loaded, serving);
        await stop.CancelAsync();
        await IgnoringCancellation(serving);
        Assert.Equal((7, 6, 5), (graph.Settings!.Limits.MaxDepth, graph.Settings.Limits.MaxErrors, graph.Settings.Limits.MaxTokens));
    }

    [Fact]
    public async Task A_port_in_use_is_one_line_and_exit_code_3()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        Assert.Equal(ExitCodes.CannotListen, await _run.RunAsync(["--urls", url, .. _run.Folders]));
        Assert.Equal($"Urls: '{url}' is in use by another program; stop it, or choose another address with --urls.", Assert.Single(_run.ErrorLines));
    }

    [Fact]
    public async Task An_address_of_another_machine_is_one_line_and_exit_code_3()
    {
        Assert.Equal(ExitCodes.CannotListen, await _run.RunAsync(["--urls", "http://192.0.2.1:5080", "--security:anonymousreads=true", .. _run.Folders]));
        Assert.Contains("is not an address of this machine", Assert.Single(_run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_is_not_there_is_one_line_and_exit_code_3()
    {
        _run.Variables["RelationsGraph__Kestrel__Certificates__Default__Path"] = "/nowhere/cert.pem";
        Assert.Equal(ExitCodes.CannotListen, await _run.RunAsync(["--urls", "https://127.0.0.1:0", .. _run.Folders]));
        Assert.StartsWith("Urls: cannot listen on 'https://127.0.0.1:0'", Assert.Single(_run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_seed_ends_serve_with_its_first_fault_and_exit_code_1()
    {
        using var run = new CommandLineRun { Loader = new StubGraph { Faults = ["a.csv:1:2: bad", "b.csv:3:4: worse"] } };
        Assert.Equal(ExitCodes.Faults, await run.RunAsync(["--urls", "http://127.0.0.1:0", .. run.Folders]));
        Assert.Equal("a.csv:1:2: bad (and 1 more; the verb check lists all)", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Check_prints_every_fault_and_ends_with_1()
    {
        using var run = new CommandLineRun { Loader = new StubGraph { Faults = ["a.csv:1:2: bad", "b.csv:3:4: worse"] } };
        Assert.Equal(ExitCodes.Faults, await run.RunAsync("check", run.Seed, "--schema", run.Schema));
        Assert.Equal("a.csv:1:2: bad\nb.csv:3:4: worse\n", run.Out.ToString());
        Assert.Equal("2 faults", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Check_without_a_fault_ends_with_0()
    {
        Assert.Equal(ExitCodes.Done, await _run.RunAsync(["check", .. _run.Folders]));
        Assert.Empty(_run.Out.ToString());
    }

    [Fact]
    public async Task Check_takes_a_folder_relative_to_the_working_directory()
    {
        Assert.Equal(ExitCodes.Done, await _run.RunAsync("check", "seed", "--schema", _run.Schema));
        Assert.Equal($"{_run.Seed}: no faults", Assert.Single(_run.ErrorLines));
    }

    [Fact]
    public async Task Schema_print_prints_the_schema_and_nothing_else()
    {
        Assert.Equal(ExitCodes.Done, await _run.RunAsync("schema", "print", "--schema", _run.Schema));
        Assert.Equal("type Query {\n  stub: Boolean\n}\n", _run.Out.ToString());
        Assert.Empty(_run.ErrorLines);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check --help")]
    [InlineData("schema print -h")]
    public async Task Help_is_an_answer(string arguments)
    {
        Assert.Equal(ExitCodes.Done, await _run.RunAsync(arguments.Split(' ')));
        Assert.Contains("Usage:", _run.Out.ToString(), StringComparison.Ordinal);
        Assert.Empty(_run.ErrorLines);
    }

    private static async Task IgnoringCancellation(Task<int> serving)
    {
        try
        {
            await serving;
        }
        catch (OperationCanceledException)
        {
            // Stopped before it had started to listen: as good as after.
        }
    }
}
