using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Tests.Doubles;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Tests.Bolt;

public class FaultTests
{
    private static readonly BoltTransaction Read = new(false, null, [], Timeout.InfiniteTimeSpan);
    private static readonly CypherStatement[] One = [Receiver.Statement("x")], Two = [Receiver.Statement("x"), Receiver.Statement("y")];

    /// <summary>BEGIN, RUN, PULL, RUN, PULL, COMMIT: each in its turn fails.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task A_failure_anywhere_is_told_and_the_connection_lives_on(int failing)
    {
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            for (var i = 0; i < 6; i++)
                await client.ReceiveAsync();
            for (var i = 0; i < 6; i++)
            {
                if (i < failing)
                    await client.SuccessAsync();
                else if (i == failing)
                    await client.FailureAsync("Neo.TransientError.General.Busy", "later");
                else
                    await client.IgnoredAsync();
            }
            await client.ExpectAsync(BoltMessage.Reset);
            await client.SuccessAsync();
            await client.AnswerAllAsync(run => [[42]]);
        });
        await using var connection = await OpenAsync(server);
        var failure = await Assert.ThrowsAsync<BoltFailureException>(async () => await connection.RunAsync(Two, Read, new Receiver(), default));
        Assert.Equal(("Neo.TransientError.General.Busy", "later", "50N42"), (failure.Code, failure.Message, failure.GqlStatus));
        await AnswersAsync(connection);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cancelled_call_sends_reset_and_drops_what_still_comes(bool midstream)
    {
        using var cancel = new CancellationTokenSource();
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            await client.ExpectAsync(BoltMessage.Run, BoltMessage.Pull);
            if (midstream)
            {
                await client.SuccessAsync();
                await client.RecordAsync(1);
            }
            await cancel.CancelAsync();
            await client.ExpectAsync(BoltMessage.Reset);
            if (!midstream)
                await client.IgnoredAsync();
            await client.RecordAsync(2);
            await client.FailureAsync("Neo.ClientError.Transaction.Terminated");
            await client.SuccessAsync();
            await client.AnswerAllAsync(run => [[42]]);
        });
        await using var connection = await OpenAsync(server);
        var receiver = new Receiver();
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await connection.RunAsync(One, Read, receiver, cancel.Token));
        Assert.DoesNotContain(receiver.Records, record => Equals(record.Fields[0], 2L));
        Assert.Empty(receiver.Ends);
        await AnswersAsync(connection);
    }

    [Fact]
    public async Task A_call_cancelled_beforehand_sends_nothing()
    {
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            await client.AnswerAllAsync(run => [[42]]);
            Assert.Equal("x", client.Received[2].Text);
        });
        await using var connection = await OpenAsync(server);
        await Assert.ThrowsAsync<OperationCanceledException>(
            async () => await connection.RunAsync(new[] { Receiver.Statement("never") }, Read, new Receiver(), new CancellationToken(true)));
        await AnswersAsync(connection);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_reset_is_given_up()
    {
        using var cancel = new CancellationTokenSource();
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            await client.ExpectAsync(BoltMessage.Run, BoltMessage.Pull);
            await cancel.CancelAsync();
            await client.ExpectAsync(BoltMessage.Reset);
            await client.ReceiveAsync();
        });
        await using var connection = await OpenAsync(server, new BoltSettings { ReadTimeout = TimeSpan.FromMilliseconds(100) });
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await connection.RunAsync(One, Read, new Receiver(), cancel.Token));
        Assert.False(connection.IsUsable);
    }

    [Fact]
    public async Task A_call_can_be_cancelled_though_the_server_reads_nothing_of_a_large_request()
    {
        var released = new TaskCompletionSource();
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            await released.Task;
        });
        await using var connection = await OpenAsync(server, new BoltSettings { ResetTimeout = TimeSpan.FromMilliseconds(100) });
        using var cancel = new CancellationTokenSource();

        // More than the buffers of both ends take, and without a limit of time.
        CypherStatement[] large = [Receiver.Statement("RETURN $text", new() { ["text"] = new string('x', 64 << 20) })];
        Task run = connection.RunAsync(large, new BoltTransaction(true, null, [], Timeout.InfiniteTimeSpan), new Receiver(), cancel.Token).AsTask();
        await cancel.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => run.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.False(connection.IsUsable);
        released.SetResult();
    }

    [Fact]
    public async Task A_server_that_ends_the_connection_at_once_may_want_TLS_and_the_fault_says_so()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var address = new BoltAddress("127.0.0.1", ((System.Net.IPEndPoint)listener.LocalEndpoint).Port);
        Task<BoltConnection> opening = new OpenConnection(new BoltSettings(), TimeProvider.System).ToAsync(address, default).AsTask();
        (await listener.AcceptSocketAsync()).Close();
        var problem = await Assert.ThrowsAsync<BoltConnectionException>(() => opening);
        Assert.Equal(
            (BoltFault.Unreachable, $"{address} ends the connection before it speaks; if it wants TLS, the address begins with bolt+s:// or neo4j+s://"),
            (problem.Fault, problem.Message));
    }

    [Fact]
    public async Task A_server_silent_for_longer_than_a_transaction_may_take_is_given_up()
    {
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            await client.ExpectAsync(BoltMessage.Run, BoltMessage.Pull);
            await client.NoopAsync();
            await client.ReceiveAsync();
        });
        await using var connection = await OpenAsync(server, new BoltSettings { ReadTimeout = TimeSpan.FromMilliseconds(50) });
        var problem = await Assert.ThrowsAsync<BoltConnectionException>(
            async () => await connection.RunAsync(One, Read with { Timeout = TimeSpan.FromMilliseconds(50) }, new Receiver(), default));
        Assert.Equal((BoltFault.Lost, $"{server.Address} has said nothing for 0.1 s"), (problem.Fault, problem.Message));
        Assert.False(connection.IsUsable);
    }

    [Fact]
    public async Task The_signs_of_life_that_were_promised_are_waited_for_and_no_longer()
    {
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync(new() { ["connection.recv_timeout_seconds"] = 1 });
            await client.ExpectAsync(BoltMessage.Run, BoltMessage.Pull);
            await client.ReceiveAsync();
        });
        await using var connection = await OpenAsync(server);
        var problem = await Assert.ThrowsAsync<BoltConnectionException>(async () => await connection.RunAsync(One, Read, new Receiver(), default));
        Assert.EndsWith("for 1 s", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_lost_and_says_so()
    {
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            await client.ExpectAsync(BoltMessage.Run, BoltMessage.Pull);
            await client.SuccessAsync();
            await client.RecordAsync(1);
        });
        await using var connection = await OpenAsync(server);
        var problem = await Assert.ThrowsAsync<BoltConnectionException>(async () => await connection.RunAsync(One, Read, new Receiver(), default));
        Assert.Equal(BoltFault.Lost, problem.Fault);
        Assert.False(connection.IsUsable);
        await Assert.ThrowsAsync<BoltConnectionException>(async () => await connection.RunAsync(One, Read, new Receiver(), default));
    }

    [Theory]
    [InlineData("B17E", "a message is not well formed")]
    [InlineData("B0", "a message is not well formed")]
    [InlineData("B170", "a message is not well formed")]
    [InlineData("B17090", "a message is not well formed")]
    [InlineData("B171A0", "a message is not well formed")]
    [InlineData("B170A0C0", "a message is not well formed")]
    [InlineData("B155A0", "a message is not well formed")]
    [InlineData("B170D8", "a message is not well formed")]
    [InlineData("B07E", "ignored though none before it failed")]
    [InlineData("B17190", "was not asked for")]
    public async Task What_is_no_answer_breaks_the_connection(string hex, string message)
    {
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            await client.ExpectAsync(BoltMessage.Run, BoltMessage.Pull);
            var body = Convert.FromHexString(hex);
            await client.RawAsync((byte[])[0, (byte)body.Length, .. body, 0, 0]);
            await client.ReceiveAsync();
        });
        await using var connection = await OpenAsync(server);
        var problem = await Assert.ThrowsAsync<BoltConnectionException>(async () => await connection.RunAsync(One, Read, new Receiver(), default));
        Assert.Equal(BoltFault.Protocol, problem.Fault);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.False(connection.IsUsable);
    }

    [Fact]
    public async Task A_record_that_is_too_large_is_passed_over_and_the_connection_lives_on()
    {
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            await client.ExpectAsync(BoltMessage.Run, BoltMessage.Pull);
            await client.SuccessAsync();
            await client.RecordAsync(new string('x', 200_000));
            await client.RecordAsync("small");
            await client.SuccessAsync();
            await client.ExpectAsync(BoltMessage.Reset);
            await client.SuccessAsync();
            await client.AnswerAllAsync(run => [[42]]);
        });
        await using var connection = await OpenAsync(server, new BoltSettings { LargestRecord = 1000 });
        var receiver = new Receiver();
        var problem = await Assert.ThrowsAsync<BoltConnectionException>(async () => await connection.RunAsync(One, Read, receiver, default));
        Assert.Equal(BoltFault.TooLarge, problem.Fault);
        Assert.Empty(receiver.Records);
        await AnswersAsync(connection);
    }

    [Fact]
    public async Task A_receiver_that_throws_at_the_end_of_a_statement_leaves_the_connection_clean()
    {
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            await client.AnswerAllAsync(run => [[42]]);
        });
        await using var connection = await OpenAsync(server);
        await Assert.ThrowsAsync<InvalidTimeZoneException>(async () => await connection.RunAsync(Two, Read, new AngryReceiver(), default));
        await AnswersAsync(connection);
    }

    [Fact]
    public async Task A_reset_that_fails_or_is_cancelled_breaks_the_connection()
    {
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            await client.ExpectAsync(BoltMessage.Reset);
            await client.FailureAsync("Neo.DatabaseError.General.UnknownError");
            await client.ReceiveAsync();
        });
        await using var failing = await OpenAsync(server);
        await Assert.ThrowsAsync<BoltFailureException>(async () => await failing.ResetAsync(default));
        Assert.False(failing.IsUsable);

        await using var silent = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            await client.ExpectAsync(BoltMessage.Reset);
            await client.ReceiveAsync();
        });
        using var cancel = new CancellationTokenSource(50);
        await using var cancelled = await OpenAsync(silent);
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await cancelled.ResetAsync(cancel.Token));
        Assert.False(cancelled.IsUsable);
    }

    private static async Task AnswersAsync(BoltConnection connection)
    {
        Assert.True(connection.IsUsable);
        var receiver = new Receiver();
        await connection.RunAsync(One, Read, receiver, default);
        Assert.Equal(42L, receiver.Records.Single().Fields[0]);
    }

    private static ValueTask<BoltConnection> OpenAsync(BoltDouble server, BoltSettings? settings = null) =>
        new OpenConnection(settings ?? new BoltSettings(), TimeProvider.System).ToAsync(server.Address, default);

    private sealed class AngryReceiver : ICypherReceiver
    {
        public void Begin()
        {
        }

        public void Record(int statement, ReadOnlySpan<byte> fields)
        {
        }

        public void End(int statement, ReadOnlySpan<byte> summary) => throw new InvalidTimeZoneException("mine");
    }
}
