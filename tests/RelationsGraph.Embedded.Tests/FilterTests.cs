using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests;

/// <summary>Every operator against a naive reading, rows without a value among them.</summary>
public class FilterTests
{
    private static readonly (string Id, int? Number, string? Text)[] Rows =
        [("a", 1, "Lyon"), ("b", 2, "ﾖｺﾊﾏ"), ("c", 3, "よこはま"), ("d", null, null), ("e", 3, "lyon")];

    private static readonly EmbeddedStore Store = Build();
    private static readonly NodePart City = new(TestOntology.Node("City").Set);
    private static readonly PropertyValue Number = new(City, "population", new ExpressionType(PropertyKind.Int));
    private static readonly PropertyValue Text = new(City, "code", ExpressionType.Text);

    [Theory]
    [InlineData(ComparisonOperator.Equal, 2, "b")]
    [InlineData(ComparisonOperator.Less, 2, "a")]
    [InlineData(ComparisonOperator.LessOrEqual, 2, "ab")]
    [InlineData(ComparisonOperator.Greater, 2, "ce")]
    [InlineData(ComparisonOperator.GreaterOrEqual, 2, "bce")]
    public void A_comparison_is_false_without_a_value_and_its_negation_true(ComparisonOperator relation, int operand, string expected)
    {
        var comparison = new Comparison(Number, relation, new Operand(0));
        string others = string.Concat(Rows.Select(row => row.Id).Where(id => !expected.Contains(id, StringComparison.Ordinal)));

        Assert.Equal(expected, Accepted(comparison, PlanValue.From(operand)));
        Assert.Equal(others, Accepted(new Negated(comparison), PlanValue.From(operand)));
    }

    [Theory]
    [InlineData(false, "ce")]
    [InlineData(true, "cde")]
    public void Null_in_a_list_means_rows_without_a_value(bool hasNull, string expected)
    {
        PlanValue[] items = hasNull ? [PlanValue.From(3), default, PlanValue.From(9)] : [PlanValue.From(9), PlanValue.From(3), PlanValue.From(3)];

        Assert.Equal(expected, Accepted(new Comparison(Number, ComparisonOperator.In, new Operand(0)), PlanValue.From(items)));
    }

    [Fact]
    public void An_empty_list_has_nothing_in_it() =>
        Assert.Equal("", Accepted(new Comparison(Number, ComparisonOperator.In, new Operand(0)), PlanValue.From([])));

    [Theory]
    [InlineData(ComparisonOperator.Equal, "ヨコハマ", true, "bc")]
    [InlineData(ComparisonOperator.Equal, "よこはま", false, "c")]
    [InlineData(ComparisonOperator.Contains, "Y", true, "ae")]
    [InlineData(ComparisonOperator.Contains, "yo", false, "ae")]
    [InlineData(ComparisonOperator.StartsWith, "L", false, "a")]
    [InlineData(ComparisonOperator.StartsWith, "L", true, "ae")]
    [InlineData(ComparisonOperator.EndsWith, "ハマ", true, "bc")]
    public void Texts_are_compared_by_code_point_or_folded(ComparisonOperator relation, string operand, bool isFolded, string expected) =>
        Assert.Equal(expected, Accepted(new Comparison(Text, relation, new Operand(0), isFolded), PlanValue.From(operand)));

    [Fact]
    public void Predicates_combine()
    {
        var isNull = new IsNull(Number);
        var isTwo = new Comparison(Number, ComparisonOperator.Equal, new Operand(0));

        Assert.Equal("d", Accepted(isNull, PlanValue.From(2)));
        Assert.Equal("bd", Accepted(new AnyOf([isNull, isTwo]), PlanValue.From(2)));
        Assert.Equal("", Accepted(new AllOf([isNull, isTwo]), PlanValue.From(2)));
        Assert.Equal("abcde", Accepted(new AllOf([]), PlanValue.From(2)));
        Assert.Equal("", Accepted(new AnyOf([]), PlanValue.From(2)));
    }

    [Fact]
    public void What_is_related_is_asked_and_counted()
    {
        var toC = new Filtered(Ask.Out("LocatedIn"), new Comparison(new IdValue(City), ComparisonOperator.Equal, new Operand(0)));
        var count = new Comparison(new RelatedCount(Ask.Out("LocatedIn")), ComparisonOperator.Greater, new Operand(1));

        Assert.Equal("ab", Accepted(new Exists(toC), PlanValue.From("city/c"), PlanValue.From(1)));
        Assert.Equal("a", Accepted(count, PlanValue.From("city/c"), PlanValue.From(1)));
        Assert.Equal("b", Accepted(new Negated(new AnyOf([count, new Negated(new Exists(toC))])), PlanValue.From("city/c"), PlanValue.From(1)));
    }

    [Fact]
    public void A_page_reads_no_more_rows_than_it_must()
    {
        var graph = new TestGraph();
        for (int i = 0; i < 1000; i++)
            graph.Node("City", $"city/{i:0000}", ("population", i));
        var counter = new WorkCounter();
        var source = new Filtered(Ask.Scan("City"), new Comparison(Number, ComparisonOperator.GreaterOrEqual, new Operand(1)));

        Ask.Of(graph.Store(), Ask.Connection(source, Ask.Page(new Operand(0)), Ask.NodeIds), counter, PlanValue.From(5), PlanValue.From(10));

        Assert.InRange(counter.RowsTouched, 15, 40);
    }

    private static string Accepted(Predicate where, params PlanValue[] values)
    {
        string answer = Ask.Of(Store, Ask.Connection(new Filtered(Ask.Scan("City"), where), Ask.NodeIds), values);
        return string.Concat(Rows.Select(row => row.Id).Where(id => answer.Contains($"city/{id}", StringComparison.Ordinal)));
    }

    private static EmbeddedStore Build()
    {
        var graph = new TestGraph();
        foreach ((string id, int? number, string? text) in Rows)
            graph.Node("City", "city/" + id, ("population", number), ("code", text));
        return graph
            .Join("LocatedIn", "located-in/1", "city/a", "city/c")
            .Join("LocatedIn", "located-in/2", "city/a", "city/b")
            .Join("LocatedIn", "located-in/3", "city/b", "city/c")
            .Store();
    }
}
