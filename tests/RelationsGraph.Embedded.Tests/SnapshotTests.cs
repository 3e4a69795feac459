using RelationsGraph.Embedded.Building;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests;

public class SnapshotTests
{
    [Fact]
    public async Task Readers_see_one_state_or_the_other_and_never_half()
    {
        GraphSnapshot[] states = [State(3), State(40)];
        string[] answers = [Answer(3), Answer(40)];
        var store = new EmbeddedStore(states[0], new EmbeddedLimits());
        var plan = new LogicalPlan([Page()], [], 0);
        using var done = new CancellationTokenSource();
        Task<int>[] readers = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() => Read(done.Token)))];
        for (int i = 0; i < 2000; i++)
            store.Publish(states[i % 2]);
        await done.CancelAsync();
        Assert.All(await Task.WhenAll(readers), runs => Assert.True(runs > 0));

        int Read(CancellationToken stop)
        {
            int runs = 0;
            do
            {
                var sink = new RecordingSink();
                store.Run(plan, Ask.Arguments(plan), sink, null, CancellationToken.None);
                Assert.Contains(sink.Answer, answers);
                runs++;
            }
            while (!stop.IsCancellationRequested);
            return runs;
        }
    }

    [Fact]
    public void A_plan_compiled_for_one_state_serves_the_next()
    {
        var store = new EmbeddedStore(State(1), new EmbeddedLimits());
        ConnectionField page = Page();
        Assert.Equal(Answer(1), Ask.Of(store, page));
        store.Publish(State(2));
        Assert.Equal(Answer(2), Ask.Of(store, page));
    }

    [Fact]
    public void A_state_of_another_ontology_is_refused()
    {
        var store = new EmbeddedStore(State(1), new EmbeddedLimits());
        var other = new Model.Data.GraphTables(TestOntology.Read("enum Lang { JA } type Thing @node(plural: \"things\") { code: String }"));
        Assert.Throws<ArgumentException>(() => store.Publish(BuildSnapshot.From(other)));
    }

    [Fact]
    public void Ids_that_break_the_promises_of_the_tables_are_refused()
    {
        Refused("host/a", new TestGraph().Node("City", "host/a"));
        Refused("cityscape", new TestGraph().Node("City", "cityscape"));
        Refused("Two rows", new TestGraph().Cities("a", "a"));
        Refused("200 bytes", new TestGraph().Cities(new string('x', 200)));
    }

    [Fact]
    public void Ends_and_owners_that_are_not_there_are_refused()
    {
        Refused("city/none", new TestGraph().Cities("a").Join("LocatedIn", "located-in/1", "city/a", "city/none"));
        Refused("must be a", new TestGraph().Cities("a").Join("PartyTo", "party-to/1", "city/a", "city/a"));
        Refused("city/none", new TestGraph().Name("city/none", "JA", "名"));
        Refused("treaty/none", new TestGraph().Cities("a").Record("Citation", null, "city/a", ("document", "treaty/none")));
    }

    [Fact]
    public void Rows_may_come_in_any_order()
    {
        EmbeddedStore store = new TestGraph()
            .Node("City", "city/b", ("population", 2)).Node("City", "city/a", ("population", 1))
            .Join("LocatedIn", "located-in/2", "city/b", "city/a").Join("LocatedIn", "located-in/1", "city/b", "city/b")
            .Store();
        ElementShape shape = Ask.Node("City", Ask.Property(TestOntology.Node("City"), "population"), Ask.Connection(Ask.Out("LocatedIn"), Ask.Edges(Ask.Id)));
        Assert.Equal(
            "{list:[{population:1,page:{edges:[]}},{population:2,page:{edges:[{id:'located-in/2'},{id:'located-in/1'}]}}]}",
            Ask.Of(store, Ask.List(Ask.Scan("City"), shape)));
    }

    private static void Refused(string message, TestGraph graph) =>
        Assert.Contains(message, Assert.Throws<InvalidDataException>(graph.Snapshot).Message, StringComparison.Ordinal);

    private static ConnectionField Page() =>
        Ask.Connection(Ask.Scan("City"), new PageRequest(null, null, null, null, 100, 0), Ask.TotalCount, Ask.NodeIds);

    private static GraphSnapshot State(int cities) =>
        new TestGraph().Cities([.. Enumerable.Range(0, cities).Select(i => $"{i:00}")]).Snapshot();

    private static string Answer(int cities) =>
        $"{{page:{{totalCount:{cities},nodes:[{string.Join(",", Enumerable.Range(0, cities).Select(i => $"{{id:'city/{i:00}'}}"))}]}}}}";
}
