using RelationsGraph.Embedded.Lazily;
using RelationsGraph.Embedded.Searching;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Embedded.Tests.Traversing;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests.Lazily;

/// <summary>Everything that is made when it is first asked for is counted, and what has no room is done without.</summary>
[Collection(Aids.Alone.Name)]
public class LazyRoomTests
{
    private const int Many = 3000;

    private static readonly PropertyValue Code =
        new(new NodePart(TestOntology.Node("City").Set), "code", new ExpressionType(PropertyKind.Text));

    private static readonly Dictionary<string, (ShapeField Field, PlanValue[] Values)> Questions = new()
    {
        ["an order"] = (new ConnectionField(Ask.Called("page"), Ask.Scan("City"), [new OrderKey(Code, false)], Ask.Page(), [Ask.NodeIds]), []),
        ["a search"] = (
            new ConnectionField(
                Ask.Called("page"), new SearchNodes(new Operand(0), null, TestOntology.Ontology.AllNodes), [new OrderKey(new SearchHitValue(), false)], Ask.Page(), [Ask.NodeIds, Ask.TotalCount]),
            [PlanValue.From("town 17")]),
        ["folded texts"] = (
            Ask.Connection(new Filtered(Ask.Scan("City"), new Comparison(Code, ComparisonOperator.Contains, new Operand(0), IsFolded: true)), Ask.NodeIds, Ask.TotalCount),
            [PlanValue.From("c17")]),
        ["neighbours"] = (Search.Paths(Search.Relationships), Search.Values("city/0000", "city/0009")),
        ["dates"] = (Timeline.Of(false, null, Ask.Page(), Timeline.Short), [PlanValue.From("1950"), PlanValue.From("1952")]),
        ["attested days"] = (
            Ask.Connection(new Filtered(Ask.Scan("City"), new WasValid(new ValidAt(new Operand(0), IsDefinite: true))), Ask.NodeIds, Ask.TotalCount), [PlanValue.From("1950")]),
    };

    public static TheoryData<string> Names => [.. Questions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_room_the_answer_is_the_same_and_nothing_is_kept(string name)
    {
        (ShapeField field, PlanValue[] values) = Questions[name];
        EmbeddedStore large = Graph().Store(), none = Graph().Store(new EmbeddedLimits { MaxIndexBytes = 0 });

        string answer = Ask.Of(large, field, values);

        Assert.True(answer.Length > 40, answer);
        Assert.True(large.LazyBytes > Many, $"{name} takes {large.LazyBytes} bytes");
        Assert.Equal(answer, Ask.Of(none, field, values));
        Assert.Equal(answer, Ask.Of(none, field, values));
        Assert.Equal(0, none.LazyBytes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void With_one_byte_too_few_it_is_not_made_and_with_enough_it_is(string name)
    {
        (ShapeField field, PlanValue[] values) = Questions[name];
        EmbeddedStore large = Graph().Store();
        string answer = Ask.Of(large, field, values);
        EmbeddedStore small = Graph().Store(new EmbeddedLimits { MaxIndexBytes = large.LazyBytes - 1 });
        Assert.Equal(answer, Ask.Of(small, field, values));
        Assert.InRange(small.LazyBytes, 0, large.LazyBytes - 1);
    }

    [Fact]
    public void The_bytes_of_an_index_are_those_that_it_takes()
    {
        // Built once before, so that what compiling allocates is not counted.
        EmbeddedStore warm = Graph().Store(), store = Graph().Store();
        (ShapeField field, PlanValue[] values) = Questions["a search"];
        Ask.Of(warm, field, values);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Ask.Of(store, field, values);
        long taken = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.InRange(store.LazyBytes, taken / 2, taken * 2);
    }

    [Fact]
    public void Every_making_ends_when_the_store_is_closed()
    {
        GraphSnapshot snapshot = Graph().Snapshot();
        var closed = new LazyBuild(new LazyRoom(), long.MaxValue, 0, new CancellationToken(canceled: true));
        Assert.Throws<OperationCanceledException>(() => BuildSearchIndex.Of(snapshot, closed));
        Assert.Throws<OperationCanceledException>(() => NeighborLists.From(snapshot, closed));
        Assert.Throws<OperationCanceledException>(() => snapshot.ValidTime.Attestations.All(closed));
        Assert.Throws<OperationCanceledException>(() => DatedEntries.Of(snapshot.ValidTime, snapshot.Types, TestOntology.Node("City").Ordinal, closed));
        Assert.Throws<OperationCanceledException>(() => snapshot.NodeIds.Fold(closed));
        Assert.Throws<OperationCanceledException>(() => closed.Sort(Enumerable.Range(0, Many).ToArray(), (left, right) => right.CompareTo(left)));
    }

    [Fact]
    public void One_huge_request_does_not_leave_its_memory_to_the_next()
    {
        const int Most = 1 << 16;
        EmbeddedStore store = Graph().Store(new EmbeddedLimits { MaxIdleBytes = Most });
        ListField all = Ask.List(Ask.Scan("City"), Ask.Nodes(Ask.Id));
        ConnectionField one = Ask.Connection(Ask.Scan("City"), Ask.Page(new Operand(0)), Ask.NodeIds);

        Ask.Of(store, one, PlanValue.From(5));
        Assert.InRange(store.IdleBytes, 1, Most);
        var sink = new RecordingSink();
        var plan = new LogicalPlan([all], [], 0);
        store.Run(plan, Ask.Arguments(plan), sink, null, CancellationToken.None);
        Assert.True(sink.Answer.Length > Most, "The request is not huge.");
        Assert.Equal(0, store.IdleBytes);
        Ask.Of(store, one, PlanValue.From(5));
        Assert.InRange(store.IdleBytes, 1, Most);
    }

    private static TestGraph Graph()
    {
        var graph = new TestGraph();
        for (int i = 0; i < Many * 4; i++)
        {
            string id = $"city/{i:0000}";
            if (i < Many)
                graph.Node("City", id, ("code", $"C{i}"), ("since", $"{1900 + (i % 100)}")).Name(id, "EN", $"Town {i}");
            else
                graph.Node("City", id);
        }

        for (int i = 0; i < Many; i++)
        {
            graph.Join("LocatedIn", $"located-in/{i:0000}", $"city/{i:0000}", $"city/{(i + 3) % Many:0000}");
            graph.Record("Claim", $"claim/{i:0000}", $"city/{i:0000}", ("property", "there"), ("day", $"{1940 + (i % 20)}"));
        }

        return graph;
    }
}
