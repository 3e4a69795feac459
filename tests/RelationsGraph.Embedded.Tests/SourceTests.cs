using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests;

public class SourceTests
{
    private static readonly EmbeddedStore Store = new TestGraph()
        .Cities("b", "a", "c")
        .Node("Host", "host/x")
        .Node("HostTown", "host-town/y")
        .Node("Treaty", "treaty/t", ("kind", "SISTER"))
        .Join("PartyTo", "party-to/2", "city/a", "treaty/t", ("role", ("側", (string?)"side")), ("since", "1990"))
        .Join("PartyTo", "party-to/1", "city/b", "treaty/t")
        .Join("Host2", "host2/1", "host-town/y", "city/c")
        .Record("Citation", null, "city/a", ("line", 3), ("document", "treaty/t"))
        .Record("Claim", "claim/1", "party-to/2", ("property", "role"))
        .Record("Citation", null, "claim/1", ("line", 4))
        .Record("Citation", null, "city/a", ("line", 1))
        .Record("Citation", null, "party-to/2", ("line", 5))
        .Store();

    [Fact]
    public void A_node_by_id_is_found_only_in_its_set()
    {
        var cities = new NodeById(new Operand(0), TestOntology.Node("City").Set);
        ObjectField field = Ask.Object(cities, Ask.Nodes(Ask.Id));
        Assert.Equal("{object:{id:'city/a'}}", Ask.Of(Store, field, PlanValue.From("city/a")));
        Assert.Equal("{object:null}", Ask.Of(Store, field, PlanValue.From("treaty/t")));
        Assert.Equal("{object:null}", Ask.Of(Store, field, PlanValue.From("city/none")));
        Assert.Equal("{object:null}", Ask.Of(Store, field, PlanValue.From("")));
        Assert.Equal("{object:null}", Ask.Of(Store, field, PlanValue.From(new string('x', 5000))));
        Assert.Equal("{object:null}", Ask.Of(Store, field, PlanValue.From("city/\ud800")));
        Assert.Equal("{object:null}", Ask.Of(Store, field, default(PlanValue)));
    }

    [Fact]
    public void Nodes_by_ids_keep_order_and_repetition_and_are_null_where_missing()
    {
        ListField field = Ask.List(new NodesByIds(new Operand(0), TestOntology.Ontology.AllNodes), Ask.Nodes(Ask.Id));
        Assert.Equal(
            "{list:[{id:'treaty/t'},null,{id:'city/a'},{id:'treaty/t'}]}",
            Ask.Of(Store, field, Ask.Ids("treaty/t", "city/none", "city/a", "treaty/t")));
        Assert.Equal("{list:[]}", Ask.Of(Store, field, Ask.Ids()));
    }

    [Fact]
    public void Ids_are_ordered_by_prefix_and_slash()
    {
        Assert.Equal(
            "{list:[{id:'city/a'},{id:'city/b'},{id:'city/c'},{id:'host-town/y'},{id:'host/x'},{id:'treaty/t'}]}",
            Ask.Of(Store, Ask.List(Ask.Scan("Entity"), Ask.Nodes(Ask.Id))));
    }

    [Fact]
    public void Ids_are_ordered_by_code_point_not_by_utf16_unit()
    {
        EmbeddedStore store = new TestGraph().Cities("\U0001F600", "\uFF21", "z", "Z").Store();
        Assert.Equal(
            "{list:[{id:'city/Z'},{id:'city/z'},{id:'city/\uFF21'},{id:'city/\U0001F600'}]}",
            Ask.Of(store, Ask.List(Ask.Scan("City"), Ask.Nodes(Ask.Id))));
    }

    [Fact]
    public void Relationships_are_followed_both_ways()
    {
        Assert.Equal(
            "{object:{list:[{id:'treaty/t'}]}}",
            Ask.Of(Store, Ask.ById(Ask.Node("City", Ask.List(Ask.Out("PartyTo"), Ask.Nodes(Ask.Id)))), PlanValue.From("city/a")));
        Assert.Equal(
            "{object:{list:[{id:'city/a'},{id:'city/b'}]}}",
            Ask.Of(Store, Ask.ById(Ask.Node("Treaty", Ask.List(Ask.In("PartyTo"), Ask.Nodes(Ask.Id)))), PlanValue.From("treaty/t")));
    }

    [Fact]
    public void A_single_relationship_is_an_object_or_null()
    {
        ElementShape shape = Ask.Node("HostTown", Ask.Object(Ask.Out("Host2"), Ask.Nodes(Ask.Id)));
        Assert.Equal("{object:{object:{id:'city/c'}}}", Ask.Of(Store, Ask.ById(shape), PlanValue.From("host-town/y")));
        shape = Ask.Node("City", Ask.Object(Ask.Out("PartyTo"), Ask.Nodes(Ask.Id)));
        Assert.Equal("{object:{object:null}}", Ask.Of(Store, Ask.ById(shape), PlanValue.From("city/c")));
    }

    [Fact]
    public void Edges_hold_the_relationship_its_records_and_its_ends()
    {
        RelationshipType partyTo = TestOntology.Relationship("PartyTo");
        EdgesField edges = Ask.Edges(
            Ask.Id,
            Ask.Property(partyTo, "role"),
            Ask.Property(partyTo, "since"),
            Ask.List(new OwnedRecords(TestOntology.Record("Claim")), Ask.Record("Claim", Ask.Id)),
            Ask.EdgeNode,
            Ask.Object(new EndOfRelationship(Direction.Out), Ask.Nodes(Ask.Id)));
        Assert.Equal(
            "{object:{page:{edges:[{id:'party-to/2',role:'側',since:'1990',list:[{id:'claim/1'}],node:{id:'city/a'},object:{id:'treaty/t'}},"
            + "{id:'party-to/1',role:null,since:null,list:[],node:{id:'city/b'},object:{id:'treaty/t'}}]}}}",
            Ask.Of(Store, Ask.ById(Ask.Node("Treaty", Ask.Connection(Ask.In("PartyTo"), edges))), PlanValue.From("treaty/t")));
    }

    [Fact]
    public void Relationships_can_be_listed_themselves()
    {
        var source = new RelationshipsOf(TestOntology.Relationship("PartyTo"), Direction.In);
        ListField list = Ask.List(
            source, Ask.Relationship("PartyTo", Ask.Id, Ask.Object(new EndOfRelationship(Direction.In), Ask.Nodes(Ask.Id))));
        Assert.Equal(
            "{object:{list:[{id:'party-to/2',object:{id:'city/a'}},{id:'party-to/1',object:{id:'city/b'}}]}}",
            Ask.Of(Store, Ask.ById(Ask.Node("Treaty", list)), PlanValue.From("treaty/t")));
    }

    [Fact]
    public void Records_come_in_table_order_and_refer_to_nodes()
    {
        RecordType citation = TestOntology.Record("Citation");
        PropertyDefinition document = citation.FindProperty("document")!;
        ListField list = Ask.List(
            new OwnedRecords(citation),
            Ask.Record(
                "Citation",
                Ask.Property(citation, "line"),
                Ask.Property(citation, "document"),
                Ask.Object(new ReferencedNode(document), Ask.Nodes(Ask.Id))));
        Assert.Equal(
            "{object:{list:[{line:3,document:'treaty/t',object:{id:'treaty/t'}},{line:1,document:null,object:null}]}}",
            Ask.Of(Store, Ask.ById(Ask.Node("City", list)), PlanValue.From("city/a")));
        Assert.Equal("{object:{list:[]}}", Ask.Of(Store, Ask.ById(Ask.Node("City", list)), PlanValue.From("city/b")));
    }

    [Fact]
    public void Records_can_belong_to_relationships_and_to_records()
    {
        RecordType citation = TestOntology.Record("Citation");
        ListField citations = Ask.List(new OwnedRecords(citation), Ask.Record("Citation", Ask.Property(citation, "line")));
        ListField claims = new(Ask.Called("claims"), new OwnedRecords(TestOntology.Record("Claim")), Ask.Record("Claim", Ask.Id, citations));
        Assert.Equal(
            "{object:{page:{edges:[{list:[{line:5}],claims:[{id:'claim/1',list:[{line:4}]}]}]}}}",
            Ask.Of(
                Store,
                Ask.ById(Ask.Node("City", Ask.Connection(Ask.Out("PartyTo"), Ask.Edges(citations, claims)))),
                PlanValue.From("city/a")));
    }

    [Fact]
    public void A_relationship_may_join_a_node_to_itself_and_a_pair_several_times()
    {
        EmbeddedStore store = new TestGraph().Cities("a", "b")
            .Join("Twin", "twin/3", "city/a", "city/a")
            .Join("Twin", "twin/2", "city/a", "city/b")
            .Join("Twin", "twin/1", "city/a", "city/b")
            .Store();
        ConnectionField twins = Ask.Connection(Ask.Out("Twin"), Ask.Edges(Ask.Id));
        Assert.Equal(
            "{object:{page:{edges:[{id:'twin/3'},{id:'twin/1'},{id:'twin/2'}]}}}",
            Ask.Of(store, Ask.ById(Ask.Node("City", twins)), PlanValue.From("city/a")));
    }

    [Fact]
    public async Task Counts_are_those_of_the_tables()
    {
        Model.Store.StoreCounts counts = await Store.CountAsync(CancellationToken.None);
        Assert.Equal(3, counts.Nodes[TestOntology.Node("City").Ordinal]);
        Assert.Equal(2, counts.Relationships[TestOntology.Relationship("PartyTo").Ordinal]);
        Assert.Equal(4, counts.Records[TestOntology.Record("Citation").Ordinal]);
    }

    [Fact]
    public void A_field_that_cannot_stand_where_it_stands_is_refused()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Ask.Of(Store, Ask.List(Ask.Out("PartyTo"), Ask.Nodes(Ask.Id))));
        Assert.Contains("Expand", error.Message, StringComparison.Ordinal);
    }
}
