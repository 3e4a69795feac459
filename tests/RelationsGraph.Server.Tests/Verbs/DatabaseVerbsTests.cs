using RelationsGraph.Model.Store;
using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Tests.Doubles;
using RelationsGraph.Server.Verbs;
using RelationsGraph.Testing;
using Xunit;

namespace RelationsGraph.Server.Tests.Verbs;

/// <summary>The verbs that work on a database, without one.</summary>
public sealed class DatabaseVerbsTests
{
    [Fact]
    public async Task Import_shows_plain_lines_where_there_is_no_screen_and_says_what_it_did()
    {
        using var run = Run(new StubGraph { Database = Import });
        Assert.Equal(ExitCodes.Done, await run.RunAsync(["import", "seed", .. run.Folders, "--store", "neo4j"]));
        Assert.Equal(["constraints", "nodes: 5 of 10", "nodes: 10 of 10", "indexes"], run.ErrorLines.Select(line => line.Split(',')[0]));
        Assert.StartsWith("Imported: 12 elements written, 3 written before, 1 removed, in ", run.Out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_shows_bars_on_a_screen()
    {
        using var run = new CommandLineRun { Loader = new StubGraph { Database = Import }, IsTerminal = true };
        Assert.Equal(ExitCodes.Done, await run.RunAsync(["import", .. run.Folders, "--store", "neo4j"]));
        Assert.Contains("nodes", run.Error.ToString(), StringComparison.Ordinal);
        Assert.Contains("10/10", run.Error.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("Imported: ", run.Out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_prints_the_faults_of_the_seed_as_check_does()
    {
        using var run = Run(new StubGraph { Faults = ["a.csv:1:2: bad", "b.csv:3:4: worse"] });
        Assert.Equal(ExitCodes.Faults, await run.RunAsync(["import", .. run.Folders, "--store", "neo4j"]));
        Assert.Equal("a.csv:1:2: bad\nb.csv:3:4: worse\n", run.Out.ToString());
        Assert.Equal("2 faults", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData(StoreErrorCodes.Unreachable, ExitCodes.NoDatabase)]
    [InlineData(StoreErrorCodes.Unauthorized, ExitCodes.NoDatabase)]
    [InlineData(StoreErrorCodes.DatabaseNotFound, ExitCodes.NoDatabase)]
    [InlineData(StoreErrorCodes.TooOld, ExitCodes.NoDatabase)]
    [InlineData(StoreErrorCodes.DatabaseNotOurs, ExitCodes.WrongDatabase)]
    [InlineData(StoreErrorCodes.SchemaMismatch, ExitCodes.WrongDatabase)]
    [InlineData(StoreErrorCodes.ChangedElsewhere, ExitCodes.WrongDatabase)]
    public async Task What_the_database_refuses_is_one_line_with_its_code_and_cause(string code, int exit)
    {
        foreach (string[] verb in new string[][] { ["import"], ["schema", "check"], ["schema", "migrate"] })
        {
            using var run = Run(new StubGraph { Database = (_, _) => throw new StoreException(code, "It refuses. Do this.", new IOException("10.0.0.1:7687\nrefused")) });
            Assert.Equal(exit, await run.RunAsync([.. verb, .. run.Folders, "--store", "neo4j"]));
            Assert.Equal($"{code}: It refuses. Do this. (10.0.0.1:7687 refused)", Assert.Single(run.ErrorLines));
        }
    }

    [Fact]
    public async Task Schema_check_ends_with_5_when_something_differs()
    {
        using var run = Run(new StubGraph { Finding = new SchemaFinding(false, "index a is missing.\nRun: schema migrate --store neo4j") });
        Assert.Equal(ExitCodes.WrongDatabase, await run.RunAsync(["schema", "check", .. run.Folders, "--store", "neo4j"]));
        Assert.Equal("index a is missing.\nRun: schema migrate --store neo4j\n", run.Out.ToString());
        using var same = Run(new StubGraph());
        Assert.Equal(ExitCodes.Done, await same.RunAsync(["schema", "check", .. same.Folders, "--store", "neo4j"]));
    }

    [Fact]
    public async Task Schema_migrate_prints_what_is_left_to_do()
    {
        using var run = Run(new StubGraph { Finding = new SchemaFinding(false, "The database holds no graph.") });
        Assert.Equal(ExitCodes.Done, await run.RunAsync(["schema", "migrate", .. run.Folders, "--store", "neo4j"]));
        Assert.Equal("The database holds no graph.\n", run.Out.ToString());
    }

    [Fact]
    public async Task Settings_of_Neo4j_reach_the_verb()
    {
        var graph = new StubGraph();
        using var run = Run(graph);
        run.Variables["RelationsGraph__Neo4j__User"] = "ada";
        run.Variables["RelationsGraph__Neo4j__Password"] = "hunter2";
        run.WorkingDirectory.Write("relationsgraph.json", """{ "Store": "neo4j", "Neo4j": { "Uri": "bolt://localhost:7000", "ImportRows": 7 } }""");
        Assert.Equal(ExitCodes.Done, await run.RunAsync(["import", .. run.Folders, "--neo4j", "neo4j+s://db:7001", "--neo4j:maxconnections=9"]));
        Assert.Equal(
            ("neo4j+s://db:7001", 9, 7, "ada", "hunter2"),
            (graph.Settings!.Neo4j.Uri, graph.Settings.Neo4j.MaxConnections, graph.Settings.Neo4j.ImportRows, graph.Settings.Neo4j.User!.Reveal(), graph.Settings.Neo4j.Password!.Reveal()));
        Assert.DoesNotContain("hunter2", run.Out.ToString() + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TokenFile", "; expected a file that holds the secret and nothing else.")]
    [InlineData("PasswordFile", "; expected a file that holds the secret and nothing else.")]
    [InlineData("TrustedRoots", "")]
    public async Task A_file_that_is_named_and_not_there_is_refused_before_anything_is_asked(string key, string end)
    {
        foreach (string[] verb in new string[][] { ["serve"], ["import"], ["schema", "check"], ["schema", "migrate"] })
        {
            using var run = new CommandLineRun { Loader = new GraphLoader() };
            if (key is "PasswordFile")
                run.Variables["RelationsGraph__Neo4j__User"] = "ada";
            string file = run.WorkingDirectory.Combine("none");
            Assert.Equal(ExitCodes.Refused, await run.RunAsync(
                [.. verb, "--store", "neo4j", $"--neo4j:{key}", file, "--schema", RepositoryRoot.Combine("schema"), "--seed", RepositoryRoot.Combine("seed"), "--urls", "http://127.0.0.1:0"]));
            string line = Assert.Single(run.ErrorLines);
            Assert.StartsWith($"Neo4j:{key}: '{file}' cannot be read", line, StringComparison.Ordinal);
            Assert.EndsWith(end, line, StringComparison.Ordinal);
        }
    }

    private static CommandLineRun Run(StubGraph graph) => new() { Loader = graph };

    private static Task Import(IImportView? view, CancellationToken cancellation)
    {
        view!.Report("constraints", 0, 0);
        view.Report("nodes", 5, 10);
        view.Report("nodes", 10, 10);
        view.Report("indexes", 0, 0);
        return Task.CompletedTask;
    }
}
