using System.Net;
using RelationsGraph.Testing;
using RelationsGraph.Testing.Servers;
using Xunit;
using static RelationsGraph.EndToEnd.Tests.Neo4j.Asking;

namespace RelationsGraph.EndToEnd.Tests.Neo4j;

/// <summary>An import into a database from which servers answer, and one that was killed.</summary>
[Collection(ImportedNeo4j.Collection)]
public sealed class ImportWhileServingTests(ImportedNeo4j database)
{
    private static readonly (HttpStatusCode, string) Unfinished = (HttpStatusCode.ServiceUnavailable, "STORE_IMPORT_UNFINISHED");
    private static readonly (HttpStatusCode, string) Ready = (HttpStatusCode.OK, "ready");

    [SkippableFact]
    public async Task While_a_graph_is_imported_servers_answer_on_and_are_not_ready_and_one_that_starts_waits()
    {
        await using ServerProgram server = await database.ServeAsync();
        Assert.Equal(Ready, await GetAsync(server, "/health/ready"));
        await using var wire = WireProxy.Start(database.OrSkip().Port);
        Task held = HoldInTheMiddle(wire, out TaskCompletionSource goOn, isDelivered: true);
        Task<Run> importing = database.RunAsync(["import", .. ImportedNeo4j.Through(wire)]);
        Assert.Same(held, await Task.WhenAny(held, importing));
        await using var late = ChildProgram.Start("dotnet", [ServerProgram.AssemblyPath, "--urls", $"http://127.0.0.1:{FreePort.Next()}", .. database.Options], database.Login());
        try
        {
            Assert.Equal(Unfinished, await GetAsync(server, "/health/ready"));
            Assert.Equal((HttpStatusCode.OK, Answer), await AskAsync(server, SisterCities));
            await late.WaitForLineAsync(
                line => line.Contains("so until it can: STORE_IMPORT_UNFINISHED: A graph is being imported into the database. Wait until that is done.", StringComparison.Ordinal),
                CancellationToken.None);
        }
        finally
        {
            goOn.SetResult();
        }

        Assert.Equal(0, (await importing).ExitCode);
        await late.WaitForLineAsync(line => line.StartsWith("Ready after", StringComparison.Ordinal), CancellationToken.None);
        Assert.Equal(Ready, await GetAsync(server, "/health/ready"));
        Assert.Contains("/health/ready says no from now on: STORE_IMPORT_UNFINISHED", server.Output, StringComparison.Ordinal);
        Assert.Contains("/health/ready says yes again; STORE_IMPORT_UNFINISHED is over", server.Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_an_import_changed_is_on_the_start_page_of_servers_that_were_there_before()
    {
        database.OrSkip();
        await using ServerProgram server = await database.ServeAsync();
        string before = (await GetAsync(server, "/")).Text;
        await database.CypherAsync("MATCH (c:City {id: 'city/lyon'}) DETACH DELETE c");
        await using ServerProgram other = await database.ServeAsync();
        Assert.NotEqual(Figures(before), Figures((await GetAsync(other, "/")).Text));
        Assert.Equal(0, (await database.RunAsync(["import", .. database.Options])).ExitCode);
        Assert.Equal(Ready, await GetAsync(other, "/health/ready"));
        Assert.Equal(Figures(before), Figures((await GetAsync(other, "/")).Text));
    }

    [SkippableFact]
    public async Task An_import_that_was_killed_keeps_servers_unready_until_it_is_run_again()
    {
        database.OrSkip();
        await using ServerProgram server = await database.ServeAsync();
        await database.CypherAsync("MATCH (i:_Import) SET i.state = 'RUNNING', i.done = 0, i.digest = ''");
        Assert.Equal(Unfinished, await GetAsync(server, "/health/ready"));
        Run late = await database.RunAsync(["serve", "--urls", "http://127.0.0.1:0", .. database.Options]);
        Assert.Equal(5, late.ExitCode);
        Assert.Contains("STORE_IMPORT_UNFINISHED: An import was begun and not finished. Run it again, it goes on where it was: import --store neo4j", Line(late), StringComparison.Ordinal);
        Assert.Equal(0, (await database.RunAsync(["import", .. database.Options])).ExitCode);
        Assert.Equal(Ready, await GetAsync(server, "/health/ready"));
    }

    /// <summary>Nobody asks this server for readiness; it finds out by itself.</summary>
    [SkippableFact]
    public async Task While_a_graph_of_another_ontology_is_imported_and_after_it_servers_refuse_until_they_have_their_own_again()
    {
        await using var wire = WireProxy.Start(database.OrSkip().Port);
        using var folder = new TemporaryFolder();
        string schema = OtherOntology(folder);
        await using ServerProgram server = await database.ServeAsync("--Neo4j:PingInterval", "100ms");
        Task held = HoldInTheMiddle(wire, out TaskCompletionSource goOn, isDelivered: true);
        Task<Run> importing = database.RunAsync(["import", "--schema", schema, .. ImportedNeo4j.Through(wire)]);
        try
        {
            Assert.Same(held, await Task.WhenAny(held, importing));
            await UntilAsync(server, "STORE_IMPORT_UNFINISHED");
        }
        finally
        {
            goOn.SetResult();
        }

        Assert.Equal(0, (await importing).ExitCode);
        await UntilAsync(server, "STORE_SCHEMA_MISMATCH");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "STORE_SCHEMA_MISMATCH"), await GetAsync(server, "/health/ready"));

        // Everything else is as before, so only what the import wrote down can tell.
        foreach (string verb in (string[])["serve", "schema check"])
        {
            Run refused = await database.RunAsync([.. verb.Split(' '), .. database.Options, .. verb == "serve" ? (string[])["--urls", "http://127.0.0.1:0"] : []]);
            Assert.Equal(5, refused.ExitCode);
            Assert.Contains("The graph was imported with another ontology than this server has. Run: import --store neo4j", Line(refused), StringComparison.Ordinal);
        }

        Assert.Equal(0, (await database.RunAsync(["import", .. database.Options])).ExitCode);
        await UntilAsync(server, null);
        Assert.Equal((HttpStatusCode.OK, Answer), await AskAsync(server, SisterCities));
        Assert.Equal(Ready, await GetAsync(server, "/health/ready"));
    }

    [SkippableFact]
    public async Task A_database_that_was_emptied_under_a_server_is_not_answered_from()
    {
        database.OrSkip();
        await using ServerProgram server = await database.ServeAsync("--Neo4j:PingInterval", "100ms");
        await database.CypherAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS");
        await UntilAsync(server, "STORE_SCHEMA_MISMATCH");
        Assert.Equal(0, (await database.RunAsync(["import", .. database.Options])).ExitCode);
        await UntilAsync(server, null);
        Assert.Equal((HttpStatusCode.OK, Answer), await AskAsync(server, SisterCities));
    }

    [SkippableFact]
    public async Task An_import_that_is_interrupted_twice_ends_at_once_and_goes_on_when_it_is_run_again()
    {
        await using var wire = WireProxy.Start(database.OrSkip().Port);
        Task held = HoldInTheMiddle(wire, out TaskCompletionSource goOn, isDelivered: false);
        await using (var import = ChildProgram.Start("dotnet", [ServerProgram.AssemblyPath, "import", .. ImportedNeo4j.Through(wire)], database.Login()))
        {
            await held;
            await InterruptAsync(import);
            await import.WaitForLineAsync(line => line.StartsWith("Stopping behind the transaction under way", StringComparison.Ordinal), CancellationToken.None);
            await InterruptAsync(import);
            Assert.Equal(130, await import.WaitForExitAsync(CancellationToken.None));
            Assert.DoesNotContain("Stopped.", import.Output, StringComparison.Ordinal);
        }

        goOn.SetResult();

        // The lock of the dead one holds for its lease, which the next one waits for.
        Assert.Equal(0, (await database.RunAsync(["import", .. database.Options])).ExitCode);
    }

    /// <summary>Holds an import up when a part of the graph has gone over the wire.</summary>
    /// <returns>Completes when it is held up.</returns>
    private static Task HoldInTheMiddle(WireProxy wire, out TaskCompletionSource goOn, bool isDelivered)
    {
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var released = goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        int left = 300_000;
        wire.ToServer = async piece =>
        {
            if (Interlocked.Add(ref left, -piece.Length) > 0)
                return true;
            held.TrySetResult();
            await released.Task;
            return isDelivered;
        };
        return held.Task;
    }

    /// <summary>Asks until the answer is of this code, or has none.</summary>
    private static async Task UntilAsync(ServerProgram server, string? code)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (Code((await AskAsync(server, SisterCities, patience.Token)).Text) != code)
        {
            // Each question is the wait for the next.
        }
    }

    /// <summary>A schema folder that needs the same constraints and indexes and the same seed, and keeps other forms of names.</summary>
    private static string OtherOntology(TemporaryFolder folder)
    {
        foreach (string file in Directory.GetFiles(RepositoryRoot.Combine("schema", "ontology")))
            folder.Write($"ontology/{Path.GetFileName(file)}", File.ReadAllText(file).Replace("\"City\", \"of\"", "\"Stadt\", \"of\"", StringComparison.Ordinal));
        return folder.Path;
    }

    private static async Task InterruptAsync(ChildProgram program)
    {
        using var kill = System.Diagnostics.Process.Start("kill", ["-INT", $"{program.Id}"]);
        await kill.WaitForExitAsync();
    }

    // The line of the page with the numbers of nodes and relationships.
    private static string Figures(string page) => Assert.Single(page.Split('\n'), line => line.Contains("class=\"figures\"", StringComparison.Ordinal));
}
