using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using RelationsGraph.Embedded;
using RelationsGraph.Model.Store;
using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Hosting;
using RelationsGraph.Server.Settings;
using Xunit;

namespace RelationsGraph.Server.Tests.Hosting;

public sealed class MakeIndexesTests
{
    private static readonly ServerSettings AtOnce = new() { MakeIndexesAfter = TimeSpan.Zero };

    [Fact]
    public async Task One_line_says_what_was_made_how_long_it_took_and_what_it_takes()
    {
        var log = new Lines();
        await MakeIndexes.RunAsync(log, AtOnce, new Graph(_ => Task.FromResult<PreparedParts?>(new PreparedParts(["search index", "neighbour lists"], [], 3 << 20))), CancellationToken.None);
        Assert.Matches("^Information Indexes made ahead in [0-9]+ ms: search index, neighbour lists; 3 MiB of indexes in all$", Assert.Single(log.Written));
    }

    [Fact]
    public async Task What_has_no_room_is_warned_of()
    {
        var log = new Lines();
        await MakeIndexes.RunAsync(log, AtOnce, new Graph(_ => Task.FromResult<PreparedParts?>(new PreparedParts([], ["search index"], 0))), CancellationToken.None);
        Assert.Matches("ms: none; 0 B", log.Written[0]);
        Assert.Equal("Warning No room for search index within Limits:MaxIndexBytes of 1 GiB: requests that need them look at all rows", log.Written[1]);
    }

    [Fact]
    public async Task Switched_off_nothing_is_made()
    {
        var log = new Lines();
        await MakeIndexes.RunAsync(log, AtOnce with { MakeIndexesAfter = null }, new Graph(_ => throw new InvalidOperationException()), CancellationToken.None);
        Assert.Empty(log.Written);
    }

    [Fact]
    public async Task A_stop_ends_it_quietly_while_it_waits_and_while_it_makes()
    {
        var log = new Lines();
        using var stop = new CancellationTokenSource();
        Task waiting = MakeIndexes.RunAsync(log, new ServerSettings { MakeIndexesAfter = TimeSpan.FromHours(1) }, new Graph(_ => throw new InvalidOperationException()), stop.Token);
        Task making = MakeIndexes.RunAsync(log, AtOnce, new Graph(async token =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return null;
        }), stop.Token);
        Task closed = MakeIndexes.RunAsync(log, AtOnce, new Graph(_ => throw new StoreException(StoreErrorCodes.StoreClosed, "closed")), stop.Token);
        await stop.CancelAsync();
        await Task.WhenAll(waiting, making, closed);
        Assert.All(log.Written, line => Assert.StartsWith("Debug ", line, StringComparison.Ordinal));
    }

    private sealed class Graph(Func<CancellationToken, Task<PreparedParts?>> prepare) : IServedGraph
    {
        public string Store => "test";

        public IReadOnlyList<TypeCount> CountsByType => [];

        public long RelationshipCount => 0;

        public Task AnswerAsync(HttpContext context) => Task.CompletedTask;

        public Task<PreparedParts?> PrepareAsync(CancellationToken cancellation) => prepare(cancellation);
    }

    private sealed class Lines : ILogger
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Add($"{logLevel} {formatter(state, exception)}");
    }
}
