using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Tests.Lazily;

/// <summary>What is made when it is first asked for belongs to no request: one thread makes it for all who wait, and who cannot wait gives up alone.</summary>
public sealed class LazyPartTests : IDisposable
{
    private const string Found = "{page:{nodes:[{id:'city/a'}],totalCount:1}}";

    private readonly ManualResetEventSlim _open = new(false);
    private readonly List<string> _begun = [];
    private readonly TaskCompletionSource _isHeld = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Dispose() => _open.Dispose();

    [Fact]
    public async Task A_request_that_is_cancelled_while_it_waits_ends_and_the_index_is_made_for_the_next()
    {
        EmbeddedStore store = Held();
        using var cancellation = new CancellationTokenSource();
        Task<string> waiting = SearchAsync(store, cancellation: cancellation.Token);
        await _isHeld.Task;

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        _open.Set();
        Assert.Equal(Found, await SearchAsync(store));
        Assert.Equal(["search index"], _begun);
    }

    [Fact]
    public async Task A_request_that_has_no_time_left_is_told_so_and_the_index_is_made_for_the_next()
    {
        EmbeddedStore store = Held();
        long soon = TimeProvider.System.GetTimestamp() + (TimeProvider.System.TimestampFrequency / 50);

        StoreException fault = await Assert.ThrowsAsync<StoreException>(() => SearchAsync(store, deadline: soon));

        Assert.Equal(StoreErrorCodes.ExecutionTimeout, fault.Code);
        _open.Set();
        Assert.Equal(Found, await SearchAsync(store));
        Assert.Equal(["search index"], _begun);
    }

    [Fact]
    public async Task All_who_wait_share_one_making()
    {
        EmbeddedStore store = Held();
        Task<string>[] waiting = [.. Enumerable.Range(0, 5).Select(_ => SearchAsync(store))];
        await _isHeld.Task;

        _open.Set();

        Assert.All(await Task.WhenAll(waiting), answer => Assert.Equal(Found, answer));
        Assert.Single(_begun);
    }

    [Fact]
    public async Task Closing_the_store_ends_the_making_and_tells_those_who_wait()
    {
        EmbeddedStore store = Held();
        Task<string> waiting = SearchAsync(store);
        await _isHeld.Task;

        store.Close();
        _open.Set();

        StoreException fault = await Assert.ThrowsAsync<StoreException>(() => waiting);
        Assert.Equal(StoreErrorCodes.StoreClosed, fault.Code);
        Assert.Equal(0, store.LazyBytes);
    }

    [Fact]
    public async Task An_order_is_answered_by_looking_at_all_rows_while_another_request_waits_for_its_index()
    {
        EmbeddedStore store = Held();
        PropertyValue code = new(new NodePart(TestOntology.Node("City").Set), "code", new ExpressionType(Model.Ontology.PropertyKind.Text));
        var field = new ConnectionField(Ask.Called("page"), Ask.Scan("City"), [new OrderKey(code, true)], Ask.Page(), [Ask.NodeIds]);
        const string Answer = "{page:{nodes:[{id:'city/b'},{id:'city/a'}]}}";
        Task<string> first = Task.Run(() => Ask.Of(store, field));
        await _isHeld.Task;

        Assert.Equal(Answer, Ask.Of(store, field));

        _open.Set();
        Assert.Equal(Answer, await first);
        Assert.Equal(["City by code", "City by code descending"], _begun);
    }

    [Fact]
    public async Task What_is_made_ahead_is_there_when_it_is_first_asked_for()
    {
        EmbeddedStore store = Held();
        _open.Set();

        PreparedParts parts = await store.PrepareAsync(CancellationToken.None);

        Assert.Equal(["search index", "neighbour lists"], parts.Made);
        Assert.Empty(parts.WithoutRoom);
        Assert.Equal(store.LazyBytes, parts.Bytes);
        Assert.Equal(Found, await SearchAsync(store));
        Assert.Equal(parts.Made, _begun);
    }

    [Fact]
    public async Task A_fault_in_the_making_reaches_those_who_wait_and_the_next_request_tries_again()
    {
        EmbeddedStore store = Graph().Store();
        store.Builds.Begins = _ => throw new InvalidDataException("broken");
        await Assert.ThrowsAsync<InvalidDataException>(() => SearchAsync(store));
        store.Builds.Begins = null;
        Assert.Equal(Found, await SearchAsync(store));
    }

    private static TestGraph Graph() =>
        new TestGraph().Node("City", "city/a", ("code", "1")).Node("City", "city/b", ("code", "2")).Name("city/a", "EN", "Lyon").Name("city/b", "EN", "Nice");

    /// <summary>A store whose makings are held before they begin.</summary>
    private EmbeddedStore Held()
    {
        EmbeddedStore store = Graph().Store();
        store.Builds.Begins = name =>
        {
            lock (_begun)
                _begun.Add(name);
            _isHeld.TrySetResult();
            _open.Wait();
        };
        return store;
    }

    private static Task<string> SearchAsync(EmbeddedStore store, long deadline = long.MaxValue, CancellationToken cancellation = default) => Task.Run(
        () =>
        {
            var field = new ConnectionField(
                Ask.Called("page"), new SearchNodes(new Operand(0), null, TestOntology.Ontology.AllNodes), [new OrderKey(new SearchHitValue(), false)], Ask.Page(), [Ask.NodeIds, Ask.TotalCount]);
            var plan = new LogicalPlan([field], [], 1);
            PlanArguments arguments = Ask.Arguments(plan, PlanValue.From("lyon"));
            arguments.Deadline = deadline;
            var sink = new RecordingSink();
            store.Run(plan, arguments, sink, null, cancellation);
            return sink.Answer;
        },
        CancellationToken.None);
}
