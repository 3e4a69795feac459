using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Tests;

public class EndOfRunTests
{
    private static readonly EmbeddedStore Store = Cities(2000);

    private static readonly LogicalPlan Plan = new([Ask.List(Ask.Scan("City"), Ask.Nodes(Ask.Id))], [], 0);

    [Fact]
    public void A_run_past_its_deadline_ends_with_a_code()
    {
        PlanArguments arguments = Ask.Arguments(Plan);
        arguments.Deadline = TimeProvider.System.GetTimestamp() - 1;
        var error = Assert.Throws<StoreException>(() => Store.Run(Plan, arguments, new RecordingSink(), null, CancellationToken.None));
        Assert.Equal(StoreErrorCodes.ExecutionTimeout, error.Code);
    }

    [Fact]
    public void A_deadline_that_passes_while_rows_are_written_ends_the_run()
    {
        PlanArguments arguments = Ask.Arguments(Plan);
        arguments.Deadline = TimeProvider.System.GetTimestamp() + (TimeProvider.System.TimestampFrequency / 50);
        var sink = new ActingSink(names => SpinWait.SpinUntil(() => TimeProvider.System.GetTimestamp() >= arguments.Deadline));
        Assert.Throws<StoreException>(() => Store.Run(Plan, arguments, sink, null, CancellationToken.None));
        Assert.InRange(sink.Names, 1, 1000);
    }

    [Fact]
    public void A_cancelled_run_does_not_begin()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var sink = new ActingSink(_ => { });
        Assert.Throws<OperationCanceledException>(() => Store.Run(Plan, Ask.Arguments(Plan), sink, null, source.Token));
        Assert.Equal(0, sink.Names);
    }

    [Fact]
    public void A_run_cancelled_on_its_way_ends_within_a_few_hundred_rows()
    {
        using var source = new CancellationTokenSource();
        var sink = new ActingSink(names =>
        {
            if (names == 100)
                source.Cancel();
        });
        Assert.Throws<OperationCanceledException>(() => Store.Run(Plan, Ask.Arguments(Plan), sink, null, source.Token));
        Assert.InRange(sink.Names, 100, 700);
    }

    [Fact]
    public void Cancellation_reaches_a_path_that_writes_nothing()
    {
        var graph = new TestGraph();
        for (int i = 0; i < 400; i++)
            graph.Cities($"{i:000}");
        for (int i = 1; i < 400; i++)
            graph.Join("LocatedIn", $"located-in/{i:000}", $"city/{i:000}", "city/000").Join("LocatedIn", $"located-in/{i:000}b", "city/000", $"city/{i:000}");
        EmbeddedStore store = graph.Store();
        using var source = new CancellationTokenSource();
        var plan = new LogicalPlan(
            [Ask.ById(Ask.Node("City", Ask.Id, Ask.Connection(new FollowPath(TestOntology.Path("within")), Ask.TotalCount)))], [], 1);
        var sink = new ActingSink(names =>
        {
            if (names == 2)
                source.Cancel();
        });
        Assert.Throws<OperationCanceledException>(
            () => store.Run(plan, Ask.Arguments(plan, PlanValue.From("city/001")), sink, null, source.Token));
    }

    [Fact]
    public void What_the_sink_throws_passes_and_the_store_goes_on()
    {
        var sink = new ActingSink(names => throw new NotSupportedException("full"));
        Assert.Throws<NotSupportedException>(() => Store.Run(Plan, Ask.Arguments(Plan), sink, null, CancellationToken.None));
        Assert.StartsWith("{list:[{id:'city/0000'}", Ask.Of(Store, Plan.Fields[0]), StringComparison.Ordinal);
    }

    private static EmbeddedStore Cities(int count) =>
        new TestGraph().Cities([.. Enumerable.Range(0, count).Select(i => $"{i:0000}")]).Store();

    /// <summary>Does something at every name.</summary>
    private sealed class ActingSink(Action<int> act) : IValueSink
    {
        public int Names { get; private set; }

        public void Name(ResponseName name) => act(++Names);

        public void StartObject()
        {
        }

        public void EndObject()
        {
        }

        public void StartList()
        {
        }

        public void EndList()
        {
        }

        public void Null()
        {
        }

        public void Text(ReadOnlySpan<byte> utf8, bool isPlain)
        {
        }

        public void Integer(long value)
        {
        }

        public void Decimal(long unscaled, int scale)
        {
        }

        public void Boolean(bool value)
        {
        }

        public void Literal(ReadOnlySpan<byte> json)
        {
        }

        public void Fault(string code, string message)
        {
        }
    }
}
