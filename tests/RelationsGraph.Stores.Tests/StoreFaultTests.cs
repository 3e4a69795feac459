using System.Text.Json;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;
using RelationsGraph.Server.GraphQL;
using Xunit;

namespace RelationsGraph.Stores.Tests;

/// <summary>What goes wrong with one request is of that request alone: others are answered, and so is the next one, over the same connections.</summary>
[Collection(BothNastyStores.Name)]
public sealed class StoreFaultTests(NastyStores stores)
{
    private const int Neighbours = 12;
    private const string Small = "{ towns(first: 3) { nodes { id people } } }";

    private const string Large = "{ things(first: 50) { nodes { id name under(first: 50) { nodes { id name } } around(first: 50) { nodes { id name under(first: 50) { nodes { id name } } } } } } }";

    /// <summary>Takes hours with pages of 20 and nothing with pages of 0; the statement is the same.</summary>
    private const string Endless = """
        query($n: Int!) { things(first: $n) { nodes { around(first: $n) { nodes { around(first: $n) { nodes { around(first: $n) { nodes {
          around(first: $n) { nodes { around(first: $n) { edges { paths { length } } } } } } } } } } } } } }
        """;

    /// <summary>The number of the connection that was made last, among those that are open.</summary>
    private const string Newest = "CALL dbms.listConnections() YIELD connectionId RETURN max(toInteger(split(connectionId, '-')[1]))";

    private static readonly OperationCompiler Compiler = NastyGraph.Compiler();

    [SkippableFact]
    public async Task A_deadline_during_a_statement() => await OnlyItselfAsync(
        async (store, _) => Assert.Equal(
            (StoreErrorCodes.ExecutionTimeout, "things"), CodeOf(await AskAsync(store, Endless, """{"n":20}""", TimeSpan.FromMilliseconds(500)))),
        Endless);

    [SkippableFact]
    public async Task A_client_that_goes_away() => await OnlyItselfAsync(
        async (store, other) =>
        {
            using var gone = new CancellationTokenSource();
            Task<string> asked = AskAsync(store, Endless, """{"n":20}""", TimeSpan.FromMinutes(5), cancellation: gone.Token);
            while (await NumberAsync(other, "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'n6' AND currentQuery CONTAINS 'mostWays' RETURN count(*)") == 0)
                Assert.False(asked.IsCompleted);
            await gone.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        },
        Endless);

    [SkippableFact]
    public async Task An_answer_that_is_too_large() => await OnlyItselfAsync(async (store, _) => Assert.Equal(
        (RequestErrorCodes.AnswerTooLarge, null), CodeOf(await AskAsync(store, "{ things(first: 50) { nodes { id name } } }", mostBytes: 300))));

    [SkippableFact]
    public async Task A_record_that_is_too_large() => await OnlyItselfAsync(async (store, _) => Assert.Equal(
        (StoreErrorCodes.RecordTooLarge, null), CodeOf(await AskAsync(store, Large))));

    [Theory]
    [InlineData("{ towns { totalCount } }", "towns")]
    [InlineData("{ __typename a: towns { totalCount } }", "a")]
    [InlineData("{ towns { totalCount } papers { totalCount } }", null)]
    [InlineData("""{ paths(from: "town/1", to: "town/3") { length } }""", "paths")]
    public async Task A_timeout_names_the_root_field_that_alone_reads(string query, string? path)
    {
        await using var store = new Neo4jStore(NastyGraph.Ontology, new LateTransport());
        string answer = await AskAsync(store, query);

        Assert.Equal((StoreErrorCodes.ExecutionTimeout, path), CodeOf(answer));
        Assert.Equal(path is not null, answer.Contains("\"locations\"", StringComparison.Ordinal));
    }

    /// <summary>Does something that fails while others ask, over a pool of four connections whose records may not be large, and asks again.</summary>
    private async Task OnlyItselfAsync(Func<Neo4jStore, BoltTransport, Task> fail, string? planned = null)
    {
        stores.OrSkip();
        await using BoltTransport transport = stores.Connect(options => options with { MaxConnections = 4, LargestRecord = 4096 }), other = stores.Connect(options => options);
        await using var store = new Neo4jStore(NastyGraph.Ontology, transport);
        string expected = await AskAsync(stores.Embedded, Small);

        // The database plans a statement first, which no deadline ends.
        if (planned is not null)
            Assert.DoesNotContain("errors", await AskAsync(store, planned, """{"n":0}"""), StringComparison.Ordinal);
        string[] answers = await Task.WhenAll(Enumerable.Range(0, Neighbours).Select(_ => AskAsync(store, Small)));
        long newest = await NumberAsync(other, Newest);
        Task failing = fail(store, other);
        answers = [.. answers, .. await Task.WhenAll(Enumerable.Range(0, Neighbours).Select(_ => AskAsync(store, Small)))];
        await failing;
        answers = [.. answers, .. await Task.WhenAll(Enumerable.Range(0, Neighbours).Select(_ => AskAsync(store, Small)))];

        Assert.All(answers, answer => Assert.Equal(expected, answer));
        Assert.Equal(newest, await NumberAsync(other, Newest));
    }

    private static async Task<long> NumberAsync(BoltTransport transport, string text)
    {
        var receiver = new OneNumber();
        await transport.ReadAsync(new[] { new CypherStatement(new CypherText(text), default) }, receiver, Timeout.InfiniteTimeSpan, CancellationToken.None);
        return receiver.Number;
    }

    private static Task<string> AskAsync(
        IGraphStore store, string query, string? variables = null, TimeSpan? timeout = null, int mostBytes = 1 << 24, CancellationToken cancellation = default) =>
        ProductGraph.AskAsync(Compiler, store, query, variables, timeout: timeout, mostBytes: mostBytes, cancellation: cancellation);

    /// <summary>The code of the only error, and the first name of its path.</summary>
    private static (string Code, string? Path) CodeOf(string answer)
    {
        JsonElement error = Assert.Single(JsonDocument.Parse(answer).RootElement.GetProperty("errors").EnumerateArray());
        return (error.GetProperty("extensions").GetProperty("code").GetString()!, error.TryGetProperty("path", out JsonElement path) ? path[0].GetString() : null);
    }

    private sealed class OneNumber : ICypherReceiver
    {
        public long Number { get; private set; }

        public void Begin()
        {
        }

        public void Record(int statement, ReadOnlySpan<byte> fields)
        {
            var reader = new PackReader(fields);
            reader.ReadList();
            Number = reader.ReadInteger();
        }

        public void End(int statement, ReadOnlySpan<byte> summary)
        {
        }
    }

    /// <summary>Has no time for anything.</summary>
    private sealed class LateTransport : ICypherTransport
    {
        public ValueTask ReadAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation) =>
            throw new StoreException(StoreErrorCodes.ExecutionTimeout, "Too slow.");

        public ValueTask WriteAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation) =>
            throw new InvalidOperationException("A query writes nothing.");

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
