using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Neo4j.Tests.Doubles;

namespace RelationsGraph.Neo4j.Tests.Cluster;

/// <summary>What a cluster does that no single server can: tried against doubles, over the wire.</summary>
public class RoutingOverTheWireTests
{
    [Fact]
    public async Task A_bearer_logs_in_and_reads_go_to_the_follower_with_the_bookmark_of_the_leader()
    {
        string[] leaders = [], followers = [];
        var sessions = new System.Collections.Concurrent.ConcurrentQueue<BoltDoubleSession>();
        async Task ServeAsync(BoltDoubleSession session)
        {
            sessions.Enqueue(session);
            await session.LetInAsync();
            await session.AnswerAllAsync(_ => [[1L]], () => BoltDoubleSession.Routes(300, leaders, followers, leaders));
        }

        await using var leader = BoltDouble.Start(ServeAsync);
        await using var follower = BoltDouble.Start(ServeAsync);
        (leaders, followers) = ([$"{leader.Address}"], [$"{follower.Address}"]);
        await using (BoltTransport transport = Transport(leader.Address))
        {
            await RunAsync(transport, isWrite: true);
            Assert.Single((await RunAsync(transport, isWrite: false)).Records);
        }

        BoltDoubleSession[] made = [.. sessions];
        Assert.All(made, session => Assert.Equal("bearer", session.Received.Single(r => r.Tag == BoltMessage.Logon).Map()["scheme"]));
        BoltRequest route = made.SelectMany(s => s.Received).Single(r => r.Tag == BoltMessage.Route);
        Assert.Equal($"{leader.Address}", route.Map()["address"]);
        BoltRequest read = made.SelectMany(s => s.Received).Single(r => r.Tag == BoltMessage.Run && r.Map(2).ContainsKey("bookmarks"));
        Assert.Equal(["double:1"], (object?[])read.Map(2)["bookmarks"]!);
        Assert.Equal("r", read.Map(2)["mode"]);
        Assert.Equal(1, follower.Connections);
    }

    [Fact]
    public async Task A_leader_that_steps_down_is_left_for_the_new_one()
    {
        string[] routers = [], readers = [], writers = [];
        Func<Dictionary<string, object?>> routes = () => BoltDoubleSession.Routes(300, routers, readers, writers);
        await using var next = BoltDouble.Start(async session =>
        {
            await session.LetInAsync();
            await session.AnswerAllAsync(_ => [[2L]], routes);
        });
        await using var first = BoltDouble.Start(async session =>
        {
            await session.LetInAsync();
            await session.ExpectAsync(BoltMessage.Run, BoltMessage.Pull);
            writers = [$"{next.Address}"];
            await session.FailureAsync("Neo.ClientError.Cluster.NotALeader");
            await session.IgnoredAsync();
            await session.ExpectAsync(BoltMessage.Reset);
            await session.SuccessAsync();
            await session.AnswerAllAsync();
        });
        (routers, readers, writers) = ([$"{next.Address}"], [$"{next.Address}"], [$"{first.Address}"]);
        await using BoltTransport transport = Transport(next.Address);
        Receiver receiver = await RunAsync(transport, isWrite: true);
        Assert.Equal(2L, Assert.Single(receiver.Records).Fields[0]);
        Assert.Equal(2, receiver.Begins);
    }

    private static async Task<Receiver> RunAsync(BoltTransport transport, bool isWrite)
    {
        var receiver = new Receiver();
        var statements = new[] { Receiver.Statement("RETURN 1") };
        await (isWrite
            ? transport.WriteAsync(statements, receiver, Timeout.InfiniteTimeSpan, default)
            : transport.ReadAsync(statements, receiver, Timeout.InfiniteTimeSpan, default));
        return receiver;
    }

    private static BoltTransport Transport(BoltAddress seed) =>
        BoltTransport.Create(new BoltOptions(new BoltUri(true, BoltTls.None, seed, new Dictionary<string, string>())) { Auth = BoltAuth.Bearer("a token") });
}
