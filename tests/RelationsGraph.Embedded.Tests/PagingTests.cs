using System.Text;
using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests;

public class PagingTests
{
    private static readonly Operand First = new(0);
    private static readonly Operand After = new(1);

    private static readonly EmbeddedStore Store = new TestGraph()
        .Cities("a", "b", "c", "d")
        .Node("HostTown", "host-town/y")
        .Node("Host", "host/x")
        .Node("Treaty", "treaty/t", ("kind", "SISTER"))
        .Node("Treaty", "treaty/none", ("kind", "SISTER"))
        .Join("PartyTo", "party-to/1", "city/a", "treaty/t")
        .Join("PartyTo", "party-to/3", "city/b", "treaty/t")
        .Join("PartyTo", "party-to/2", "city/b", "treaty/t")
        .Join("PartyTo", "party-to/4", "city/d", "treaty/t")
        .Store();

    [Theory]
    [InlineData(2L, null, "1 2", true, false)]
    [InlineData(4L, null, "1 2 3 4", false, false)]
    [InlineData(50L, null, "1 2 3 4", false, false)]
    [InlineData(2L, "city/a|party-to/1", "2 3", true, true)]
    [InlineData(2L, "city/b|party-to/2", "3 4", false, true)]
    [InlineData(2L, "city/b|party-to/25", "3 4", false, true)]
    [InlineData(2L, "city/b|party-to/3", "4", false, true)]
    [InlineData(2L, "city/c|party-to/9", "4", false, true)]
    [InlineData(2L, "city/bb|party-to/1", "4", false, true)]
    [InlineData(2L, "city/d|party-to/4", "", false, true)]
    [InlineData(2L, "zzz|zzz", "", false, true)]
    [InlineData(2L, "a|a", "1 2", true, false)]
    [InlineData(0L, null, "", true, false)]
    [InlineData(0L, "city/a|party-to/1", "", true, true)]
    [InlineData(0L, "city/d|party-to/4", "", false, true)]
    public void A_page_of_relationships_goes_on_after_its_key(long first, string? after, string expected, bool next, bool previous)
    {
        string edges = string.Join(",", expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => $"{{id:'party-to/{id}'}}"));
        Assert.Equal(
            $"{{object:{{page:{{totalCount:4,edges:[{edges}],{Info(next, previous)}}}}}}}",
            OfTreaty("treaty/t", first, after, Ask.TotalCount, Ask.Edges(Ask.Id), Ask.PageInfo));
    }

    [Theory]
    [InlineData(3L, null, "city/a city/b city/c", true, false)]
    [InlineData(3L, "city/c|", "city/d host-town/y host/x", true, true)]
    [InlineData(3L, "city/cc|", "city/d host-town/y host/x", true, true)]
    [InlineData(3L, "host-town/y|", "host/x treaty/none treaty/t", false, true)]
    [InlineData(3L, "host-z|", "host/x treaty/none treaty/t", false, true)]
    [InlineData(3L, "treaty/t|", "", false, true)]
    [InlineData(0L, null, "", true, false)]
    public void A_page_of_an_interface_crosses_types(long first, string? after, string expected, bool next, bool previous)
    {
        string nodes = string.Join(",", expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => $"{{id:'{id}'}}"));
        ConnectionField page = Ask.Connection(Ask.Scan("Entity"), Ask.Page(First, After), Ask.NodeIds, Ask.PageInfo, Ask.TotalCount);
        Assert.Equal(
            $"{{page:{{nodes:[{nodes}],{Info(next, previous)},totalCount:8}}}}",
            Ask.Of(Store, page, PlanValue.From(first), Key(after)));
    }

    [Fact]
    public void Without_a_size_the_default_counts()
    {
        string answer = OfTreaty("treaty/t", null, null, Ask.Edges(Ask.Id), Ask.PageInfo);
        Assert.Contains("party-to/4", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_node_without_relationships_has_an_empty_page() => Assert.Equal(
        $"{{object:{{page:{{totalCount:0,edges:[],{Info(false, false)},cursors:{{start:null,end:null}}}}}}}}",
        OfTreaty("treaty/none", 5, null, Ask.TotalCount, Ask.Edges(Ask.Id), Ask.PageInfo, Ask.Cursors));

    [Fact]
    public void Parts_may_come_in_any_order_and_several_times() => Assert.Equal(
        $"{{object:{{page:{{{Info(true, false)},__typename:\"X\",nodes:[{{id:'city/a'}}],totalCount:4,edges:[{{id:'party-to/1'}}],"
        + "edges:[{node:{id:'city/a'}}],totalCount:4}}}",
        OfTreaty(
            "treaty/t", 1, null,
            Ask.PageInfo, Ask.TypeName("X"), Ask.NodeIds, Ask.TotalCount, Ask.Edges(Ask.Id), Ask.Edges(Ask.EdgeNode), Ask.TotalCount));

    [Fact]
    public void Cursors_carry_the_ids_of_node_and_relationship()
    {
        string answer = OfTreaty("treaty/t", 2, null, Ask.Edges(new CursorField(Ask.Called("cursor"))), Ask.Cursors);
        string first = Cursor("city/a", "party-to/1");
        string last = Cursor("city/b", "party-to/2");
        Assert.Equal(
            $"{{object:{{page:{{edges:[{{cursor:'{first}'}},{{cursor:'{last}'}}],cursors:{{start:'{first}',end:'{last}'}}}}}}}}", answer);
        Assert.Equal(CursorState.Valid, PageCursor.Read(last, Ask.Signature, [], out PlanValue key));
        Assert.Equal("[\"city/b\", \"party-to/2\", 0]", key.ToString());
    }

    [Fact]
    public void Cursors_of_a_scan_carry_the_id_of_the_node() => Assert.Equal(
        $"{{page:{{edges:[{{cursor:'{Cursor("city/a", "")}',node:{{id:'city/a'}}}}]}}}}",
        Ask.Of(
            Store,
            Ask.Connection(Ask.Scan("City"), Ask.Page(First), Ask.Edges(new CursorField(Ask.Called("cursor")), Ask.EdgeNode)),
            PlanValue.From(1)));

    private static string Info(bool next, bool previous) =>
        $"pageInfo:{{next:{(next ? "true" : "false")},previous:{(previous ? "true" : "false")}}}";

    private static string OfTreaty(string treaty, long? first, string? after, params ShapeField[] parts)
    {
        var page = Ask.Page(new Operand(1), new Operand(2));
        ElementShape shape = Ask.Node("Treaty", Ask.Connection(new Expand(TestOntology.Relationship("PartyTo"), Direction.In), page, parts));
        return Ask.Of(Store, Ask.ById(shape), PlanValue.From(treaty), first is { } size ? PlanValue.From(size) : default, Key(after));
    }

    private static PlanValue Key(string? after) => after is null ? default : Ask.Key(after.Split('|')[0], after.Split('|')[1]);

    private static string Cursor(string node, string relationship)
    {
        Span<byte> text = stackalloc byte[PageCursor.MaxLength];
        int length = PageCursor.Write(Ask.Signature, Encoding.UTF8.GetBytes(node), Encoding.UTF8.GetBytes(relationship), text);
        return Encoding.UTF8.GetString(text[..length]);
    }
}
