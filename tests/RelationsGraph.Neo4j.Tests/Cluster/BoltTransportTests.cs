using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;

namespace RelationsGraph.Neo4j.Tests.Cluster;

public class BoltTransportTests
{
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task A_server_alone_gets_reads_and_writes()
    {
        await using FakeClusterFixture server = Alone();
        await server.ReadAsync();
        await server.WriteAsync();
        Assert.Equal([false, true], server.Servers["a"].Runs.Select(r => r.IsWrite));
        Assert.Equal(1, server.Servers["a"].Opened);
        Assert.Empty(server.Servers["a"].Questions);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_deadlock_is_tried_again_with_growing_waits(bool isWrite)
    {
        await using FakeClusterFixture server = Alone();
        for (int i = 0; i < 3; i++)
            server.Servers["a"].Script.Enqueue(Answers.Failure(Deadlock));
        TimeSpan waited = await server.WithWaitsAsync(isWrite ? server.WriteAsync() : server.ReadAsync());
        // Four fifths of 50, 100 and 200 ms: chance is always 0.6 here.
        Assert.Equal(TimeSpan.FromMilliseconds(40 + 80 + 160), waited);
        Assert.Equal((4, 1, 1), (server.Receiver.Begun, server.Receiver.Records, server.Receiver.Ends));
        Assert.Equal(1, server.Servers["a"].Opened);
    }

    [Fact]
    public async Task A_deadlock_that_comes_again_until_the_deadline_aborts()
    {
        await using FakeClusterFixture server = Alone();
        server.Servers["a"].Usual = Answers.Failure(Deadlock);
        var fault = await Assert.ThrowsAsync<StoreException>(() => server.WithWaitsAsync(server.WriteAsync()));
        Assert.Equal(StoreErrorCodes.TransactionAborted, fault.Code);
        Assert.Contains(Deadlock, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault.Message, StringComparison.Ordinal);
        Assert.InRange(server.Receiver.Begun, 12, 20);
    }

    [Fact]
    public async Task A_read_whose_connection_broke_before_anything_came_is_sent_again()
    {
        await using FakeClusterFixture server = Alone();
        server.Servers["a"].Script.Enqueue(Answers.Lost);
        await server.WithWaitsAsync(server.ReadAsync());
        Assert.Equal((2, 1), (server.Receiver.Begun, server.Receiver.Records));
        Assert.Equal(2, server.Servers["a"].Opened);
    }

    [Fact]
    public async Task A_read_whose_connection_broke_in_the_middle_is_not()
    {
        await using FakeClusterFixture server = Alone();
        server.Servers["a"].Script.Enqueue(Answers.LostAfterRecord);
        var fault = await Assert.ThrowsAsync<StoreException>(() => server.ReadAsync());
        Assert.Equal(StoreErrorCodes.ConnectionLost, fault.Code);
        Assert.Equal(1, server.Receiver.Begun);
        await server.ReadAsync();
    }

    [Fact]
    public async Task A_write_whose_connection_broke_is_not_sent_again_and_says_that_nobody_knows()
    {
        await using FakeClusterFixture server = Alone();
        server.Servers["a"].Script.Enqueue(Answers.Lost);
        var fault = await Assert.ThrowsAsync<StoreException>(() => server.WriteAsync());
        Assert.Equal(StoreErrorCodes.OutcomeUnknown, fault.Code);
        Assert.Single(server.Servers["a"].Runs);
    }

    [Fact]
    public async Task A_write_for_which_no_connection_came_about_is_tried_again()
    {
        await using FakeClusterFixture server = Alone();
        server.Servers["a"].Down();
        Task write = server.WriteAsync();
        await server.Time.TimerAsync(TimeSpan.FromMilliseconds(40));
        server.Servers["a"].Up();
        await server.WithWaitsAsync(write);
        Assert.Single(server.Servers["a"].Runs);
    }

    [Fact]
    public async Task A_write_asks_a_connection_that_was_idle_for_more_than_a_second()
    {
        await using FakeClusterFixture server = Alone();
        await server.WriteAsync();
        server.Time.Advance(TimeSpan.FromSeconds(2));
        await server.ReadAsync();
        Assert.Equal(0, server.Servers["a"].Resets);
        server.Time.Advance(TimeSpan.FromSeconds(2));
        server.Servers["a"].Resetting = _ => throw new BoltConnectionException(BoltFault.Lost, "gone");
        await server.WriteAsync();
        Assert.Equal((1, 2), (server.Servers["a"].Resets, server.Servers["a"].Opened));
    }

    [Fact]
    public async Task A_server_that_is_away_for_the_whole_deadline_is_unreachable_and_the_next_call_finds_it_again()
    {
        await using FakeClusterFixture server = Alone();
        server.Servers["a"].Down();
        long start = server.Time.GetTimestamp();
        var fault = await Assert.ThrowsAsync<StoreException>(() => server.WithWaitsAsync(server.ReadAsync()));
        Assert.Equal(StoreErrorCodes.Unreachable, fault.Code);
        Assert.Contains("--neo4j", fault.Message, StringComparison.Ordinal);
        Assert.InRange(server.Time.GetElapsedTime(start).TotalSeconds, 8.5, 10);
        server.Servers["a"].Up();
        await server.ReadAsync();
    }

    [Fact]
    public async Task The_server_is_told_how_long_it_may_take_and_what_a_wait_has_used_up_is_gone()
    {
        await using FakeClusterFixture server = Alone();
        await server.ReadAsync();
        server.Servers["a"].Script.Enqueue(Answers.Failure(Deadlock));
        Task read = server.ReadAsync(Short);
        await server.WithWaitsAsync(read);
        Assert.Equal([Timeout.InfiniteTimeSpan, Short, Short - TimeSpan.FromMilliseconds(40)], server.Servers["a"].Runs.Select(r => r.Timeout));
    }

    [Fact]
    public async Task A_read_without_an_answer_ends_three_seconds_after_the_server_should_have_ended_it()
    {
        await using FakeClusterFixture server = Alone();
        server.Servers["a"].Script.Enqueue(Answers.Silence);
        Task read = server.ReadAsync(Short);
        server.Time.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(read.IsCompleted);
        server.Time.Advance(TimeSpan.FromSeconds(0.2));
        var fault = await Assert.ThrowsAsync<StoreException>(() => read);
        Assert.Equal(StoreErrorCodes.NoAnswer, fault.Code);
        Assert.Contains("within 5 s", fault.Message, StringComparison.Ordinal);
        await server.ReadAsync();
    }

    [Fact]
    public async Task A_server_that_nobody_reaches_is_told_when_the_time_of_the_call_is_over_and_no_later()
    {
        await using FakeClusterFixture server = Alone();
        server.Servers["a"].Down();
        Task read = server.ReadAsync(Short);
        TimeSpan waited = await server.Time.RunAsync(read, RetryBackoff.Longest);
        Assert.Equal(StoreErrorCodes.Unreachable, (await Assert.ThrowsAsync<StoreException>(() => read)).Code);
        Assert.InRange(waited, Short / 2, Short);
    }

    [Fact]
    public async Task A_write_without_an_answer_says_that_nobody_knows()
    {
        await using FakeClusterFixture server = Alone();
        server.Servers["a"].Script.Enqueue(Answers.Silence);
        Task write = server.WriteAsync(Short);
        server.Time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(StoreErrorCodes.OutcomeUnknown, (await Assert.ThrowsAsync<StoreException>(() => write)).Code);
    }

    [Fact]
    public async Task Who_waits_for_a_connection_until_the_time_is_up_hears_that_there_was_none()
    {
        await using FakeClusterFixture server = Alone(o => o with { MaxConnections = 1, AcquisitionTimeout = TimeSpan.FromMinutes(1) });
        var gate = new TaskCompletionSource();
        server.Servers["a"].Script.Enqueue(Answers.After(gate.Task));
        Task slow = server.ReadAsync();
        Task waiting = server.ReadAsync(Short);
        server.Time.Advance(Short);
        Assert.Equal(StoreErrorCodes.Busy, (await Assert.ThrowsAsync<StoreException>(() => waiting)).Code);
        gate.SetResult();
        await slow;
    }

    [Fact]
    public async Task A_cancelled_call_ends_as_cancelled_and_its_connection_lives_on()
    {
        await using FakeClusterFixture server = Alone();
        server.Servers["a"].Script.Enqueue(Answers.Silence);
        using var cancelling = new CancellationTokenSource();
        Task read = server.ReadAsync(cancelling.Token);
        await cancelling.CancelAsync();
        Assert.Equal(cancelling.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read)).CancellationToken);
        await server.ReadAsync();
        Assert.Equal(1, server.Servers["a"].Opened);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_between_two_tries_ends_as_cancelled()
    {
        await using FakeClusterFixture server = Alone();
        server.Servers["a"].Usual = Answers.Failure(Deadlock);
        using var cancelling = new CancellationTokenSource();
        Task read = server.ReadAsync(cancelling.Token);
        await server.Time.TimerAsync(TimeSpan.FromMilliseconds(40));
        await cancelling.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
    }

    [Fact]
    public async Task A_read_waits_for_what_this_server_wrote()
    {
        await using var cluster = new FakeClusterFixture();
        cluster.Table("a", "b", "c");
        await cluster.ReadAsync();
        cluster.Servers["c"].Script.Enqueue(Answers.Bookmark("one"));
        await cluster.WriteAsync();
        await cluster.ReadAsync();
        cluster.Transport.Bookmarks.Merge(["of another server", "one"]);
        cluster.Servers["c"].Script.Enqueue(Answers.Bookmark("two"));
        await cluster.WriteAsync();
        await cluster.ReadAsync();
        Assert.Equal(["", "one", "two"], cluster.Servers["b"].Runs.Select(r => string.Join(",", r.Bookmarks)));
        Assert.Equal(["", "one,of another server"], cluster.Servers["c"].Runs.Select(r => string.Join(",", r.Bookmarks)));
    }

    [Fact]
    public async Task Bookmarks_of_writes_at_once_are_all_kept_until_a_later_write_stands_for_them()
    {
        var bookmarks = new Bookmarks();
        IReadOnlyList<string> before = bookmarks.Current;
        bookmarks.Replace(before, "one");
        bookmarks.Replace(before, "two");
        bookmarks.Replace(before, null);
        Assert.Equal(["one", "two"], bookmarks.Current);
        IReadOnlyList<string> sent = bookmarks.Current;
        bookmarks.Merge(["three"]);
        bookmarks.Replace(sent, "four");
        Assert.Equal(["three", "four"], bookmarks.Current);
        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(() => bookmarks.Replace(bookmarks.Current, $"{i}"))));
        Assert.InRange(bookmarks.Current.Count, 1, 100);
    }

    [Fact]
    public async Task A_bookmark_of_a_database_that_was_replaced_is_forgotten()
    {
        await using FakeClusterFixture server = Alone();
        server.Transport.Bookmarks.Merge(["of the old database"]);
        server.Servers["a"].Script.Enqueue(Answers.Failure("Neo.ClientError.Transaction.InvalidBookmark"));
        await server.WithWaitsAsync(server.ReadAsync());
        Assert.Empty(server.Transport.Bookmarks.Current);
        server.Servers["a"].Usual = Answers.Failure("Neo.ClientError.Transaction.InvalidBookmark");
        Assert.Equal(StoreErrorCodes.StatementRefused, (await Assert.ThrowsAsync<StoreException>(() => server.ReadAsync())).Code);
    }

    [Fact]
    public async Task When_a_login_has_expired_all_connections_log_in_anew()
    {
        await using FakeClusterFixture server = Alone();
        var gate = new TaskCompletionSource();
        server.Servers["a"].Script.Enqueue(Answers.After(gate.Task));
        Task slow = server.ReadAsync();
        await server.ReadAsync();
        gate.SetResult();
        await slow;
        Assert.Equal(2, server.Servers["a"].Open);
        server.Servers["a"].Script.Enqueue(Answers.Failure("Neo.ClientError.Security.AuthorizationExpired"));
        await server.WithWaitsAsync(server.ReadAsync());
        Assert.Equal((1, 3), (server.Servers["a"].Open, server.Servers["a"].Opened));
    }

    [Fact]
    public async Task A_server_alone_that_takes_no_writes_says_so_at_once()
    {
        await using FakeClusterFixture server = Alone();
        server.Servers["a"].Usual = Answers.Failure("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase");
        Assert.Equal(StoreErrorCodes.ReadOnly, (await Assert.ThrowsAsync<StoreException>(() => server.WriteAsync())).Code);
        Assert.Single(server.Servers["a"].Runs);
    }

    [Fact]
    public async Task An_exception_of_the_receiver_passes_and_the_place_is_free_again()
    {
        await using FakeClusterFixture server = Alone(o => o with { MaxConnections = 1, MaxWaiting = 0 });
        server.Servers["a"].Script.Enqueue((_, _, _, _) => throw new InvalidDataException("too large"));
        await Assert.ThrowsAsync<InvalidDataException>(() => server.ReadAsync());
        await server.ReadAsync();
    }

    [Fact]
    public async Task The_end_waits_for_calls_under_way_and_takes_no_new_ones()
    {
        FakeClusterFixture server = Alone();
        var gate = new TaskCompletionSource();
        server.Servers["a"].Script.Enqueue(Answers.After(gate.Task));
        Task read = server.ReadAsync();
        Task end = server.Transport.DisposeAsync().AsTask();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => server.ReadAsync());
        Assert.False(end.IsCompleted);
        gate.SetResult();
        await read;
        await end;
        Assert.Equal(0, server.Servers["a"].Open);
        await server.DisposeAsync();
    }

    [Fact]
    public async Task The_end_ends_calls_that_take_too_long()
    {
        FakeClusterFixture server = Alone();
        server.Servers["a"].Script.Enqueue(Answers.Silence);
        Task read = server.ReadAsync();
        Task end = server.Transport.DisposeAsync().AsTask();
        server.Time.Advance(TimeSpan.FromSeconds(5));
        var fault = await Assert.ThrowsAsync<StoreException>(() => read);
        Assert.Equal(StoreErrorCodes.StoreClosed, fault.Code);
        Assert.Contains("stopping", fault.Message, StringComparison.Ordinal);
        await end;
        Assert.Equal(0, server.Servers["a"].Open);
    }

    private static FakeClusterFixture Alone(Func<BoltOptions, BoltOptions>? change = null) => new("bolt://a", change);
}
