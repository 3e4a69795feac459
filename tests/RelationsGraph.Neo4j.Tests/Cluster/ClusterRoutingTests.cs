using System.Net;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;

namespace RelationsGraph.Neo4j.Tests.Cluster;

public class ClusterRoutingTests
{
    private const string NotALeader = "Neo.ClientError.Cluster.NotALeader";

    [Fact]
    public async Task Writes_go_to_the_leader_and_reads_to_the_followers_in_turn()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Table("a", "b c", "d");
        for (int i = 0; i < 4; i++)
            await cluster.ReadAsync();
        await cluster.WriteAsync();
        Assert.Equal((2, 2, 1, 0), Runs(cluster));
        Assert.True(cluster.Servers["d"].Runs.Single().IsWrite);
        Assert.Single(cluster.Servers["a"].Questions);
    }

    [Fact]
    public async Task A_read_goes_to_the_server_that_has_least_to_do()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Table("a", "b c d", "a");
        var gate = new TaskCompletionSource();
        cluster.Servers["b"].Usual = cluster.Servers["d"].Usual = Answers.After(gate.Task);
        Task[] reads = [.. Enumerable.Range(0, 12).Select(_ => cluster.ReadAsync())];
        // b and d keep one each; whatever comes while they work goes to c.
        Assert.Equal((1, 10, 1, 0), Runs(cluster));
        gate.SetResult();
        await Task.WhenAll(reads);
    }

    [Fact]
    public async Task In_a_cluster_that_is_being_updated_the_servers_that_are_new_enough_answer()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Table("a", "b c", "d");
        cluster.Servers["b"].TooOld();
        for (int i = 0; i < 3; i++)
            await cluster.WithWaitsAsync(cluster.ReadAsync());
        Assert.Equal((0, 3, 0, 0), Runs(cluster));
    }

    [Fact]
    public async Task A_cluster_whose_servers_are_all_too_old_is_refused_when_the_time_for_tries_is_over()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Table("a", "b c", "d");
        cluster.Servers["b"].TooOld();
        cluster.Servers["c"].TooOld();
        Task read = cluster.ReadAsync();
        await cluster.Time.RunAsync(read, RetryBackoff.Longest);
        StoreException fault = await Assert.ThrowsAsync<StoreException>(() => read);
        Assert.Equal((StoreErrorCodes.TooOld, "Neo4j is version 5.1, and this server needs 5.23 or newer. Update Neo4j."), (fault.Code, fault.Message));
    }

    [Fact]
    public async Task The_question_carries_the_query_part_and_the_address()
    {
        await using var cluster = new FakeClusterFixture("neo4j://seed:7000?region=eu");
        cluster.Table("a", "a", "a");
        await cluster.ReadAsync();
        IReadOnlyDictionary<string, string> context = cluster.Servers["a"].Questions.Single();
        Assert.Equal([("address", "seed:7000"), ("region", "eu")], context.OrderBy(p => p.Key).Select(p => (p.Key, p.Value)));
    }

    [Fact]
    public async Task Every_address_of_the_name_is_tried()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Servers.Names["seed"] =
            [(IPAddress.Parse("10.0.0.1"), cluster.Servers["x"]), (IPAddress.Parse("10.0.0.2"), cluster.Servers["y"]), (IPAddress.Parse("fd00::3"), cluster.Servers["a"])];
        cluster.Servers["x"].Down();
        cluster.Table("a", "b", "c");
        await cluster.ReadAsync();
        Assert.Single(cluster.Servers["y"].Questions);
        Assert.Single(cluster.Servers["b"].Runs);
    }

    [Fact]
    public async Task A_table_is_fetched_again_when_its_time_is_over_from_its_own_routers()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Table("a b", "c", "d", seconds: 60);
        await cluster.ReadAsync();
        cluster.Time.Advance(TimeSpan.FromSeconds(59));
        await cluster.ReadAsync();
        Assert.Single(cluster.Servers["a"].Questions);
        cluster.Servers["a"].Down();
        cluster.Time.Advance(TimeSpan.FromSeconds(1));
        await cluster.ReadAsync();
        Assert.Single(cluster.Servers["b"].Questions);
    }

    [Fact]
    public async Task When_all_routers_are_gone_the_name_is_asked_again()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Table("a", "b", "c", seconds: 60);
        await cluster.ReadAsync();
        cluster.Servers["a"].Down();
        cluster.Servers.Names["seed"] = [(IPAddress.Parse("10.0.0.9"), cluster.Servers["z"])];
        cluster.Table("z", "z", "z");
        cluster.Time.Advance(TimeSpan.FromSeconds(60));
        await cluster.ReadAsync();
        Assert.Single(cluster.Servers["z"].Runs);
    }

    [Fact]
    public async Task One_fetches_the_table_and_the_others_wait_even_when_the_first_is_cancelled()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Table("a", "b", "c");
        Func<CancellationToken, Task<RoutingTable>> table = cluster.Servers["a"].Table!;
        var gate = new TaskCompletionSource();
        cluster.Servers["a"].Table = async cancellation =>
        {
            await gate.Task;
            return await table(cancellation);
        };
        using var cancelling = new CancellationTokenSource();
        Task first = cluster.ReadAsync(cancelling.Token);
        Task[] others = [.. Enumerable.Range(0, 20).Select(i => i % 2 == 0 ? cluster.ReadAsync() : cluster.WriteAsync())];
        await cancelling.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        gate.SetResult();
        await Task.WhenAll(others);
        Assert.Single(cluster.Servers["a"].Questions);
        Assert.Equal((10, 10, 0, 0), Runs(cluster));
    }

    [Fact]
    public async Task A_reader_that_broke_is_forgotten_and_the_read_goes_elsewhere()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Table("a", "b c", "d");
        cluster.Servers["b"].Down();
        for (int i = 0; i < 4; i++)
            await cluster.WithWaitsAsync(cluster.ReadAsync());
        Assert.Equal((0, 4, 0, 0), Runs(cluster));
        Assert.Single(cluster.Servers["a"].Questions);
    }

    [Fact]
    public async Task When_the_last_reader_is_forgotten_a_new_table_is_fetched()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Table("a", "b", "d");
        cluster.Servers["b"].Script.Enqueue(Answers.Lost);
        cluster.Servers["b"].Script.Enqueue(Answers.Record);
        await cluster.WithWaitsAsync(cluster.ReadAsync());
        Assert.Equal(2, cluster.Servers["a"].Questions.Count);
        Assert.Equal(2, cluster.Receiver.Begun);
    }

    [Theory]
    [InlineData(NotALeader)]
    [InlineData("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase")]
    public async Task After_a_leader_change_the_write_goes_to_the_new_leader(string status)
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Table("a", "b", "c");
        await cluster.WriteAsync();
        cluster.Servers["c"].Usual = Answers.Failure(status);
        cluster.Table("a", "b c", "d");
        await cluster.WithWaitsAsync(cluster.WriteAsync());
        Assert.Equal(2, cluster.Servers["c"].Runs.Count);
        Assert.Single(cluster.Servers["d"].Runs);
        Assert.Equal(2, cluster.Servers["a"].Questions.Count);
    }

    [Fact]
    public async Task Fifty_writes_that_learn_of_one_leader_change_fetch_one_table()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Table("a", "b", "c");
        await cluster.WriteAsync();
        var gate = new TaskCompletionSource();
        cluster.Servers["c"].Usual = async (_, _, _, _) =>
        {
            await gate.Task;
            throw new BoltFailureException(NotALeader, "not me");
        };
        Task[] writes = [.. Enumerable.Range(0, 50).Select(_ => cluster.WriteAsync())];
        cluster.Table("a", "c", "d");
        gate.SetResult();
        await cluster.WithWaitsAsync(Task.WhenAll(writes));
        Assert.Equal(50, cluster.Servers["d"].Runs.Count);
        Assert.Equal(2, cluster.Servers["a"].Questions.Count);
    }

    [Fact]
    public async Task A_write_waits_for_an_election_and_reads_go_on()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Table("a", "b", "");
        Task write = cluster.WriteAsync();
        await cluster.ReadAsync();
        Assert.False(write.IsCompleted);
        cluster.Table("a", "b", "c");
        await cluster.WithWaitsAsync(write);
        Assert.Single(cluster.Servers["c"].Runs);
    }

    [Fact]
    public async Task Without_a_leader_for_the_whole_deadline_the_store_is_read_only()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Table("a", "b", "");
        long start = cluster.Time.GetTimestamp();
        var fault = await Assert.ThrowsAsync<StoreException>(() => cluster.WithWaitsAsync(cluster.WriteAsync()));
        Assert.Equal(StoreErrorCodes.ReadOnly, fault.Code);
        Assert.InRange(cluster.Time.GetElapsedTime(start).TotalSeconds, 8.5, 10);
    }

    [Fact]
    public async Task The_pools_of_servers_that_left_are_closed_and_what_runs_there_may_end()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Table("a", "b", "c", seconds: 60);
        var gate = new TaskCompletionSource();
        cluster.Servers["b"].Script.Enqueue(Answers.After(gate.Task));
        Task slow = cluster.ReadAsync();
        await cluster.ReadAsync();
        Assert.Equal(2, cluster.Servers["b"].Open);
        cluster.Table("a", "d", "c");
        cluster.Time.Advance(TimeSpan.FromSeconds(60));
        await cluster.ReadAsync();
        Assert.Equal(1, cluster.Servers["b"].Open);
        gate.SetResult();
        await slow;
        Assert.Equal(0, cluster.Servers["b"].Open);
    }

    [Theory]
    [InlineData("Neo.ClientError.Database.DatabaseNotFound", StoreErrorCodes.DatabaseNotFound)]
    [InlineData("Neo.ClientError.Security.TokenExpired", StoreErrorCodes.Unauthorized)]
    [InlineData("Neo.ClientError.Procedure.ProcedureNotFound", StoreErrorCodes.StatementRefused)]
    public async Task What_a_router_refuses_is_told_at_once(string status, string code)
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Servers["a"].Table = _ => throw new BoltFailureException(status, "no");
        Assert.Equal(code, (await Assert.ThrowsAsync<StoreException>(() => cluster.ReadAsync())).Code);
    }

    [Fact]
    public async Task A_name_without_an_address_is_unreachable_after_the_deadline()
    {
        await using var cluster = new FakeClusterFixture("neo4j://nowhere");
        var fault = await Assert.ThrowsAsync<StoreException>(() => cluster.WithWaitsAsync(cluster.ReadAsync()));
        Assert.Equal(StoreErrorCodes.Unreachable, fault.Code);
        Assert.Contains("nowhere has no address", fault.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_router_that_says_nothing_is_given_up()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Servers.Names["seed"] = [(IPAddress.Parse("10.0.0.1"), cluster.Servers["x"]), (IPAddress.Parse("10.0.0.2"), cluster.Servers["a"])];
        cluster.Servers["x"].Table = async cancellation =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
            throw new InvalidOperationException();
        };
        cluster.Table("a", "b", "c");
        Task read = cluster.ReadAsync();
        await cluster.Time.RunAsync(read, TimeSpan.FromSeconds(5));
        await read;
    }

    [Fact]
    public async Task A_table_that_is_good_for_no_time_is_kept_for_a_second()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Table("a", "b", "c", seconds: 0);
        await cluster.ReadAsync();
        await cluster.ReadAsync();
        Assert.Single(cluster.Servers["a"].Questions);
    }

    [Fact]
    public async Task A_follower_that_does_not_serve_the_database_is_left_out()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Table("a", "b c", "d");
        cluster.Servers["b"].Usual = Answers.Failure("Neo.TransientError.General.DatabaseUnavailable");
        for (int i = 0; i < 4; i++)
            await cluster.WithWaitsAsync(cluster.ReadAsync());
        Assert.InRange(cluster.Servers["b"].Runs.Count, 0, 1);
        Assert.Equal(4, cluster.Servers["c"].Runs.Count);
    }

    private static (int B, int C, int D, int A) Runs(FakeClusterFixture cluster) =>
        (cluster.Servers["b"].Runs.Count, cluster.Servers["c"].Runs.Count, cluster.Servers["d"].Runs.Count, cluster.Servers["a"].Runs.Count);
}
