using System.Diagnostics;
using System.Net;
using RelationsGraph.Testing;
using RelationsGraph.Testing.Servers;
using Xunit;
using static RelationsGraph.EndToEnd.Tests.Neo4j.Asking;

namespace RelationsGraph.EndToEnd.Tests.Neo4j;

/// <summary>The built program over a real Neo4j: import, serve, and everything that goes wrong with a database.</summary>
[Collection(ImportedNeo4j.Collection)]
public sealed class ServeFromNeo4jTests(ImportedNeo4j database)
{
    [SkippableFact]
    public async Task The_seed_is_imported_by_the_verb_served_and_asked_and_a_stop_closes_all_connections()
    {
        await using var wire = WireProxy.Start(database.OrSkip().Port);
        int farewells = 0;
        wire.ToServer = piece =>
        {
            // GOODBYE, the last that a connection says. The end of a program would end its connections, too, but not say so.
            if (piece.Span.EndsWith((ReadOnlySpan<byte>)[0, 2, 0xB0, 0x02, 0, 0]))
                Interlocked.Increment(ref farewells);
            return Task.FromResult(true);
        };
        Assert.Equal(0, database.Imported.ExitCode);
        Assert.Contains("Imported: ", database.Imported.Output, StringComparison.Ordinal);
        Assert.Matches("nodes: (\\d+) of \\1", database.Imported.Output);
        await using ServerProgram server = await ServerProgram.StartAsync(ImportedNeo4j.Through(wire), database.Login(), CancellationToken.None);
        Assert.Contains($"Store Neo4j at {ImportedNeo4j.Through(wire)[3]}, home database: ", server.Output, StringComparison.Ordinal);
        Assert.Contains("Nodes by type: ", server.Output, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, Answer), await AskAsync(server, SisterCities));
        Assert.Equal((HttpStatusCode.OK, "ready"), await GetAsync(server, "/health/ready"));
        string connections = await ConnectionsAsync();
        Assert.NotEqual("0", connections);
        Assert.Equal(0, farewells);
        using Process stop = Process.Start("kill", ["-TERM", $"{server.Id}"]);
        Assert.Equal(0, await server.WaitForExitAsync(CancellationToken.None));
        Assert.Equal("0", await ConnectionsAsync());
        Assert.Equal(connections, $"{farewells}");
        Assert.DoesNotContain(database.OrSkip().Password, server.Output + database.Imported.Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void An_empty_database_is_not_served_and_the_command_to_run_is_named()
    {
        database.OrSkip();
        Assert.Equal(5, database.ServedEmpty.ExitCode);
        Assert.EndsWith("STORE_SCHEMA_MISMATCH: The database holds no graph. Run: import --store neo4j", Line(database.ServedEmpty), StringComparison.Ordinal);
        Assert.Equal(5, database.CheckedEmpty.ExitCode);
        Assert.Matches("^The database is empty. Run: import --store neo4j \\(makes \\d+ constraints and indexes, too\\)$", Line(database.CheckedEmpty));
    }

    [SkippableFact]
    public async Task A_wrong_password_is_one_line_without_the_password()
    {
        database.OrSkip();
        foreach (string[] verb in new string[][] { ["serve", "--urls", "http://127.0.0.1:0"], ["import"], ["schema", "check"], ["schema", "migrate"] })
        {
            Run run = await database.RunAsync([.. verb, .. database.Options], "not the password");
            Assert.Equal(4, run.ExitCode);
            Assert.Contains("STORE_UNAUTHORIZED: Neo4j refuses the user name or the password of this server.", Line(run), StringComparison.Ordinal);
            Assert.DoesNotContain("not the password", run.Output, StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task An_unknown_database_is_one_line()
    {
        Run run = await database.RunAsync(["serve", "--urls", "http://127.0.0.1:0", .. database.Options, "--neo4j:database", "nosuch"]);
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("database nosuch: STORE_DATABASE_NOT_FOUND: ", Line(run), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_verb_without_a_Neo4j_at_the_address_is_one_line_with_the_address()
    {
        database.OrSkip();
        int port = FreePort.Next();
        Run run = await database.RunAsync(["schema", "check", "--store", "neo4j", "--neo4j", $"bolt://127.0.0.1:{port}", "--Neo4j:RetryTime", "0s"]);
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("STORE_UNREACHABLE: ", Line(run), StringComparison.Ordinal);
        Assert.Contains($"127.0.0.1:{port}", run.Output, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("INDEX", "SHOW INDEXES YIELD name, owningConstraint, type WHERE type = 'RANGE' AND owningConstraint IS NULL AND name STARTS WITH 'rg' RETURN name ORDER BY name LIMIT 1")]
    [InlineData("CONSTRAINT", "SHOW CONSTRAINTS YIELD name, entityType WHERE entityType = 'RELATIONSHIP' RETURN name ORDER BY name LIMIT 1")]
    [InlineData("CONSTRAINT", "SHOW CONSTRAINTS YIELD name, entityType WHERE entityType = 'NODE' RETURN name ORDER BY name DESC LIMIT 1")]
    public async Task A_schema_that_lacks_something_ends_the_start_until_it_is_migrated(string kind, string one)
    {
        database.OrSkip();
        string name = await database.CypherAsync(one);
        await database.CypherAsync($"DROP {kind} `{name}`");
        Run refused = await database.RunAsync(["serve", "--urls", "http://127.0.0.1:0", .. database.Options]);
        Assert.Equal(5, refused.ExitCode);
        Assert.Contains($"STORE_SCHEMA_MISMATCH: The database lacks 1 of its constraints and indexes; the first is {kind.ToLowerInvariant()} {name}. Run: schema migrate --store neo4j", Line(refused), StringComparison.Ordinal);
        Assert.Equal(5, (await database.RunAsync(["schema", "check", .. database.Options])).ExitCode);
        Assert.Equal(0, (await database.RunAsync(["schema", "migrate", .. database.Options])).ExitCode);
        Assert.Equal(0, (await database.RunAsync(["schema", "check", .. database.Options])).ExitCode);
    }

    [SkippableFact]
    public async Task A_node_that_violates_the_ontology_fails_the_requests_that_read_it_and_import_puts_it_right()
    {
        database.OrSkip();
        await database.CypherAsync("MATCH (n:City {id: 'city/lyon'}) SET n.latitude = 'north'");
        await using (ServerProgram server = await database.ServeAsync())
        {
            (HttpStatusCode status, string text) = await AskAsync(server, """{ city(id: "city/lyon") { latitude } }""");
            Assert.True((status, Code(text)) == (HttpStatusCode.ServiceUnavailable, "STORE_DATA_MISMATCH"), text);
            Assert.Equal((HttpStatusCode.OK, Answer), await AskAsync(server, SisterCities));
        }

        Assert.Equal(0, (await database.RunAsync(["import", .. database.Options])).ExitCode);
        await using ServerProgram mended = await database.ServeAsync();
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(mended, """{ city(id: "city/lyon") { latitude } }""")).Status);
    }

    [SkippableFact]
    public async Task A_Neo4j_that_starts_later_than_the_server_is_waited_for()
    {
        await database.OrSkip().KillAsync();
        try
        {
            int port = FreePort.Next();
            await using var server = ChildProgram.Start("dotnet", [ServerProgram.AssemblyPath, "--urls", $"http://127.0.0.1:{port}", .. database.Options], database.Login());
            using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            await server.WaitForLineAsync(line => line.Contains("/health/ready says so until it can: STORE_UNREACHABLE", StringComparison.Ordinal), CancellationToken.None);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "STORE_UNREACHABLE"), await GetAsync(client, "/health/ready"));
            Assert.Equal((HttpStatusCode.OK, "live"), await GetAsync(client, "/health/live"));
            (HttpStatusCode status, string text) = await AskAsync(client, SisterCities);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "STORE_UNREACHABLE"), (status, Code(text)));

            await database.OrSkip().StartAsync();
            await server.WaitForLineAsync(line => line.StartsWith("Ready after", StringComparison.Ordinal), CancellationToken.None);
            Assert.Equal((HttpStatusCode.OK, Answer), await AskAsync(client, SisterCities));
            Assert.Equal((HttpStatusCode.OK, "ready"), await GetAsync(client, "/health/ready"));
        }
        finally
        {
            await database.RestartAsync();
        }
    }

    private Task<string> ConnectionsAsync() =>
        database.CypherAsync("CALL dbms.listConnections() YIELD connector, userAgent WHERE connector = 'bolt' AND userAgent STARTS WITH 'RelationsGraph' RETURN count(*)");
}
