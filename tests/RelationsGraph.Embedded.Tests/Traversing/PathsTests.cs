using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Tests.Traversing;

public sealed class PathsTests
{
    [Fact]
    public void A_path_tells_its_length_nodes_relationships_and_steps()
    {
        EmbeddedStore store = new TestGraph().Cities("a", "b").Node("Treaty", "treaty/t")
            .Join("PartyTo", "party-to/a-t", "city/a", "treaty/t").Join("PartyTo", "party-to/b-t", "city/b", "treaty/t").Store();

        string answer = Ask.Of(
            store,
            Search.Paths(
                new WayLengthField(Ask.Called("length")),
                new WayNodesField(Ask.Called("nodes"), Ask.Nodes(Ask.Id)),
                Search.Relationships,
                new WayStepsField(
                    Ask.Called("steps"),
                    [
                        Ask.TypeName("PathStep"),
                        new StepPositionField(Ask.Called("position")),
                        new StepNodeField(Ask.Called("node"), Ask.Nodes(Ask.Id)),
                        new StepRelationshipField(Ask.Called("relationship"), Ask.Relationships(Ask.Id)),
                        new StepDirectionField(Ask.Called("direction")),
                    ])),
            Search.Values("city/a", "city/b"));

        Assert.Equal(
            "{paths:[{length:2,nodes:[{id:'city/a'},{id:'treaty/t'},{id:'city/b'}],by:[{id:'party-to/a-t'},{id:'party-to/b-t'}],steps:["
            + "{__typename:\"PathStep\",position:0,node:{id:'city/a'},relationship:null,direction:null},"
            + "{__typename:\"PathStep\",position:1,node:{id:'treaty/t'},relationship:{id:'party-to/a-t'},direction:'OUT'},"
            + "{__typename:\"PathStep\",position:2,node:{id:'city/b'},relationship:{id:'party-to/b-t'},direction:'IN'}]}]}",
            answer);
    }

    [Theory]
    [InlineData("city/a", "city/a", StoreErrorCodes.SameNode)]
    [InlineData("city/nowhere", "city/a", StoreErrorCodes.NodeNotFound)]
    [InlineData("city/a", "", StoreErrorCodes.NodeNotFound)]
    [InlineData("city/nowhere", "city/nowhere", StoreErrorCodes.NodeNotFound)]
    public void Ends_that_cannot_be_are_a_fault(string from, string to, string code)
    {
        EmbeddedStore store = new TestGraph().Cities("a").Store();

        Assert.Equal($"{{paths:<{code}>}}", Ask.Of(store, Search.Paths(Search.Relationships), Search.Values(from, to)));
    }

    [Theory]
    [InlineData(PathMode.Shortest)]
    [InlineData(PathMode.AllShortest)]
    [InlineData(PathMode.Simple)]
    public void Nodes_that_nothing_joins_have_no_paths(PathMode mode)
    {
        EmbeddedStore store = new TestGraph().Cities("a", "b", "c").Join("LocatedIn", "located-in/a-c", "city/a", "city/c").Store();

        Assert.Equal("{paths:[]}", Ask.Of(store, Search.Paths(Search.Relationships), Search.Values("city/a", "city/b", mode)));
    }

    [Theory]
    [InlineData(PathMode.Shortest)]
    [InlineData(PathMode.AllShortest)]
    [InlineData(PathMode.Simple)]
    public void More_relationships_than_may_be_looked_at_are_a_fault_and_exactly_as_many_are_not(PathMode mode)
    {
        TestGraph graph = Chain(9);
        var counter = new WorkCounter();
        Ask.Of(graph.Store(), Search.Paths(Search.Relationships), counter, Search.Values("city/0", "city/8", mode, first: 1));
        int enough = 2 * (int)counter.RowsTouched;

        string wide = Ask.Of(graph.Store(new EmbeddedLimits { MaxTraversed = enough }), Search.Paths(new WayLengthField(Ask.Called("length"))), Search.Values("city/0", "city/8", mode, first: 1));
        string narrow = Ask.Of(graph.Store(new EmbeddedLimits { MaxTraversed = 8 }), Search.Paths(new WayLengthField(Ask.Called("length"))), Search.Values("city/0", "city/8", mode));

        Assert.Equal("{paths:[{length:8}]}", wide);
        Assert.Equal($"{{paths:<{StoreErrorCodes.TraversalLimit}>}}", narrow);
    }

    [Fact]
    public void Simple_paths_are_found_within_the_work_even_where_distances_cannot_all_be_measured()
    {
        // Every node is joined with every other one: measuring alone would spend all that may be looked at.
        TestGraph graph = new TestGraph().Cities([.. Enumerable.Range(0, 40).Select(i => $"{i:00}")]);
        for (int from = 0; from < 40; from++)
        {
            for (int to = from + 1; to < 40; to++)
                graph.Join("LocatedIn", $"located-in/{from:00}-{to:00}", $"city/{from:00}", $"city/{to:00}");
        }

        string answer = Ask.Of(
            graph.Store(new EmbeddedLimits { MaxTraversed = 2000 }),
            Search.Paths(Search.Relationships),
            Search.Values("city/00", "city/01", PathMode.Simple, maxLength: 4, first: 3));

        Assert.Equal(
            "{paths:[{by:[{id:'located-in/00-01'}]},{by:[{id:'located-in/00-02'},{id:'located-in/01-02'}]},{by:[{id:'located-in/00-03'},{id:'located-in/01-03'}]}]}",
            answer);
    }

    [Fact]
    public void The_smaller_frontier_is_searched_first()
    {
        // A hub on one side: from the other end two relationships are enough.
        TestGraph graph = new TestGraph().Node("Treaty", "treaty/hub").Cities("far", "near");
        for (int i = 0; i < 500; i++)
            graph.Cities($"{i:000}").Join("PartyTo", $"party-to/{i:000}", $"city/{i:000}", "treaty/hub");
        graph.Join("LocatedIn", "located-in/far-near", "city/far", "city/near").Join("LocatedIn", "located-in/near-000", "city/near", "city/000");
        var counter = new WorkCounter();

        string answer = Ask.Of(graph.Store(), Search.Paths(new WayLengthField(Ask.Called("length"))), counter, Search.Values("city/far", "city/001"));

        Assert.Equal("{paths:[{length:4}]}", answer);
        Assert.InRange(counter.RowsTouched, 500, 1030);
    }

    private static TestGraph Chain(int cities)
    {
        TestGraph graph = new TestGraph().Cities([.. Enumerable.Range(0, cities).Select(i => $"{i}")]);
        for (int i = 1; i < cities; i++)
            graph.Join("LocatedIn", $"located-in/{i - 1}-{i}", $"city/{i - 1}", $"city/{i}");
        return graph;
    }
}
