using System.Net;
using RelationsGraph.Testing;
using RelationsGraph.Testing.Servers;
using Xunit;
using static RelationsGraph.EndToEnd.Tests.Neo4j.Asking;

namespace RelationsGraph.EndToEnd.Tests.Neo4j;

/// <summary>How the built program comes to a connection: TLS, the secret, and the version of Neo4j.</summary>
[Collection(ImportedNeo4j.Collection)]
public sealed class ConnectingTests(ImportedNeo4j database)
{
    private static readonly string[][] Verbs = [["serve", "--urls", "http://127.0.0.1:0"], ["import"], ["schema", "check"], ["schema", "migrate"]];

    [SkippableTheory]
    [InlineData("bolt+ssc", false)]
    [InlineData("neo4j+ssc", false)]
    [InlineData("bolt+s", true)]
    [InlineData("neo4j+s", true)]
    [InlineData("neo4j", false)]
    public async Task A_certificate_that_is_trusted_or_need_not_be_is_served_over(string scheme, bool isTrusted)
    {
        string[] roots = isTrusted ? ["--Neo4j:TrustedRoots", database.Certificate] : [];
        await using ServerProgram server = await ServerProgram.StartAsync([.. At(scheme, "127.0.0.1"), .. roots], database.Login(), CancellationToken.None);
        Assert.Equal((HttpStatusCode.OK, Answer), await AskAsync(server, SisterCities));
        Assert.Contains($"Neo4j at {scheme}://127.0.0.1:", server.Output, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("bolt+s", "127.0.0.1", false)]
    [InlineData("neo4j+s", "127.0.0.1", false)]
    [InlineData("bolt+s", "localhost", true)]
    [InlineData("neo4j+s", "localhost", true)]
    public async Task A_certificate_nobody_trusts_or_for_another_host_is_one_line_that_says_what_to_do(string scheme, string host, bool isTrusted)
    {
        string[] roots = isTrusted ? ["--Neo4j:TrustedRoots", database.Certificate] : [];
        foreach (string[] verb in Verbs)
        {
            Run run = await database.RunAsync([.. verb, .. At(scheme, host), .. roots]);
            Assert.Equal(4, run.ExitCode);
            Assert.Contains(
                "STORE_TLS_FAILED: No secure connection to Neo4j came about. Check its certificate, Neo4j:TrustedRoots, and whether the address must begin with bolt+s://",
                Line(run),
                StringComparison.Ordinal);
            Assert.Contains("is not accepted", run.Output, StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task A_Neo4j_that_is_too_old_is_one_line_with_both_versions()
    {
        await using var wire = WireProxy.Start(database.OrSkip().Port);
        wire.FromServer = piece =>
        {
            int at = piece.Span.IndexOf("Neo4j/5."u8);
            if (at >= 0)
                "22"u8.CopyTo(piece.Span[(at + "Neo4j/5.".Length)..]);
            return Task.FromResult(true);
        };
        foreach (string[] verb in Verbs)
        {
            Run run = await database.RunAsync([.. verb, .. ImportedNeo4j.Through(wire)]);
            Assert.Equal(4, run.ExitCode);
            Assert.Contains("STORE_TOO_OLD: Neo4j is version 5.22, and this server needs 5.23 or newer. Update Neo4j.", Line(run), StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task A_password_in_a_file_logs_in_and_a_wrong_one_is_not_repeated()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("password", database.OrSkip().Password + "\n");
        Dictionary<string, string?> login = new() { ["RelationsGraph__Neo4j__User"] = "neo4j", ["RelationsGraph__Neo4j__PasswordFile"] = file };
        await using (ServerProgram server = await ServerProgram.StartAsync(database.Options, login, CancellationToken.None))
        {
            Assert.Equal((HttpStatusCode.OK, Answer), await AskAsync(server, SisterCities));
            // What has logged in stays so; the next connection has the new password.
            folder.Write("password", "not the password");
            Assert.Equal((HttpStatusCode.OK, Answer), await AskAsync(server, SisterCities));
            await EndConnectionsAsync();
            Assert.Equal("STORE_UNAUTHORIZED", Code((await AskAsync(server, SisterCities)).Text));
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "STORE_UNAUTHORIZED"), await GetAsync(server, "/health/ready"));
            folder.Write("password", database.OrSkip().Password);
            Assert.Equal((HttpStatusCode.OK, Answer), await AskAsync(server, SisterCities));
            folder.Write("password", "not the password");
            Assert.DoesNotContain(database.OrSkip().Password, server.Output, StringComparison.Ordinal);
        }

        await using var refused = ChildProgram.Start("dotnet", [ServerProgram.AssemblyPath, "serve", "--urls", "http://127.0.0.1:0", .. database.Options], login);
        Assert.Equal(4, await refused.WaitForExitAsync(CancellationToken.None));
        Assert.Contains("STORE_UNAUTHORIZED: Neo4j refuses the user name or the password of this server.", refused.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not the password", refused.Output, StringComparison.Ordinal);
    }

    private async Task EndConnectionsAsync()
    {
        await database.CypherAsync(
            "CALL dbms.listConnections() YIELD connectionId, userAgent WHERE userAgent STARTS WITH 'RelationsGraph' WITH collect(connectionId) AS ids CALL dbms.killConnections(ids) YIELD message RETURN count(*)");
    }

    private string[] At(string scheme, string host) => ImportedNeo4j.At($"{scheme}://{host}:{database.OrSkip().Port}");
}
