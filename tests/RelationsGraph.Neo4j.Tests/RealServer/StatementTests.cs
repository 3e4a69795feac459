using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Tests.Doubles;

namespace RelationsGraph.Neo4j.Tests.RealServer;

[Collection(RealServerCollection.Name)]
public class StatementTests(RealServer server)
{
    private static readonly BoltTransaction Read = new(false, null, [], TimeSpan.FromSeconds(30));
    private static readonly BoltTransaction Write = Read with { IsWrite = true };

    [SkippableFact]
    public async Task Values_of_every_type_come_back_as_they_went()
    {
        object?[] values =
        [
            null, true, false, 0L, -1L, 127L, 128L, -17L, -129L, 40_000L, -40_000L, 3_000_000_000L, long.MaxValue, long.MinValue,
            0.0, -0.0, 1.5, double.NaN, double.PositiveInfinity, double.Epsilon, "", "a", "横浜 é 😀", new string('x', 70_000),
            Array.Empty<object?>(), new object?[] { 1L, "two", 3.0, null, new object?[] { 4L } },
            new Dictionary<string, object?>(), new Dictionary<string, object?> { ["a"] = 1L, ["b"] = new object?[] { true } },
            new byte[] { 0, 1, 255 }, new PackDate(18_262), new PackDate(-1), new PackTime(3_600_000_000_000, -3600), new PackLocalTime(1),
            new PackDateTime(1_577_804_400, 5, 32_400), new PackZonedDateTime(1_577_804_400, 5, "Asia/Tokyo", false), new PackLocalDateTime(-5, 999_999_999),
            new PackDuration(14, -3, 5, 6), new PackPoint(4326, 139.6, 35.4, null), new PackPoint(9157, 1, 2, 3),
        ];
        await using var connection = await server.OpenAsync();
        var receiver = new Receiver();
        await connection.RunAsync(new[] { Receiver.Statement("RETURN $values", new() { ["values"] = values }) }, Read, receiver, default);
        var back = (object?[])receiver.Records.Single().Fields[0]!;
        for (var i = 0; i < values.Length; i++)
            Assert.True(PackValue.Comparer.Equals(values[i], back[i]), $"{values[i]} came back as {back[i]}");
    }

    [SkippableTheory]
    [InlineData(4, 4)]
    [InlineData(5, 8)]
    public async Task Nodes_relationships_and_paths_are_read(byte major, byte minor)
    {
        await using var connection = await server.OpenAsync(settings => settings with { Versions = [new(major, minor)] });
        var probe = new GraphProbe();
        await connection.RunAsync(
            new[] { Receiver.Statement("CREATE p = (a:Probe {n: 1})-[r:LINK {m: 2}]->(b:Probe) RETURN a, r, p") }, Write with { IsTrial = true }, probe, default);
        Assert.Equal((major >= 5, 1, 2), (probe.HasElementIds, probe.Relationships, probe.Nodes));
        Assert.Equal(new Dictionary<string, object?> { ["n"] = 1L }, probe.Properties);

        var count = new Receiver();
        await connection.RunAsync(new[] { Receiver.Statement("MATCH (n:Probe) RETURN count(n)") }, Read, count, default);
        Assert.Equal(0L, count.Records.Single().Fields[0]);
    }

    [SkippableFact]
    public async Task Large_statements_and_large_records_pass()
    {
        await using var connection = await server.OpenAsync();
        var text = string.Concat(Enumerable.Repeat("0123456789", 300_000));
        var receiver = new Receiver();
        var statement = Receiver.Statement("RETURN $text AS text, size($text)", new() { ["text"] = text });
        await connection.RunAsync(new[] { statement, statement }, Read, receiver, default);
        Assert.All(receiver.Records, record => Assert.Equal((text, 3_000_000L), ((string)record.Fields[0]!, (long)record.Fields[1]!)));
    }

    [SkippableFact]
    public async Task A_record_that_is_too_large_is_refused_and_the_connection_lives_on()
    {
        await using var connection = await server.OpenAsync(settings => settings with { LargestRecord = 100_000 });
        var receiver = new Receiver();
        var problem = await Assert.ThrowsAsync<BoltConnectionException>(async () => await connection.RunAsync(
            new[] { Receiver.Statement("UNWIND [10, 60000, 10] AS n RETURN range(1, n)") }, Read, receiver, default));
        Assert.Equal(BoltFault.TooLarge, problem.Fault);
        Assert.Single(receiver.Records);
        await connection.RunAsync(new[] { Receiver.Statement("RETURN 1") }, Read, receiver, default);
        Assert.Equal(2, receiver.Records.Count);
    }

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    [InlineData(-1)]
    public async Task Records_come_in_batches_of_any_size(int fetchSize)
    {
        await using var connection = await server.OpenAsync(settings => settings with { FetchSize = fetchSize });
        var receiver = new Receiver();
        await connection.RunAsync(new[] { Receiver.Statement("UNWIND range(1, 2000) AS i RETURN i") }, Read, receiver, default);
        Assert.Equal(Enumerable.Range(1, 2000).Select(i => (long)i), receiver.Records.Select(record => (long)record.Fields[0]!));
        Assert.Single(receiver.Ends);
    }

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_statement_that_runs_for_long_is_cancelled_and_the_connection_lives_on(int statements)
    {
        await using var connection = await server.OpenAsync();
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var slow = Receiver.Statement("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b)");
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        await Assert.ThrowsAsync<OperationCanceledException>(
            async () => await connection.RunAsync(Enumerable.Repeat(slow, statements).ToArray(), Read, new Receiver(), cancel.Token));
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10));
        await AnswersAsync(connection);
    }

    [SkippableTheory]
    [InlineData(100, 1)]
    [InlineData(100, 100)]
    [InlineData(-1, 150)]
    public async Task A_stream_is_cancelled_between_records_and_the_connection_lives_on(int fetchSize, int after)
    {
        await using var connection = await server.OpenAsync(settings => settings with { FetchSize = fetchSize });
        using var cancel = new CancellationTokenSource();
        var receiver = new Receiver
        {
            OnRecord = count =>
            {
                if (count == after)
                    cancel.Cancel();
            },
        };
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await connection.RunAsync(
            new[] { Receiver.Statement("UNWIND range(1, 1000000) AS i RETURN i") }, Read, receiver, cancel.Token));
        Assert.Equal(after, receiver.Records.Count);
        await AnswersAsync(connection);
    }

    [SkippableFact]
    public async Task What_a_receiver_throws_is_passed_on_and_the_connection_lives_on()
    {
        await using var connection = await server.OpenAsync();
        var receiver = new Receiver { OnRecord = count => throw new InvalidTimeZoneException("mine") };
        await Assert.ThrowsAsync<InvalidTimeZoneException>(async () => await connection.RunAsync(
            new[] { Receiver.Statement("UNWIND range(1, 100000) AS i RETURN i") }, Read, receiver, default));
        await AnswersAsync(connection);
    }

    [SkippableFact]
    public async Task A_failure_in_the_middle_undoes_the_transaction()
    {
        await using var connection = await server.OpenAsync();
        var statements = new[] { Receiver.Statement("CREATE (:Probe)"), Receiver.Statement("RETURN 1 / 0"), Receiver.Statement("RETURN 2") };
        var receiver = new Receiver();
        var failure = await Assert.ThrowsAsync<BoltFailureException>(async () => await connection.RunAsync(statements, Write, receiver, default));
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", failure.Code);
        Assert.Empty(receiver.Records);
        await connection.RunAsync(new[] { Receiver.Statement("MATCH (n:Probe) RETURN count(n)") }, Read, receiver, default);
        Assert.Equal(0L, receiver.Records.Single().Fields[0]);
    }

    [SkippableFact]
    public async Task A_transaction_that_takes_too_long_is_ended_by_the_server()
    {
        await using var connection = await server.OpenAsync();
        var slow = Receiver.Statement("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b)");
        var failure = await Assert.ThrowsAsync<BoltFailureException>(async () => await connection.RunAsync(
            new[] { slow }, Read with { Timeout = TimeSpan.FromMilliseconds(200) }, new Receiver(), default));
        Assert.StartsWith("Neo.ClientError.Transaction.TransactionTimedOut", failure.Code, StringComparison.Ordinal);
        await AnswersAsync(connection);
    }

    [SkippableFact]
    public async Task Bookmarks_are_given_and_taken_and_records_can_be_left_with_the_server()
    {
        await using var connection = await server.OpenAsync();
        var receiver = new Receiver();
        var create = Receiver.Statement("CREATE (n:Probe) WITH n DELETE n RETURN 1") with { DiscardsRecords = true };
        var bookmark = await connection.RunAsync(new[] { create }, Write, receiver, default);
        Assert.NotNull(bookmark);
        Assert.Empty(receiver.Records);
        Assert.Single(receiver.Ends);
        var next = await connection.RunAsync(new[] { create, create }, Write with { Bookmarks = [bookmark] }, receiver, default);
        Assert.NotNull(next);
    }

    private static async Task AnswersAsync(BoltConnection connection)
    {
        Assert.True(connection.IsUsable);
        var receiver = new Receiver();
        await connection.RunAsync(new[] { Receiver.Statement("RETURN 42") }, Read, receiver, default);
        Assert.Equal(42L, receiver.Records.Single().Fields[0]);
    }
}
