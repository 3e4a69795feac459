using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests;

/// <summary>How many rows a page with an order or a filter touches, counted and not timed.</summary>
public class IndexWorkTests
{
    private const int Many = 1000;

    private static readonly EmbeddedStore Store = Towns();

    private static readonly ShapeField[] Whole = [Ask.Edges(Ask.EdgeNode), Ask.PageInfo];

    [Theory]
    [InlineData("code", false)]
    [InlineData("code", true)]
    [InlineData("population", true)]
    [InlineData("since", false)]
    [InlineData("size", true)]
    public void A_page_of_five_in_the_order_of_an_index_reads_at_most_six_rows(string key, bool isDescending)
    {
        Assert.InRange(Touched(Page(Ask.Scan("City"), [new OrderKey(Value(key), isDescending)], Whole)), 5, 6);
        Assert.InRange(Touched(Page(Ask.Scan("City"), [new OrderKey(Value(key), isDescending)], [.. Whole, Ask.TotalCount])), 5, 6);
        Assert.InRange(Touched(Backward([new OrderKey(Value(key), isDescending)])), 5, 6);
    }

    [Fact]
    public void Names_have_an_index_for_each_order_of_languages()
    {
        OrderKey[] keys = [new OrderKey(new DisplayNameValue(new Operand(2)), false)];
        Assert.InRange(Touched(Page(Ask.Scan("Entity"), keys, Whole), PlanValue.From([PlanValue.From(1)])), 5, 6);
        Assert.InRange(Touched(Page(Ask.Scan("Entity"), keys, Whole), PlanValue.From([PlanValue.From(0)])), 5, 6);
    }

    [Fact]
    public void The_hundredth_page_reads_no_more_than_the_first()
    {
        var connection = new ConnectionField(
            Ask.Called("page"), Ask.Scan("City"), [new OrderKey(Value("population"), false)], Ask.Page(new Operand(1), new Operand(2)), Whole);
        Assert.InRange(Touched(connection, Ask.Key("city/0900", "", 0, PlanValue.From(900))), 5, 6);
        Assert.InRange(Touched(connection, Ask.Key("city/0100", "", 90, PlanValue.From(100))), 5, 6);
    }

    [Fact]
    public void Counting_what_an_index_tells_touches_no_row()
    {
        Assert.Equal(0, Touched(Page(Where(Is("population", ComparisonOperator.Less)), [], [Ask.TotalCount]), PlanValue.From(300)));
        Assert.Equal(0, Touched(Page(Where(Is("size", ComparisonOperator.Equal)), [new OrderKey(Value("code"), true)], [Ask.TotalCount]), PlanValue.From(1)));
        Assert.Equal(0, Touched(Page(Where(Is("code", ComparisonOperator.In)), [], [Ask.TotalCount]), Ask.Ids("c0001", "c0002", "none")));
    }

    [Fact]
    public void A_page_of_a_filter_that_an_index_serves_by_id_reads_at_most_six_rows()
    {
        foreach (ShapeField[] parts in (ShapeField[][])[Whole, [.. Whole, Ask.TotalCount]])
        {
            Assert.InRange(Touched(Page(Where(Is("size", ComparisonOperator.Equal)), [], parts), PlanValue.From(1)), 5, 6);
            Assert.InRange(Touched(Page(Where(Is("population", ComparisonOperator.Greater)), [new OrderKey(Value("population"), false)], parts), PlanValue.From(500)), 5, 6);
        }
    }

    [Theory]
    [InlineData("code", false)]
    [InlineData("code", true)]
    [InlineData("population", true)]
    [InlineData("since", false)]
    public void A_page_of_one_value_in_another_order_reads_at_most_six_rows(string key, bool isDescending)
    {
        OrderKey[] keys = [new OrderKey(Value(key), isDescending)];
        foreach (ShapeField[] parts in (ShapeField[][])[Whole, [.. Whole, Ask.TotalCount]])
            Assert.InRange(Touched(Page(Where(Is("size", ComparisonOperator.Equal)), keys, parts), PlanValue.From(1)), 5, 6);
    }

    [Fact]
    public void A_filter_that_leaves_little_is_read_from_its_index()
    {
        OrderKey[] keys = [new OrderKey(Value("code"), false)];
        var both = new AllOf([Is("size", ComparisonOperator.In), new Comparison(Value("code"), ComparisonOperator.StartsWith, new Operand(2))]);
        Assert.InRange(Touched(Page(Where(Is("population", ComparisonOperator.Less)), keys, [.. Whole, Ask.TotalCount]), PlanValue.From(12)), 12, 12);
        Assert.InRange(Touched(Page(Where(both), keys, Whole), default), 0, 6);
    }

    [Fact]
    public void A_filter_that_leaves_much_is_tested_in_the_order()
    {
        OrderKey[] keys = [new OrderKey(Value("code"), true)];
        Assert.InRange(Touched(Page(Where(Is("population", ComparisonOperator.Less)), keys, [.. Whole, Ask.TotalCount]), PlanValue.From(990)), 5, 20);
    }

    [Fact]
    public void Without_room_for_an_index_every_row_is_read_and_the_answer_is_the_same()
    {
        ConnectionField connection = Page(Ask.Scan("City"), [new OrderKey(Value("code"), true)], Whole);
        EmbeddedStore small = Towns(new EmbeddedLimits { MaxIndexBytes = 100 });
        var counter = new WorkCounter();
        string answer = Ask.Of(small, connection, counter, PlanValue.From("x"), PlanValue.From(5));
        Assert.Equal(Many, counter.RowsTouched);
        Assert.Equal(Ask.Of(Store, connection, PlanValue.From("x"), PlanValue.From(5)), answer);
    }

    private static long Touched(ConnectionField connection, PlanValue operand = default)
    {
        // The index is made by the first run.
        var counter = new WorkCounter();
        Ask.Of(Store, connection, counter, PlanValue.From("x"), PlanValue.From(5), operand);
        return counter.RowsTouched;
    }

    private static ConnectionField Page(ElementSource source, OrderKey[] keys, ShapeField[] parts) =>
        new(Ask.Called("page"), source, keys, Ask.Page(new Operand(1)), parts);

    private static ConnectionField Backward(OrderKey[] keys) =>
        new(Ask.Called("page"), Ask.Scan("City"), keys, Ask.Page(last: new Operand(1)), Whole);

    private static Filtered Where(Predicate where) => new(Ask.Scan("City"), where);

    private static Comparison Is(string name, ComparisonOperator how) => new(Value(name), how, new Operand(2));

    private static PropertyValue Value(string name)
    {
        PropertyDefinition property = TestOntology.Node("City").FindProperty(name)!;
        return new PropertyValue(new NodePart(TestOntology.Node("City").Set), name, new ExpressionType(property.Kind, property.Scale, property.Enum));
    }

    private static EmbeddedStore Towns(EmbeddedLimits? limits = null)
    {
        var graph = new TestGraph();
        for (int i = 0; i < Many; i++)
        {
            graph.Node(
                "City", $"city/{i:0000}", ("code", i % 7 == 0 ? null : $"c{i * 31 % Many:0000}"), ("population", i), ("size", i % 3 == 0 ? "LARGE" : "SMALL"), ("since", $"{1900 + (i % 50)}"));
            graph.Name($"city/{i:0000}", i % 2 == 0 ? "JA" : "EN", $"n{i % 13}");
        }

        return graph.Store(limits);
    }
}
