using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Tests;

public class PathTests
{
    private static readonly EmbeddedStore Store = new TestGraph()
        .Cities("yokohama", "lyon", "mumbai", "far", "alone")
        .Node("Treaty", "treaty/late", ("kind", "SISTER"), ("since", "1990"), ("until", "1995"))
        .Node("Treaty", "treaty/early", ("kind", "SISTER"), ("since", "1959-04"), ("until", "2000"))
        .Node("Treaty", "treaty/undated", ("kind", "SISTER"), ("until", "2010"))
        .Node("Treaty", "treaty/partner", ("kind", "PARTNER"), ("since", "1900"))
        .Join("PartyTo", "party-to/1", "city/yokohama", "treaty/late")
        .Join("PartyTo", "party-to/2", "city/lyon", "treaty/late")
        .Join("PartyTo", "party-to/3", "city/yokohama", "treaty/early")
        .Join("PartyTo", "party-to/4", "city/lyon", "treaty/early")
        .Join("PartyTo", "party-to/5", "city/yokohama", "treaty/undated")
        .Join("PartyTo", "party-to/6", "city/lyon", "treaty/undated")
        .Join("PartyTo", "party-to/7", "city/mumbai", "treaty/undated")
        .Join("PartyTo", "party-to/8", "city/yokohama", "treaty/partner")
        .Join("PartyTo", "party-to/9", "city/far", "treaty/partner")
        .Store();

    private static readonly EmbeddedStore Nested = new TestGraph()
        .Cities("room", "house", "ward", "town", "island")
        .Join("LocatedIn", "located-in/1", "city/room", "city/house")
        .Join("LocatedIn", "located-in/2", "city/house", "city/ward")
        .Join("LocatedIn", "located-in/3", "city/ward", "city/town")
        .Join("LocatedIn", "located-in/4", "city/room", "city/town")
        .Join("LocatedIn", "located-in/5", "city/town", "city/room")
        .Join("LocatedIn", "located-in/6", "city/island", "city/island")
        .Store();

    private static readonly PathTimeField Since = new(Ask.Called("since"), IsEnd: false);
    private static readonly PathTimeField Until = new(Ask.Called("until"), IsEnd: true);
    private static readonly PathViaField Via = new(Ask.Called("via"), Ask.Nodes(Ask.Id));

    private static readonly PathWaysField Ways = new(
        Ask.Called("paths"),
        [
            new WayLengthField(Ask.Called("length")),
            new WayNodesField(Ask.Called("nodes"), Ask.Nodes(Ask.Id)),
            new WayRelationshipsField(Ask.Called("relationships"), Ask.Relationships(Ask.Id)),
        ]);

    [Fact]
    public void Each_end_comes_once_without_the_start_and_conditions_hold() => Assert.Equal(
        "{object:{page:{totalCount:2,nodes:[{id:'city/lyon'},{id:'city/mumbai'}]}}}",
        OfCity(Store, "city/yokohama", "sisters", Ask.TotalCount, Ask.NodeIds));

    [Fact]
    public void The_time_of_an_edge_is_that_of_the_earliest_node_and_via_is_ordered_by_time() => Assert.Equal(
        "{object:{page:{edges:["
        + "{node:{id:'city/lyon'},since:'1959-04',until:'2000',via:[{id:'treaty/early'},{id:'treaty/late'},{id:'treaty/undated'}]},"
        + "{node:{id:'city/mumbai'},since:null,until:'2010',via:[{id:'treaty/undated'}]}]}}}",
        OfCity(Store, "city/yokohama", "sisters", Ask.Edges(Ask.EdgeNode, Since, Until, Via)));

    [Fact]
    public void Ways_are_ordered_by_the_ids_of_their_relationships() => Assert.Equal(
        "{object:{page:{edges:[{paths:["
        + Way("'party-to/1' 'party-to/2'", "'city/yokohama' 'treaty/late' 'city/lyon'") + ","
        + Way("'party-to/3' 'party-to/4'", "'city/yokohama' 'treaty/early' 'city/lyon'") + ","
        + Way("'party-to/5' 'party-to/6'", "'city/yokohama' 'treaty/undated' 'city/lyon'") + "]},{paths:["
        + Way("'party-to/5' 'party-to/7'", "'city/yokohama' 'treaty/undated' 'city/mumbai'") + "]}]}}}",
        OfCity(Store, "city/yokohama", "sisters", Ask.Edges(Ways)));

    [Fact]
    public void Repetitions_go_on_and_no_way_comes_to_a_node_twice()
    {
        Assert.Equal(
            "{object:{page:{nodes:[{id:'city/house'},{id:'city/town'},{id:'city/ward'}]}}}",
            OfCity(Nested, "city/room", "within", Ask.NodeIds));
        Assert.Equal(
            "{object:{page:{edges:[{paths:["
            + Way("'located-in/1'", "'city/room' 'city/house'") + "]},{paths:["
            + Way("'located-in/1' 'located-in/2' 'located-in/3'", "'city/room' 'city/house' 'city/ward' 'city/town'") + ","
            + Way("'located-in/4'", "'city/room' 'city/town'") + "]},{paths:["
            + Way("'located-in/1' 'located-in/2'", "'city/room' 'city/house' 'city/ward'") + "]}]}}}",
            OfCity(Nested, "city/room", "within", Ask.Edges(Ways)));
    }

    [Fact]
    public void A_node_joined_to_itself_leads_nowhere() => Assert.Equal(
        "{object:{page:{totalCount:0,nodes:[]}}}", OfCity(Nested, "city/island", "within", Ask.TotalCount, Ask.NodeIds));

    [Fact]
    public void A_single_path_is_the_first_end_by_id_or_null()
    {
        ObjectField outermost = Ask.Object(new FollowPath(TestOntology.Path("outermost")), Ask.Nodes(Ask.Id));
        Assert.Equal("{object:{object:{id:'city/house'}}}", Ask.Of(Nested, Ask.ById(Ask.Node("City", outermost)), PlanValue.From("city/room")));
        Assert.Equal("{object:{object:null}}", Ask.Of(Nested, Ask.ById(Ask.Node("City", outermost)), PlanValue.From("city/island")));
    }

    [Fact]
    public void A_root_path_starts_at_every_node()
    {
        EmbeddedStore store = new TestGraph().Cities("a", "b", "c")
            .Node("HostTown", "host-town/1").Node("HostTown", "host-town/2").Node("HostTown", "host-town/3")
            .Join("Host2", "host2/1", "host-town/1", "city/c")
            .Join("Host2", "host2/2", "host-town/2", "city/a")
            .Join("Host2", "host2/3", "host-town/3", "city/c")
            .Store();
        ConnectionField page = Ask.Connection(new FollowPath(TestOntology.Ontology.RootPaths[0]), Ask.Edges(Ask.EdgeNode, Ways), Ask.TotalCount);
        Assert.Equal(
            "{page:{edges:[{node:{id:'city/a'},paths:[" + Way("'host2/2'", "'host-town/2' 'city/a'") + "]},{node:{id:'city/c'},paths:["
            + Way("'host2/1'", "'host-town/1' 'city/c'") + "," + Way("'host2/3'", "'host-town/3' 'city/c'") + "]}],totalCount:2}}",
            Ask.Of(store, page));
    }

    [Fact]
    public void A_page_of_a_path_goes_on_after_its_key()
    {
        ConnectionField page = Ask.Connection(
            new FollowPath(TestOntology.Path("within")), Ask.Page(new Operand(1), new Operand(2)), Ask.Edges(Ask.EdgeNode, Via), Ask.PageInfo);
        Assert.Equal(
            "{object:{page:{edges:[{node:{id:'city/town'},via:[{id:'city/house'},{id:'city/ward'}]}],pageInfo:{next:true,previous:true}}}}",
            Ask.Of(Nested, Ask.ById(Ask.Node("City", page)), PlanValue.From("city/room"), PlanValue.From(1), Ask.Key("city/lost")));
    }

    [Fact]
    public void Paths_inside_paths_do_not_disturb_each_other()
    {
        ConnectionField inner = Ask.Connection(new FollowPath(TestOntology.Path("sisters")), Ask.NodeIds);
        EdgesField edges = Ask.Edges(new EdgeNodeField(Ask.Called("node"), Ask.Node("City", inner)), Via, new PathViaField(Ask.Called("again"), Ask.Nodes(Ask.Id)));
        Assert.Equal(
            "{object:{page:{edges:["
            + "{node:{page:{nodes:[{id:'city/mumbai'},{id:'city/yokohama'}]}},via:[{id:'treaty/early'},{id:'treaty/late'},{id:'treaty/undated'}],"
            + "again:[{id:'treaty/early'},{id:'treaty/late'},{id:'treaty/undated'}]},"
            + "{node:{page:{nodes:[{id:'city/lyon'},{id:'city/yokohama'}]}},via:[{id:'treaty/undated'}],again:[{id:'treaty/undated'}]}]}}}",
            OfCity(Store, "city/yokohama", "sisters", edges));
    }

    [Fact]
    public void Too_many_ways_are_a_fault_of_the_fields_that_need_them()
    {
        EmbeddedStore store = Ladder(12, new EmbeddedLimits { MaxWays = 100 });
        string answer = OfCity(store, "city/00", "within", Ask.Edges(Ask.EdgeNode, Since, Via, Ways), Ask.TotalCount);
        Assert.Contains(
            "{node:{id:'city/12'},since:null,via:<TOO_MANY_WAYS>,paths:<TOO_MANY_WAYS>}", answer, StringComparison.Ordinal);
        Assert.Contains("{node:{id:'city/01'},since:null,via:[],paths:[{", answer, StringComparison.Ordinal);
        Assert.Contains("totalCount:12", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_for_ways_that_looks_at_too_much_is_a_fault()
    {
        EmbeddedStore store = Ladder(12, new EmbeddedLimits { MaxWaySteps = 100 });
        Assert.Contains("{paths:<TOO_MANY_WAYS>}", OfCity(store, "city/00", "within", Ask.Edges(Ways)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_time_of_an_edge_is_that_of_all_its_ways_however_many()
    {
        TestGraph graph = new TestGraph().Cities("a", "b");
        for (int i = 0; i < 3; i++)
        {
            graph.Node("Treaty", $"treaty/{i}", ("kind", "SISTER"), ("since", $"200{i}"))
                .Join("PartyTo", $"party-to/{i}a", "city/a", $"treaty/{i}")
                .Join("PartyTo", $"party-to/{i}b", "city/b", $"treaty/{i}");
        }

        var sisters = new FollowPath(TestOntology.Path("sisters"));
        ShapeField undated = Ask.ById(Ask.Node("City", Ask.Connection(new Filtered(sisters, new IsNull(new PathTimeValue(IsEnd: false))), Ask.NodeIds)));

        Assert.Equal("{object:{page:{nodes:[]}}}", Ask.Of(graph.Store(), undated, PlanValue.From("city/a")));
        EmbeddedStore few = graph.Store(new EmbeddedLimits { MaxWays = 2 });
        Assert.Equal("{object:{page:{nodes:[]}}}", Ask.Of(few, undated, PlanValue.From("city/a")));
        Assert.Contains("{since:'2000',via:<TOO_MANY_WAYS>}", OfCity(few, "city/a", "sisters", Ask.Edges(Since, Via)), StringComparison.Ordinal);

        // What would take too much work is not taken for no time.
        EmbeddedStore lazy = graph.Store(new EmbeddedLimits { MaxWaySteps = 2 });
        StoreException error = Assert.Throws<StoreException>(() => Ask.Of(lazy, undated, PlanValue.From("city/a")));
        Assert.Equal(StoreErrorCodes.TooManyWays, error.Code);
        Assert.Contains("{since:<TOO_MANY_WAYS>}", OfCity(lazy, "city/a", "sisters", Ask.Edges(Since)), StringComparison.Ordinal);
    }

    /// <summary>Nodes in a row, each joined to the next by two relationships: two to the power of n ways.</summary>
    private static EmbeddedStore Ladder(int length, EmbeddedLimits limits)
    {
        var graph = new TestGraph().Cities("00");
        for (int i = 1; i <= length; i++)
        {
            graph.Cities($"{i:00}")
                .Join("LocatedIn", $"located-in/{i:00}a", $"city/{i - 1:00}", $"city/{i:00}")
                .Join("LocatedIn", $"located-in/{i:00}b", $"city/{i - 1:00}", $"city/{i:00}");
        }

        return graph.Store(limits);
    }

    private static string OfCity(EmbeddedStore store, string city, string path, params ShapeField[] parts)
    {
        var page = new PageRequest(null, null, null, null, 20, Ask.Signature);
        ConnectionField connection = Ask.Connection(new FollowPath(TestOntology.Path(path)), page, parts);
        return Ask.Of(store, Ask.ById(Ask.Node("City", connection)), PlanValue.From(city));
    }

    private static string Way(string relationships, string nodes)
    {
        string[] ids = relationships.Split(' ');
        return $"{{length:{ids.Length},nodes:[{Objects(nodes.Split(' '))}],relationships:[{Objects(ids)}]}}";
    }

    private static string Objects(string[] ids) => string.Join(",", ids.Select(id => $"{{id:{id}}}"));
}
