using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Tests.Doubles;

namespace RelationsGraph.Neo4j.Tests.Bolt;

public class RunTests
{
    private static readonly BoltTransaction Read = new(false, "neo4j", [], TimeSpan.FromSeconds(7));
    private static readonly BoltTransaction Write = new(true, null, ["a", "b"], Timeout.InfiniteTimeSpan);

    [Fact]
    public async Task A_single_statement_is_a_transaction_of_its_own()
    {
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            var run = await client.ExpectAsync(BoltMessage.Run);
            Assert.Equal("RETURN $x", run.Text);
            Assert.Equal(1L, run.Map(1)["x"]);
            Assert.Equal(new Dictionary<string, object?> { ["tx_timeout"] = 7000L, ["mode"] = "r", ["db"] = "neo4j" }, run.Map(2));
            Assert.Equal(1000L, (await client.ExpectAsync(BoltMessage.Pull)).Map()["n"]);
            await client.SuccessAsync(new() { ["fields"] = new object?[] { "x" } });
            await client.RecordAsync(1);
            await client.RecordAsync(2);
            await client.SuccessAsync(new() { ["bookmark"] = "mark" });
            await client.ExpectAsync(BoltMessage.Goodbye);
        });
        var connection = await OpenAsync(server);
        var receiver = new Receiver();
        Assert.Equal("mark", await connection.RunAsync(new[] { Receiver.Statement("RETURN $x", new() { ["x"] = 1 }) }, Read, receiver, default));
        Assert.Equal([(0, 1L), (0, 2L)], receiver.Records.Select(record => (record.Statement, record.Fields[0])));
        Assert.Equal((0, "mark"), receiver.Ends.Select(end => (end.Statement, end.Summary["bookmark"])).Single());
        await connection.DisposeAsync();
    }

    [Fact]
    public async Task Several_statements_travel_in_one_write_and_one_transaction()
    {
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            // Nothing is answered before everything has come.
            var begin = await client.ExpectAsync(BoltMessage.Begin);
            Assert.Equal(new object?[] { "a", "b" }, begin.Map()["bookmarks"]);
            Assert.Single(begin.Map());
            await client.ExpectAsync(BoltMessage.Run, BoltMessage.Pull, BoltMessage.Run, BoltMessage.Discard, BoltMessage.Commit);
            Assert.Empty(client.Received[3].Map(2));
            Assert.Equal(-1L, client.Received[4].Map()["n"]);
            await client.SuccessAsync();
            await client.SuccessAsync();
            await client.RecordAsync("one");
            await client.SuccessAsync();
            await client.SuccessAsync();
            await client.SuccessAsync(new() { ["type"] = "w" });
            await client.SuccessAsync(new() { ["bookmark"] = "c" });
        });
        await using var connection = await OpenAsync(server);
        var receiver = new Receiver();
        var statements = new[] { Receiver.Statement("one"), Receiver.Statement("two") with { DiscardsRecords = true } };
        Assert.Equal("c", await connection.RunAsync(statements, Write, receiver, default));
        Assert.Equal([(0, "one")], receiver.Records.Select(record => (record.Statement, (string)record.Fields[0]!)));
        Assert.Equal([0, 1], receiver.Ends.Select(end => end.Statement));
        Assert.True(connection.IsUsable);
    }

    [Fact]
    public async Task The_next_batch_is_asked_for_when_the_last_was_handed_on()
    {
        var handedOn = 0;
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            await client.ExpectAsync(BoltMessage.Run, BoltMessage.Pull);
            await client.SuccessAsync();
            for (var batch = 0; batch < 3; batch++)
            {
                await client.RecordAsync(batch);
                await client.SuccessAsync(new() { ["has_more"] = true });
                Assert.Equal(1L, (await client.ExpectAsync(BoltMessage.Pull)).Map()["n"]);
                Assert.Equal(batch + 1, Volatile.Read(ref handedOn));
            }
            await client.SuccessAsync(new() { ["has_more"] = false });
        });
        await using var connection = await OpenAsync(server, new BoltSettings { FetchSize = 1 });
        var receiver = new Receiver { OnRecord = count => Volatile.Write(ref handedOn, count) };
        await connection.RunAsync(new[] { Receiver.Statement("x") }, Read, receiver, default);
        Assert.Equal(3, receiver.Records.Count);
        Assert.Single(receiver.Ends);
    }

    [Fact]
    public async Task A_trial_is_rolled_back()
    {
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            await client.ExpectAsync(BoltMessage.Begin, BoltMessage.Run, BoltMessage.Pull, BoltMessage.Rollback);
            for (var i = 0; i < 4; i++)
                await client.SuccessAsync();
        });
        await using var connection = await OpenAsync(server);
        Assert.Null(await connection.RunAsync(new[] { Receiver.Statement("x") }, Write with { IsTrial = true }, new Receiver(), default));
    }

    [Fact]
    public async Task Routes_are_asked_for_and_read()
    {
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            await client.AnswerAllAsync(routes: () => BoltDoubleSession.Routes(300, ["a:1", "[::1]:2"], ["b"], []));
            Assert.Equal(new object?[] { "a", "b" }, client.Received[2].Fields[1]);
        });
        await using var connection = await OpenAsync(server);
        var table = await connection.RouteAsync(new Dictionary<string, string> { ["policy"] = "p" }, Write, default);
        Assert.Equal(new[] { new BoltAddress("a", 1), new BoltAddress("::1", 2) }, table.Routers);
        Assert.Equal(new BoltAddress("b", 7687), Assert.Single(table.Readers));
        Assert.Empty(table.Writers);
        Assert.Equal((TimeSpan.FromSeconds(300), "neo4j"), (table.TimeToLive, table.Database));
    }

    private static ValueTask<BoltConnection> OpenAsync(BoltDouble server, BoltSettings? settings = null) =>
        new OpenConnection(settings ?? new BoltSettings(), TimeProvider.System).ToAsync(server.Address, default);
}
