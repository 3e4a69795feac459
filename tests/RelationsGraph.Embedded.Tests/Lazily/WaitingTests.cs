using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Embedded.Tests.Filtering;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Tests.Lazily;

/// <summary>
/// A request that must wait for what is being made is parked: the thread that asked goes on at once, so that any number of requests wait without one. Tests ask
/// on one thread while the making is held; were that thread blocked, it would not come back.
/// </summary>
public sealed class WaitingTests : IDisposable
{
    private const string Search = """{ search(text: "lyon") { nodes { ... on City { id } } totalCount } }""";
    private const string Hit = "{search:{nodes:[{id:'city/a'}],totalCount:1}}";
    private const int Requests = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ManualResetEventSlim _open = new(false);
    private readonly List<string> _begun = [];

    public void Dispose()
    {
        _open.Set();
        _open.Dispose();
    }

    [Theory]
    [InlineData("search index", Search, Hit)]
    [InlineData("neighbour lists", """{ paths(from: "city/a", to: "city/b") { length } }""", "{paths:[{length:1}]}")]
    [InlineData("neighbour lists", """{ neighbors(of: "city/a") { totalCount } }""", "{neighbors:{totalCount:1}}")]
    [InlineData("neighbour lists", """{ subgraph(ids: ["city/a"]) { isTruncated } }""", "{subgraph:{isTruncated:false}}")]
    [InlineData("attested days", """{ cities(asOf: "1950", certainty: DEFINITE) { totalCount } }""", "{cities:{totalCount:1}}")]
    [InlineData("folded texts", """{ cities(where: { code: { ieq: "ONE" } }) { totalCount } }""", "{cities:{totalCount:1}}")]
    [InlineData("folded texts", """{ cities(where: { tags: { some: { ieq: "SEA" } } }) { totalCount } }""", "{cities:{totalCount:1}}")]
    [InlineData("folded texts", """{ cities(where: { name: { lang: [EN], ieq: "LYON" } }) { totalCount } }""", "{cities:{totalCount:1}}")]
    [InlineData("folded texts", """{ cities(where: { description: { icontains: "PORT" } }) { totalCount } }""", "{cities:{totalCount:1}}")]
    public async Task Many_requests_wait_on_one_thread_and_all_are_answered(string part, string query, string expected)
    {
        EmbeddedStore store = Held();

        Asked[] asked = await Task.Run(() => Enumerable.Range(0, Requests).Select(_ => Ask(store, query)).ToArray()).WaitAsync(Patience);

        Assert.All(asked, request => Assert.False(request.Run.IsCompleted));
        _open.Set();
        foreach (Asked request in asked)
        {
            await request.Run;
            Assert.Equal(expected, request.Sink.Answer);
        }

        Assert.All(_begun, name => Assert.Equal(part, name));
        Assert.InRange(_begun.Count, 1, 2);
        Assert.True(Ask(store, query).Run.IsCompletedSuccessfully);
    }

    [Theory]
    [InlineData("{ cities(order: [{ code: ASC }]) { nodes { id } } }", "City by code", "City by code")]
    [InlineData("{ cities(order: [{ code: DESC }]) { nodes { id } } }", "City by code", "City by code, City by code descending")]
    [InlineData("""{ cities(where: { code: { eq: "One" } }) { nodes { id } } }""", "City by code", "City by code")]
    [InlineData("""{ cities(where: { since: { neq: null }, code: { eq: "One" } }, order: [{ population: ASC }]) { nodes { id } } }""", "City by code", "City by code, City by population")]
    public async Task Who_is_the_first_to_ask_for_a_sorted_index_is_parked_and_others_read_all_rows_meanwhile(string query, string held, string made)
    {
        EmbeddedStore store = Held(held);
        Asked first = await Task.Run(() => Ask(store, query)).WaitAsync(Patience);
        Asked other = Ask(store, query);

        Assert.False(first.Run.IsCompleted);
        await other.Run;
        _open.Set();
        await first.Run;
        Assert.Equal(other.Sink.Answer, first.Sink.Answer);
        Assert.Equal(made, string.Join(", ", _begun.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_parked_request_that_is_cancelled_ends_alone()
    {
        EmbeddedStore store = Held();
        using var cancellation = new CancellationTokenSource();
        Asked cancelled = Ask(store, Search, cancellation: cancellation.Token), other = Ask(store, Search);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled.Run);
        Assert.False(other.Run.IsCompleted);
        _open.Set();
        await other.Run;
        Assert.Equal(Hit, other.Sink.Answer);
    }

    [Fact]
    public async Task A_parked_request_ends_at_its_deadline_and_the_index_is_made_all_the_same()
    {
        EmbeddedStore store = Held();
        long soon = TimeProvider.System.GetTimestamp() + (TimeProvider.System.TimestampFrequency / 50);

        StoreException fault = await Assert.ThrowsAsync<StoreException>(() => Ask(store, Search, soon).Run);

        Assert.Equal(StoreErrorCodes.ExecutionTimeout, fault.Code);
        Asked next = Ask(store, Search);
        _open.Set();
        await next.Run;
        Assert.Equal(Hit, next.Sink.Answer);
        Assert.Single(_begun);
    }

    [Fact]
    public async Task Closing_the_store_tells_parked_requests()
    {
        EmbeddedStore store = Held();
        Asked asked = Ask(store, Search);

        store.Close();
        _open.Set();

        StoreException fault = await Assert.ThrowsAsync<StoreException>(() => asked.Run);
        Assert.Equal(StoreErrorCodes.StoreClosed, fault.Code);
    }

    [Fact]
    public void What_has_no_room_is_not_waited_for()
    {
        EmbeddedStore store = Graph().Store(new EmbeddedLimits { MaxIndexBytes = 1 });

        Asked asked = Ask(store, """{ cities(where: { code: { ieq: "ONE" } }) { totalCount } }""");

        Assert.True(asked.Run.IsCompletedSuccessfully);
        Assert.Equal("{cities:{totalCount:1}}", asked.Sink.Answer);
    }

    [Fact]
    public async Task A_parked_request_sees_the_state_of_the_graph_at_which_it_asked()
    {
        EmbeddedStore store = Held();
        Asked asked = Ask(store, Search);

        store.Publish(new TestGraph().Node("City", "city/new").Name("city/new", "EN", "Lyon").Snapshot());
        _open.Set();

        await asked.Run;
        Assert.Equal(Hit, asked.Sink.Answer);
    }

    private static TestGraph Graph() => new TestGraph()
        .Node("City", "city/a", ("code", "One"), ("tags", new[] { "Sea" }), ("since", "1949"), ("until", "1990"), ("description", ("港", (string?)"A port")))
        .Node("City", "city/b", ("code", "Two"))
        .Name("city/a", "EN", "Lyon").Name("city/b", "EN", "Nice").Join("LocatedIn", "located-in/a", "city/a", "city/b");

    /// <summary>A store whose makings, or some of them, are held before they begin.</summary>
    private EmbeddedStore Held(string? only = null)
    {
        EmbeddedStore store = Graph().Store();
        store.Builds.Begins = name =>
        {
            lock (_begun)
                _begun.Add(name);
            if (only is null || name == only)
                _open.Wait();
        };
        return store;
    }

    private static Asked Ask(EmbeddedStore store, string query, long deadline = long.MaxValue, CancellationToken cancellation = default)
    {
        (LogicalPlan plan, PlanArguments arguments) = FilterQuery.Compile(query);
        arguments.Deadline = deadline;
        var sink = new RecordingSink();
        return new Asked(store.RunAsync(plan, arguments, sink, cancellation).AsTask(), sink);
    }

    private sealed record Asked(Task Run, RecordingSink Sink);
}
