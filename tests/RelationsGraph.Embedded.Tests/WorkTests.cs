using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests;

/// <summary>What a run touches, counted and not timed.</summary>
public class WorkTests
{
    private const int Many = 1000;

    private static readonly EmbeddedStore Store = Star();

    [Fact]
    public void A_page_of_five_reads_at_most_six_rows()
    {
        Assert.InRange(Touched(Ask.Connection(Ask.Scan("Entity"), Ask.Page(new Operand(1)), Ask.Edges(Ask.EdgeNode), Ask.PageInfo, Ask.TotalCount)), 5, 6);
        ConnectionField parties = Ask.Connection(Ask.In("PartyTo"), Ask.Page(new Operand(1)), Ask.Edges(Ask.EdgeNode), Ask.PageInfo, Ask.TotalCount);
        Assert.InRange(Touched(Ask.ById(Ask.Node("Treaty", parties))), 6, 7);
    }

    [Fact]
    public void A_page_far_behind_reads_no_more_than_the_first()
    {
        ConnectionField parties = Ask.Connection(Ask.In("PartyTo"), Ask.Page(new Operand(1), new Operand(2)), Ask.NodeIds);
        Assert.InRange(Touched(Ask.ById(Ask.Node("Treaty", parties)), Ask.Key("city/0900", "party-to/0900")), 6, 7);
    }

    [Fact]
    public void Counting_touches_no_row()
    {
        Assert.Equal(0, Touched(Ask.Connection(Ask.Scan("Entity"), Ask.TotalCount, Ask.PageInfo)));
        Assert.Equal(1, Touched(Ask.ById(Ask.Node("Treaty", Ask.Connection(Ask.In("PartyTo"), Ask.TotalCount, Ask.PageInfo)))));
    }

    [Fact]
    public void A_way_back_to_a_single_start_is_looked_up_and_not_searched()
    {
        var via = new PathViaField(Ask.Called("via"), Ask.Nodes(Ask.Id));
        ConnectionField sisters = Ask.Connection(new FollowPath(TestOntology.Path("sisters")), Ask.Page(new Operand(1)), Ask.Edges(via));
        long touched = Touched(Ask.Object(new NodeById(new Operand(2), TestOntology.Ontology.AllNodes), Ask.Node("City", sisters)), PlanValue.From("city/0001"));

        // The start, its treaty, all parties once; then two steps back for each of five edges.
        Assert.InRange(touched, Many, Many + 20);
    }

    private static long Touched(ShapeField field, PlanValue last = default)
    {
        var counter = new WorkCounter();
        Ask.Of(Store, field, counter, PlanValue.From("treaty/hub"), PlanValue.From(5), last);
        return counter.RowsTouched;
    }

    private static EmbeddedStore Star()
    {
        TestGraph graph = new TestGraph().Node("Treaty", "treaty/hub", ("kind", "SISTER"));
        for (int i = 0; i < Many; i++)
            graph.Cities($"{i:0000}").Join("PartyTo", $"party-to/{i:0000}", $"city/{i:0000}", "treaty/hub");
        return graph.Store();
    }
}
