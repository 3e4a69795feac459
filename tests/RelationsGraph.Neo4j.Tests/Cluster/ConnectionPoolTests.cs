using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;

namespace RelationsGraph.Neo4j.Tests.Cluster;

public class ConnectionPoolTests
{
    private static readonly TimeSpan Long = TimeSpan.MaxValue;
    private static readonly PoolLimits Limits = new(
        2, 3, TimeSpan.FromSeconds(5), TimeSpan.FromHours(1), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1));

    private readonly ManualTime _time = new();
    private readonly FakeServers _servers;
    private readonly FakeServer _server;

    public ConnectionPoolTests()
    {
        _servers = new FakeServers(_time);
        _server = _servers["a"];
    }

    [Fact]
    public async Task The_connection_used_last_is_used_first()
    {
        await using ConnectionPool pool = Pool();
        IBoltConnection one = await Take(pool), two = await Take(pool);
        await pool.ReturnAsync(one);
        await pool.ReturnAsync(two);
        Assert.Same(two, await Take(pool));
        Assert.Same(one, await Take(pool));
        Assert.Equal(2, _server.Opened);
    }

    [Fact]
    public async Task Who_waits_is_served_in_the_order_of_coming()
    {
        await using ConnectionPool pool = Pool();
        IBoltConnection one = await Take(pool), two = await Take(pool);
        Task<IBoltConnection>[] waiting = [Take(pool), Take(pool), Take(pool)];
        Assert.Equal(3, pool.Waiting);
        Assert.Equal(5, pool.Load);
        await pool.ReturnAsync(one);
        Assert.Same(one, await waiting[0]);
        Assert.False(waiting[1].IsCompleted);
        await pool.ReturnAsync(two);
        Assert.Same(two, await waiting[1]);
        Assert.False(waiting[2].IsCompleted);
        await pool.ReturnAsync(one);
        Assert.Same(one, await waiting[2]);
        Assert.Equal(2, _server.Opened);
    }

    [Fact]
    public async Task Who_comes_later_does_not_overtake_who_waits()
    {
        await using ConnectionPool pool = Pool(Limits with { MaxConnections = 1 });
        IBoltConnection one = await Take(pool);
        Task<IBoltConnection> first = Take(pool);
        await pool.ReturnAsync(one);
        Task<IBoltConnection> second = Take(pool);
        Assert.Same(one, await first);
        Assert.False(second.IsCompleted);
        await pool.ReturnAsync(one);
        Assert.Same(one, await second);
    }

    [Fact]
    public async Task Who_is_cancelled_leaves_the_queue_and_the_next_is_served()
    {
        await using ConnectionPool pool = Pool();
        IBoltConnection one = await Take(pool);
        await Take(pool);
        using var cancelling = new CancellationTokenSource();
        Task<IBoltConnection> cancelled = pool.TakeAsync(Long, Long, cancelling.Token).AsTask();
        Task<IBoltConnection> next = Take(pool);
        await cancelling.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.Equal(1, pool.Waiting);
        await pool.ReturnAsync(one);
        Assert.Same(one, await next);
    }

    [Fact]
    public async Task Who_waits_too_long_hears_that_none_became_free()
    {
        await using ConnectionPool pool = Pool();
        await Take(pool);
        await Take(pool);
        Task<IBoltConnection> waiting = Take(pool);
        _time.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(waiting.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(0.2));
        var fault = await Assert.ThrowsAsync<StoreException>(() => waiting);
        Assert.Equal(StoreErrorCodes.Busy, fault.Code);
        Assert.Contains("None of the 2 connections to Neo4j became free within 5 s", fault.Message, StringComparison.Ordinal);
        Assert.Equal(0, pool.Waiting);
    }

    [Fact]
    public async Task A_full_queue_refuses_at_once()
    {
        await using ConnectionPool pool = Pool(Limits with { MaxWaiting = 1 });
        await Take(pool);
        await Take(pool);
        Task<IBoltConnection> waiting = Take(pool);
        var fault = await Assert.ThrowsAsync<StoreException>(() => Take(pool));
        Assert.Equal(StoreErrorCodes.Busy, fault.Code);
        Assert.Contains("1 requests wait already", fault.Message, StringComparison.Ordinal);
        Assert.False(waiting.IsCompleted);
    }

    [Fact]
    public async Task A_broken_connection_is_closed_and_so_are_the_idle_ones()
    {
        await using ConnectionPool pool = Pool();
        IBoltConnection one = await Take(pool), two = await Take(pool);
        await pool.ReturnAsync(two);
        ((FakeConnection)one).IsUsable = false;
        await pool.ReturnAsync(one);
        Assert.Equal(0, _server.Open);
        Assert.Equal(0, pool.Load);
        await Take(pool);
        Assert.Equal(3, _server.Opened);
    }

    [Fact]
    public async Task A_connection_that_broke_in_the_pool_is_not_given_out()
    {
        await using ConnectionPool pool = Pool();
        IBoltConnection one = await Take(pool);
        await pool.ReturnAsync(one);
        ((FakeConnection)one).IsUsable = false;
        Assert.NotSame(one, await Take(pool));
        Assert.Equal(1, _server.Open);
    }

    [Fact]
    public async Task A_connection_that_is_too_old_is_replaced()
    {
        await using ConnectionPool pool = Pool();
        IBoltConnection one = await Take(pool);
        _time.Advance(Limits.Lifetime);
        await pool.ReturnAsync(one);
        Assert.NotSame(one, await Take(pool));
        Assert.Equal(1, _server.Open);
    }

    [Fact]
    public async Task Only_a_connection_that_was_idle_for_long_is_asked_whether_it_lives()
    {
        await using ConnectionPool pool = Pool();
        IBoltConnection one = await Take(pool);
        await pool.ReturnAsync(one);
        _time.Advance(TimeSpan.FromSeconds(30));
        await pool.ReturnAsync(await Take(pool));
        Assert.Equal(0, _server.Resets);
        _time.Advance(TimeSpan.FromSeconds(0.1));
        await pool.ReturnAsync(await Take(pool));
        Assert.Equal(1, _server.Resets);
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.Same(one, await pool.TakeAsync(TimeSpan.FromSeconds(1), Long, default));
        Assert.Equal(2, _server.Resets);
    }

    [Fact]
    public async Task When_one_idle_connection_is_dead_the_others_are_not_asked()
    {
        await using ConnectionPool pool = Pool();
        IBoltConnection one = await Take(pool), two = await Take(pool);
        await pool.ReturnAsync(one);
        await pool.ReturnAsync(two);
        _time.Advance(TimeSpan.FromMinutes(1));
        _server.Resetting = _ => throw new BoltConnectionException(BoltFault.Lost, "gone");
        await Take(pool);
        Assert.Equal((1, 1, 3), (_server.Resets, _server.Open, _server.Opened));
    }

    [Fact]
    public async Task An_idle_connection_that_says_nothing_is_given_up_after_a_second()
    {
        await using ConnectionPool pool = Pool();
        await pool.ReturnAsync(await Take(pool));
        _time.Advance(TimeSpan.FromMinutes(1));
        _server.Resetting = cancellation => Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        Task<IBoltConnection> taking = Take(pool);
        Assert.False(taking.IsCompleted);
        _time.Advance(Limits.LivenessTimeout);
        Assert.True((await taking).IsUsable);
        Assert.Equal((1, 2), (_server.Open, _server.Opened));
    }

    [Fact]
    public async Task A_connection_is_closed_when_its_taker_is_cancelled_while_it_is_asked()
    {
        await using ConnectionPool pool = Pool();
        await pool.ReturnAsync(await Take(pool));
        _time.Advance(TimeSpan.FromMinutes(1));
        _server.Resetting = cancellation => Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        using var cancelling = new CancellationTokenSource();
        Task<IBoltConnection> taking = pool.TakeAsync(Long, Long, cancelling.Token).AsTask();
        await cancelling.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => taking);
        Assert.Equal((0, 0), (_server.Open, pool.Load));
    }

    [Fact]
    public async Task A_connection_that_cannot_be_opened_leaves_its_place_free()
    {
        await using ConnectionPool pool = Pool();
        _server.Down();
        for (int i = 0; i < 5; i++)
            Assert.Equal(BoltFault.Unreachable, (await Assert.ThrowsAsync<BoltConnectionException>(() => Take(pool))).Fault);
        Assert.Equal(0, pool.Load);
        _server.Up();
        await Take(pool);
    }

    [Fact]
    public async Task A_server_that_never_finishes_the_greeting_is_given_up()
    {
        await using ConnectionPool pool = Pool();
        _server.Opening = cancellation => Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        Task<IBoltConnection> taking = Take(pool);
        _time.Advance(TimeSpan.FromSeconds(5));
        var fault = await Assert.ThrowsAsync<BoltConnectionException>(() => taking);
        Assert.Equal(BoltFault.Unreachable, fault.Fault);
        Assert.Contains("within 5 s", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_pool_sends_away_who_waits_and_closes_what_comes_back()
    {
        ConnectionPool pool = Pool();
        IBoltConnection one = await Take(pool), two = await Take(pool);
        Task<IBoltConnection> waiting = Take(pool);
        await pool.DisposeAsync();
        await Assert.ThrowsAsync<BoltConnectionException>(() => waiting);
        await Assert.ThrowsAsync<BoltConnectionException>(() => Take(pool));
        Assert.Equal(2, _server.Open);
        await pool.ReturnAsync(one);
        await pool.ReturnAsync(two);
        Assert.Equal(0, _server.Open);
    }

    [Fact]
    public async Task Nothing_is_lost_when_many_take_return_break_and_cancel_at_once()
    {
        const int Callers = 32;
        const int Rounds = 400;
        await using ConnectionPool pool = Pool(Limits with { MaxConnections = 3, MaxWaiting = Callers });
        int served = 0, cancelled = 0, users = 0, most = 0;
        var counting = new Lock();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            var random = new Random(caller);
            for (int round = 0; round < Rounds; round++)
            {
                using var cancelling = new CancellationTokenSource();
                Task<IBoltConnection> taking = pool.TakeAsync(Long, Long, cancelling.Token).AsTask();
                if (random.Next(3) == 0)
                    await cancelling.CancelAsync();
                IBoltConnection connection;
                try
                {
                    connection = await taking;
                }
                catch (OperationCanceledException)
                {
                    Interlocked.Increment(ref cancelled);
                    continue;
                }

                lock (counting)
                    most = Math.Max(most, ++users);
                await connection.ResetAsync(default);
                if (random.Next(2) == 0)
                    await Task.Yield();
                ((FakeConnection)connection).IsUsable = random.Next(10) > 0;
                lock (counting)
                    users--;
                await pool.ReturnAsync(connection, isSpent: random.Next(20) == 0);
                Interlocked.Increment(ref served);
            }
        })));
        Assert.Equal(Callers * Rounds, served + cancelled);
        Assert.InRange(served, 1, Callers * Rounds);
        Assert.Equal(0, pool.Load);
        Assert.Equal(3, most);
        Assert.Equal(_server.Open, pool.Idle);
    }

    private static Task<IBoltConnection> Take(ConnectionPool pool) => pool.TakeAsync(Long, Long, default).AsTask();

    private ConnectionPool Pool(PoolLimits? limits = null) =>
        new(_server.Address, new ConnectionOpener(_servers, TimeSpan.FromSeconds(5), _time), limits ?? Limits, _time);
}
