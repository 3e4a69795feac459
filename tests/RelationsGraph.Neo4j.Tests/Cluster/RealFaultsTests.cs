using System.Diagnostics;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Neo4j.Tests.Doubles;
using RelationsGraph.Neo4j.Tests.RealServer;
using RelationsGraph.Neo4j.Transport;
using RelationsGraph.Testing;
using RelationsGraph.Testing.Servers;

namespace RelationsGraph.Neo4j.Tests.Cluster;

/// <summary>A real server of its own is killed, stopped and refused; each fault has its code, and the next request works.</summary>
[Collection(RealServerCollection.Name)]
public class RealFaultsTests(RealFaultsTests.Server server) : IClassFixture<RealFaultsTests.Server>
{
    // Runs until somebody ends it.
    private const string Endless = "UNWIND range(1, 100000000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i) AS n";
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(2);

    [SkippableFact]
    public async Task A_server_that_is_not_there_is_unreachable()
    {
        server.OrSkip();
        await using BoltTransport transport = Transport(o => o with { RetryTime = TimeSpan.Zero }, $"bolt://127.0.0.1:{FreePort.Next()}");
        Assert.Equal(StoreErrorCodes.Unreachable, (await FaultAsync(transport, "RETURN 1")).Code);
    }

    [SkippableTheory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task A_wrong_password_is_refused_at_once(string scheme)
    {
        await using BoltTransport transport = Transport(o => o with { Auth = BoltAuth.Basic("neo4j", "not the password") }, server.Uri(scheme));
        StoreException fault = await FaultAsync(transport, "RETURN 1");
        Assert.Equal(StoreErrorCodes.Unauthorized, fault.Code);
        Assert.DoesNotContain("not the password", fault.ToString(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task An_unknown_database_is_named_as_the_fault(string scheme)
    {
        await using BoltTransport transport = Transport(o => o with { Database = "nosuch" }, server.Uri(scheme));
        Assert.Equal(StoreErrorCodes.DatabaseNotFound, (await FaultAsync(transport, "RETURN 1")).Code);
    }

    [SkippableTheory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task What_was_written_is_read_and_what_breaks_a_constraint_is_refused(string scheme)
    {
        await using BoltTransport transport = Transport(uri: server.Uri(scheme));
        await WriteAsync(transport, "MATCH (n:Kept) DETACH DELETE n");
        await WriteAsync(transport, "CREATE CONSTRAINT kept_id IF NOT EXISTS FOR (n:Kept) REQUIRE n.id IS UNIQUE");
        await WriteAsync(transport, "CREATE (:Kept {id: 'a'})");
        Assert.NotEmpty(transport.Bookmarks.Current);
        Assert.Equal(1L, Assert.Single((await ReadAsync(transport, "MATCH (n:Kept) RETURN count(n)")).Records).Fields[0]);
        var fault = await Assert.ThrowsAsync<StoreException>(() => WriteAsync(transport, "CREATE (:Kept {id: 'a'})"));
        Assert.Equal(StoreErrorCodes.ConstraintViolated, fault.Code);
        Assert.Equal(StoreErrorCodes.StatementRefused, (await FaultAsync(transport, "RETURN")).Code);
        Assert.Equal(StoreErrorCodes.StatementRefused, (await FaultAsync(transport, "CREATE (:Kept {id: 'b'})")).Code);
    }

    [SkippableFact]
    public async Task Fifty_requests_in_flight_end_when_the_server_is_killed_and_the_next_one_after_its_start_works()
    {
        await using BoltTransport transport = Transport(o => o with { RetryTime = TimeSpan.Zero });
        await using BoltTransport patient = Transport(o => o with { RetryTime = TimeSpan.FromMinutes(2) });
        await ReadAsync(patient, "RETURN 1");
        // Killed within the server's own limit, which is long enough for fifty to begin on a busy machine.
        Task<StoreException>[] calls = [.. Enumerable.Range(0, 50).Select(_ => FaultAsync(transport, Endless))];
        await RunningAsync(patient, "i % 7", 50);
        await server.OrSkip().KillAsync();
        foreach (StoreException fault in await Task.WhenAll(calls))
            Assert.Equal(StoreErrorCodes.ConnectionLost, fault.Code);
        Assert.Equal(StoreErrorCodes.Unreachable, (await FaultAsync(transport, "RETURN 1")).Code);
        Task<Receiver> waiting = ReadAsync(patient, "RETURN 2");
        long back = await BackAsync();
        await ReadAsync(transport, "RETURN 1");
        Assert.InRange(Stopwatch.GetElapsedTime(back), TimeSpan.Zero, Recovery);
        Assert.Equal(2L, Assert.Single((await waiting).Records).Fields[0]);
        Assert.InRange(Stopwatch.GetElapsedTime(back), TimeSpan.Zero, Recovery * 2);
    }

    [SkippableFact]
    public async Task A_result_whose_server_is_killed_in_the_middle_is_lost_and_not_begun_anew()
    {
        await using BoltTransport transport = Transport();
        var killed = Task.CompletedTask;
        var receiver = new Receiver
        {
            OnRecord = count =>
            {
                if (count == 10)
                    killed = server.OrSkip().KillAsync();
            },
        };
        var fault = await Assert.ThrowsAsync<StoreException>(
            () => transport.ReadAsync(new[] { Receiver.Statement("UNWIND range(1, 10000000) AS i RETURN i") }, receiver, Timeout.InfiniteTimeSpan, default).AsTask());
        await killed;
        Assert.Equal(StoreErrorCodes.ConnectionLost, fault.Code);
        Assert.Equal(1, receiver.Begins);
        long back = await BackAsync();
        await ReadAsync(transport, "RETURN 1");
        Assert.InRange(Stopwatch.GetElapsedTime(back), TimeSpan.Zero, Recovery);
    }

    [SkippableTheory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task A_server_stopped_for_longer_than_the_time_gives_no_answer_and_goes_on_afterwards(string scheme)
    {
        var time = TimeSpan.FromSeconds(1);
        await using BoltTransport transport = Transport(
            o => o with { AnswerGrace = TimeSpan.FromMilliseconds(200), ResetTimeout = TimeSpan.FromMilliseconds(200), ConnectTimeout = time }, server.Uri(scheme));
        await ReadAsync(transport, "RETURN 1");
        await SignalAsync("STOP");
        try
        {
            long start = Stopwatch.GetTimestamp();
            StoreException[] faults = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => FaultAsync(transport, "RETURN 1", time)));

            // One of them has the connection that is open; the others ask for one that is never greeted.
            Assert.Single(faults, fault => fault.Code == StoreErrorCodes.NoAnswer);
            Assert.Equal(faults.Length - 1, faults.Count(fault => fault.Code == StoreErrorCodes.Unreachable));
            Assert.InRange(Stopwatch.GetElapsedTime(start), time, time * 3);
        }
        finally
        {
            await SignalAsync("CONT");
        }

        long back = Stopwatch.GetTimestamp();
        await ReadAsync(transport, "RETURN 1");
        Assert.InRange(Stopwatch.GetElapsedTime(back), TimeSpan.Zero, Recovery);
    }

    [SkippableFact]
    public async Task Out_of_connections_is_told_and_the_next_request_works()
    {
        await using BoltTransport transport = Transport(o => o with { MaxConnections = 1, AcquisitionTimeout = TimeSpan.FromMilliseconds(100) });
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var gate = new ManualResetEventSlim();
        var receiver = new Receiver
        {
            OnRecord = _ =>
            {
                begun.TrySetResult();
                gate.Wait();
            },
        };
        Task slow = transport.ReadAsync(new[] { Receiver.Statement("RETURN 1") }, receiver, Timeout.InfiniteTimeSpan, default).AsTask();
        await begun.Task;
        Assert.Equal(StoreErrorCodes.Busy, (await FaultAsync(transport, "RETURN 2")).Code);
        gate.Set();
        await slow;
        await ReadAsync(transport, "RETURN 3");
    }

    [SkippableFact]
    public async Task A_transaction_that_the_server_ends_by_its_own_limit_took_too_long()
    {
        await using BoltTransport transport = Transport();
        StoreException fault = await FaultAsync(transport, Endless);
        Assert.Equal(StoreErrorCodes.ExecutionTimeout, fault.Code);
        Assert.Contains("db.transaction.timeout", fault.Message, StringComparison.Ordinal);
        await ReadAsync(transport, "RETURN 1");
    }

    [SkippableFact]
    public async Task A_transaction_that_takes_longer_than_the_request_may_is_ended_by_the_server()
    {
        await using BoltTransport transport = Transport();
        StoreException fault = await FaultAsync(transport, Endless, TimeSpan.FromMilliseconds(300));
        Assert.Equal(StoreErrorCodes.ExecutionTimeout, fault.Code);
        Assert.Contains("longer than it may", fault.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_transaction_that_an_administrator_ends_is_aborted_and_not_repeated()
    {
        await using BoltTransport transport = Transport();
        Task<StoreException> call = FaultAsync(transport, Endless.Replace("% 7", "% 11", StringComparison.Ordinal));
        await RunningAsync(transport, "i % 11", 1);
        await ReadAsync(
            transport, "SHOW TRANSACTIONS YIELD transactionId AS t, currentQuery WHERE currentQuery CONTAINS $text TERMINATE TRANSACTIONS t YIELD message RETURN message", "i % 11");
        Assert.Equal(StoreErrorCodes.TransactionAborted, (await call).Code);
    }

    /// <summary>Starts the server again and waits until it has answered a client that knew nothing of it: its first answer takes seconds on a busy machine.</summary>
    private async Task<long> BackAsync()
    {
        await server.OrSkip().StartAsync();
        await using BoltTransport fresh = Transport();
        await ReadAsync(fresh, "RETURN 1");
        return Stopwatch.GetTimestamp();
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{server.OrSkip().Id}"]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Asks the server until it runs so many transactions of a text.</summary>
    private static async Task RunningAsync(BoltTransport transport, string text, long count)
    {
        while (true)
        {
            Receiver found = await ReadAsync(transport, "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $text RETURN count(*)", text);
            if ((long)found.Records.Single().Fields[0]! >= count)
                return;
        }
    }

    private static async Task<Receiver> ReadAsync(BoltTransport transport, string text, string? parameter = null, TimeSpan? timeout = null)
    {
        var receiver = new Receiver();
        CypherStatement statement = Receiver.Statement(text, parameter is null ? null : new() { ["text"] = parameter });
        await transport.ReadAsync(new[] { statement }, receiver, timeout ?? Timeout.InfiniteTimeSpan, default);
        return receiver;
    }

    private static async Task WriteAsync(BoltTransport transport, string text) =>
        await transport.WriteAsync(new[] { Receiver.Statement(text) }, new Receiver(), Timeout.InfiniteTimeSpan, default);

    private static Task<StoreException> FaultAsync(BoltTransport transport, string text, TimeSpan? timeout = null) =>
        Assert.ThrowsAsync<StoreException>(() => ReadAsync(transport, text, null, timeout));

    private BoltTransport Transport(Func<BoltOptions, BoltOptions>? change = null, string? uri = null)
    {
        Assert.True(BoltUri.TryParse(uri ?? server.Uri("bolt"), out BoltUri? parsed, out string? fault), fault);
        var options = new BoltOptions(parsed) { Auth = BoltAuth.Basic("neo4j", server.OrSkip().Password) };
        return BoltTransport.Create(change?.Invoke(options) ?? options);
    }

    /// <summary>A server for these tests alone.</summary>
    public sealed class Server : IAsyncLifetime
    {
        private Neo4jProcess? _process;

        internal Neo4jProcess OrSkip()
        {
            Skip.If(Neo4jProcess.WhyNot is not null, Neo4jProcess.WhyNot);
            return _process!;
        }

        internal string Uri(string scheme) => $"{scheme}://127.0.0.1:{OrSkip().Port}";

        public async Task InitializeAsync()
        {
            // Tests of wrong passwords must not lock the right one out.
            const string Settings = "db.transaction.timeout=20s\ndbms.security.auth_max_failed_attempts=0";
            if (Neo4jProcess.WhyNot is null)
                _process = await Neo4jProcess.StartAsync(new Neo4jOptions { Settings = Settings });
        }

        public async Task DisposeAsync() => await (_process?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
