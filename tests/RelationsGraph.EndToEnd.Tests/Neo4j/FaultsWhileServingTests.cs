using System.Diagnostics;
using System.Net;
using RelationsGraph.Testing;
using RelationsGraph.Testing.Servers;
using Xunit;
using static RelationsGraph.EndToEnd.Tests.Neo4j.Asking;

namespace RelationsGraph.EndToEnd.Tests.Neo4j;

/// <summary>
/// What happens to Neo4j while the built program serves from it: each fault has its code, costs only the requests it must, and the next request after it is over
/// works. Nothing here depends on how fast the machine is but the last bound of <see cref="WorksAgainAsync"/>.
/// </summary>
[Collection(ImportedNeo4j.Collection)]
public sealed class FaultsWhileServingTests(ImportedNeo4j database)
{
    private const string Large = "{ documents(first: 50) { nodes { id names { text } title citations { document { id title } lineFrom lineTo note } } } activities(first: 50) { nodes { id name description by { nodes { id name } } claims { property printed citations { document { id title } lineFrom note } } } } }";

    private const string Running = "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery CONTAINS 'EXISTS {' AND NOT currentQuery STARTS WITH 'SHOW' ";

    // Goes from activities to who does them and back, forty ways each time, and finds nothing: no machine sees its end.
    private static readonly string Endless =
        $"{{ activities(where: {Enumerable.Range(0, 5).Aggregate("{name: {eq: \"none\"}}", (inner, _) => $"{{by: {{some: {{activities: {{some: {inner}}}}}}}}}")}) {{ totalCount }} }}";

    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(2);

    // Fifty busy transactions leave little of a small machine for the greeting of further connections.
    private static readonly string[] Patient =
        ["--Limits:MaxFilterDepth", "100", "--Limits:ExecutionTimeout", "5m", "--Neo4j:ConnectTimeout", "2m", "--Neo4j:AcquisitionTimeout", "2m"];

    private static readonly string[] AtOnce = ["--Neo4j:RetryTime", "0s"];

    [SkippableFact]
    public async Task Fifty_requests_in_flight_when_Neo4j_is_killed_are_told_and_the_first_one_after_its_start_works()
    {
        database.OrSkip();
        await using ServerProgram server = await database.ServeAsync([.. Patient, .. AtOnce]);
        Task<(HttpStatusCode Status, string Text)>[] asked = [.. Enumerable.Range(0, 50).Select(_ => AskAsync(server, Endless))];
        await UntilRunningAsync(50);
        await database.OrSkip().KillAsync();
        try
        {
            foreach ((HttpStatusCode status, string text) in await Task.WhenAll(asked))
                Assert.True((status, Code(text)) == (HttpStatusCode.ServiceUnavailable, "STORE_CONNECTION_LOST"), text);
            Assert.Equal("STORE_UNREACHABLE", Code((await AskAsync(server, SisterCities)).Text));
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "STORE_UNREACHABLE"), await GetAsync(server, "/health/ready"));
            await AnswersWithoutDatabaseAsync(server);
        }
        finally
        {
            await database.RestartAsync();
        }

        await WorksAgainAsync(server);

        // Whoever runs the server finds the cause, and not fifty times.
        Assert.InRange(server.Output.Split(" STORE_CONNECTION_LOST: ").Length - 1, 1, 5);
        Assert.Contains("is lost", server.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", server.Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_Neo4j_that_is_killed_in_the_middle_of_an_answer_costs_that_request_and_nothing_of_the_answer_is_sent()
    {
        await using var wire = WireProxy.Start(database.OrSkip().Port);
        await using ServerProgram server = await ServerProgram.StartAsync([.. ImportedNeo4j.Through(wire), .. Patient, .. AtOnce], database.Login(), CancellationToken.None);
        (HttpStatusCode Status, string Text) whole = await AskAsync(server, Large);
        Assert.Equal(HttpStatusCode.OK, whole.Status);
        int left = 10_000;
        Assert.InRange(whole.Text.Length, 2 * left, int.MaxValue);
        wire.FromServer = async piece =>
        {
            left -= piece.Length;
            if (left > 0)
                return true;
            await database.OrSkip().KillAsync();
            return false;
        };
        try
        {
            (HttpStatusCode status, string text) = await AskAsync(server, Large);
            Assert.True((status, Code(text)) == (HttpStatusCode.ServiceUnavailable, "STORE_CONNECTION_LOST"), text);
            Assert.DoesNotContain("\"data\"", text, StringComparison.Ordinal);
        }
        finally
        {
            wire.FromServer = _ => Task.FromResult(true);
            await database.RestartAsync();
        }

        Assert.Equal(whole, await AskAsync(server, Large));
        await WorksAgainAsync(server);
    }

    [SkippableFact]
    public async Task A_Neo4j_that_is_killed_and_comes_back_in_time_costs_no_request()
    {
        await using var wire = WireProxy.Start(database.OrSkip().Port);
        await using ServerProgram server = await ServerProgram.StartAsync(
            [.. ImportedNeo4j.Through(wire), .. Patient, "--Neo4j:RetryTime", "5m"], database.Login(), CancellationToken.None);
        (HttpStatusCode, string) whole = await AskAsync(server, Large);
        int left = 10_000;
        wire.FromServer = async piece =>
        {
            if (Interlocked.Add(ref left, -piece.Length) > 0)
                return true;
            wire.FromServer = _ => Task.FromResult(true);
            await database.RestartAsync();
            return false;
        };
        Assert.Equal(whole, await AskAsync(server, Large));
    }

    [SkippableFact]
    public async Task A_Neo4j_that_stands_still_for_longer_than_a_request_may_take_gives_no_answer_until_it_goes_on()
    {
        database.OrSkip();
        await using ServerProgram server = await database.ServeAsync(
            "--Limits:ExecutionTimeout", "5s", "--Neo4j:ConnectTimeout", "5s", "--Neo4j:AnswerGrace", "200ms", "--Neo4j:ResetTimeout", "200ms", "--Neo4j:PingTimeout", "500ms");
        await AskAsync(server, SisterCities);
        await database.SignalAsync("STOP");
        try
        {
            (HttpStatusCode Status, string Text)[] answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => AskAsync(server, SisterCities)));

            // Who had a connection hears that nothing came; the others found nobody who would greet them.
            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status));
            Assert.All(answers, answer => Assert.True(Code(answer.Text) is "STORE_NO_ANSWER" or "STORE_UNREACHABLE", answer.Text));
            Assert.Contains(answers, answer => Code(answer.Text) == "STORE_NO_ANSWER");
            (HttpStatusCode status, string reason) = await GetAsync(server, "/health/ready");
            Assert.True(status == HttpStatusCode.ServiceUnavailable && reason is "STORE_NO_ANSWER" or "STORE_UNREACHABLE", reason);
            await AnswersWithoutDatabaseAsync(server);
        }
        finally
        {
            await database.SignalAsync("CONT");
        }

        await WorksAgainAsync(server);
    }

    [SkippableFact]
    public async Task Who_finds_all_connections_in_use_and_the_queue_full_is_told_at_once_and_nobody_else_is_concerned()
    {
        database.OrSkip();
        await using ServerProgram server = await database.ServeAsync("--Neo4j:MaxConnections", "1", "--Neo4j:MaxWaiting", "0", "--Neo4j:PingInterval", "1h");
        await AskAsync(server, SisterCities);
        List<Task<(HttpStatusCode Status, string Text)>> asked = [];
        await database.SignalAsync("STOP");
        try
        {
            // One has the connection and cannot get an answer; whichever came second is refused.
            asked = [AskAsync(server, SisterCities), AskAsync(server, SisterCities)];
            Task<(HttpStatusCode Status, string Text)> refused = await Task.WhenAny(asked);
            asked.Remove(refused);
            (HttpStatusCode status, string text) = await refused;
            Assert.True((status, Code(text)) == (HttpStatusCode.ServiceUnavailable, "STORE_BUSY"), text);
            Assert.Contains("allow more connections", text, StringComparison.Ordinal);
            Assert.Equal((HttpStatusCode.OK, "ready"), await GetAsync(server, "/health/ready"));
        }
        finally
        {
            await database.SignalAsync("CONT");
        }

        Assert.Equal((HttpStatusCode.OK, Answer), await asked[0]);
        Assert.Equal((HttpStatusCode.OK, Answer), await AskAsync(server, SisterCities));
    }

    [SkippableFact]
    public async Task A_transaction_that_an_administrator_ends_fails_its_request_alone()
    {
        database.OrSkip();
        // There is time for another try, which would not end either.
        await using ServerProgram server = await database.ServeAsync([.. Patient, "--Neo4j:RetryTime", "5m"]);
        Task<(HttpStatusCode Status, string Text)> asked = AskAsync(server, Endless);
        await UntilRunningAsync(1);
        Task<(HttpStatusCode Status, string Text)> other = AskAsync(server, SisterCities);
        await database.CypherAsync(Running + "TERMINATE TRANSACTIONS transactionId YIELD message RETURN message");
        (HttpStatusCode status, string text) = await asked;
        Assert.True((status, Code(text)) == (HttpStatusCode.ServiceUnavailable, "STORE_TRANSACTION_ABORTED"), text);
        Assert.Contains("Send the request again.", text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, Answer), await other);
    }

    [SkippableFact]
    public async Task A_request_that_takes_too_long_or_that_nobody_waits_for_is_ended_in_Neo4j_too()
    {
        database.OrSkip();
        await using ServerProgram server = await database.ServeAsync([.. Patient, .. AtOnce]);
        using (var gone = new CancellationTokenSource())
        {
            Task asked = AskAsync(server, Endless, gone.Token);
            await UntilRunningAsync(1);
            await gone.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
            await UntilRunningAsync(0);
        }

        await using ServerProgram hasty = await database.ServeAsync("--Limits:MaxFilterDepth", "100", "--Limits:ExecutionTimeout", "5s");
        Assert.Equal("EXECUTION_TIMEOUT", Code((await AskAsync(hasty, Endless)).Text));
        await UntilRunningAsync(0);
        Assert.Equal((HttpStatusCode.OK, Answer), await AskAsync(hasty, SisterCities));
    }

    private static async Task AnswersWithoutDatabaseAsync(ServerProgram server)
    {
        Assert.Equal((HttpStatusCode.OK, "live"), await GetAsync(server, "/health/live"));
        Assert.Equal((HttpStatusCode.OK, """{"data":{"__type":{"name":"City"}}}"""), await AskAsync(server, """{ __type(name: "City") { name } }"""));
    }

    /// <summary>
    /// The first request works, however long a Neo4j that has just started takes for it, and then the time is again what it should be: the best of three, since
    /// a machine that is busy otherwise can be slow once.
    /// </summary>
    private static async Task WorksAgainAsync(ServerProgram server)
    {
        Assert.Equal((HttpStatusCode.OK, Answer), await AskAsync(server, SisterCities));
        var best = TimeSpan.MaxValue;
        for (int i = 0; i < 3 && best > Recovery; i++)
        {
            long start = Stopwatch.GetTimestamp();
            Assert.Equal((HttpStatusCode.OK, Answer), await AskAsync(server, SisterCities));
            best = TimeSpan.FromTicks(Math.Min(best.Ticks, Stopwatch.GetElapsedTime(start).Ticks));
        }

        Assert.InRange(best, TimeSpan.Zero, Recovery);
        Assert.Equal((HttpStatusCode.OK, "ready"), await GetAsync(server, "/health/ready"));
    }

    /// <summary>Asks Neo4j until it runs so many of our endless transactions.</summary>
    private async Task UntilRunningAsync(int count)
    {
        long start = Stopwatch.GetTimestamp();
        while (await database.CypherAsync(Running + "RETURN count(*)") != $"{count}")
        {
            // Each question is the wait for the next.
            Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromMinutes(4));
        }
    }
}
