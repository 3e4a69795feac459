using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests;

public class SeriesTests
{
    private const string FY2018 = "2018-04/2019-03";
    private const string FY2019 = "2019-04/2020-03";
    private const string FY2020 = "2020-04/2021-03";

    private static readonly SeriesDefinition Series =
        Array.Find(TestOntology.Node("Line").Computed, field => field.Name == "amount")!.Series!;

    private int _figures;

    private TestGraph Graph { get; } = new TestGraph().Cities("a");

    [Fact]
    public void A_value_is_that_of_its_year_and_null_without_one()
    {
        Line("line/a").Figure("line/a", 152_000, FY2019).Figure("line/a", 160_500, FY2020);

        Assert.Equal("152000e-3", Value("line/a", 2019));
        Assert.Equal("160500e-3", Value("line/a", 2020));
        Assert.Equal("null", Value("line/a", 2018));
        Assert.Equal("null", Value("line/a", 2021));
    }

    [Fact]
    public void Only_figures_that_fulfil_the_condition_and_last_exactly_a_fiscal_year_take_part()
    {
        Line("line/a").Figure("line/a", 1, FY2020, "STAFF").Figure("line/a", 2, FY2020, null).Figure("line/a", 3, "2020").Figure("line/a", 4, "2020-04/2021-02")
            .Figure("line/a", 5, "2020-04/..").Figure("line/a", 6, null).Figure("line/a", null, FY2020);
        Assert.Equal("null", Value("line/a", 2020));

        Figure("line/a", 7, "2020-04-01/2021-03-31");
        Assert.Equal("7e-3", Value("line/a", 2020));
    }

    [Fact]
    public void Of_several_figures_for_a_year_the_first_by_id_counts()
    {
        Line("line/a");
        _figures = 5;
        Figure("line/a", 5, FY2020).Figure("line/a", 6, FY2020);
        _figures = 0;
        Figure("line/a", 1, FY2020);

        Assert.Equal("1e-3", Value("line/a", 2020));
    }

    [Fact]
    public void What_has_ended_is_zero_after_its_last_year_and_never_before()
    {
        Line("line/ended", "ENDED").Figure("line/ended", 9_000, FY2018).Figure("line/ended", 8_000, FY2019).Line("line/new", "NEW").Figure("line/new", 1, FY2019)
            .Line("line/empty", "ENDED").Figure("line/empty", 1, FY2018, "STAFF");

        Assert.Equal(["null", "9000e-3", "8000e-3", "0e-3", "0e-3"], new[] { 2017, 2018, 2019, 2020, 2030 }.Select(year => Value("line/ended", year)));
        Assert.Equal("null", Value("line/new", 2020));
        Assert.Equal("null", Value("line/empty", 2020));
        Assert.Equal("-8000e-3", Between(SeriesFunction.Change, "line/ended", 2019, 2020));
        Assert.Equal("-1000000e-6", Between(SeriesFunction.ChangeRatio, "line/ended", 2019, 2020));
        Assert.Equal("null", Between(SeriesFunction.ChangeRatio, "line/ended", 2020, 2019));
    }

    [Fact]
    public void A_change_goes_from_one_year_to_the_other_and_its_ratio_is_rounded_half_away_from_zero()
    {
        Line("line/a").Figure("line/a", 3_000, FY2019).Figure("line/a", 5_000, FY2020).Line("line/b").Figure("line/b", 2_000_000, FY2019).Figure("line/b", 1_999_999, FY2020);

        Assert.Equal("2000e-3", Between(SeriesFunction.Change, "line/a", 2019, 2020));
        Assert.Equal("-2000e-3", Between(SeriesFunction.Change, "line/a", 2020, 2019));
        Assert.Equal("0e-3", Between(SeriesFunction.Change, "line/a", 2020, 2020));
        Assert.Equal("null", Between(SeriesFunction.Change, "line/a", 2018, 2020));
        Assert.Equal("null", Between(SeriesFunction.Change, "line/a", 2020, 2021));
        Assert.Equal("666667e-6", Between(SeriesFunction.ChangeRatio, "line/a", 2019, 2020));
        Assert.Equal("-400000e-6", Between(SeriesFunction.ChangeRatio, "line/a", 2020, 2019));
        Assert.Equal("-1e-6", Between(SeriesFunction.ChangeRatio, "line/b", 2019, 2020));
        Assert.Equal("null", Between(SeriesFunction.ChangeRatio, "line/a", 2018, 2020));
    }

    [Fact]
    public void A_share_is_that_of_another_node_that_has_the_series()
    {
        Line("line/a").Figure("line/a", 1_000, FY2020).Line("line/total").Figure("line/total", 3_000, FY2020).Line("line/zero").Figure("line/zero", 0, FY2020)
            .Line("line/later").Figure("line/later", 1, FY2019).Figure("city/a", 4_000, FY2020);

        Assert.Equal("333333e-6", Share("line/a", "line/total"));
        Assert.Equal("3000000e-6", Share("line/total", "line/a"));
        Assert.Equal("1000000e-6", Share("line/a", "line/a"));
        Assert.Equal("0e-6", Share("line/zero", "line/total"));
        foreach (string of in (string[])["line/zero", "line/later", "line/unknown", "city/a", "figure/01", ""])
            Assert.Equal("null", Share("line/a", of));
        Assert.Equal("null", Share("line/later", "line/total"));
    }

    [Fact]
    public void What_does_not_fit_64_bits_is_a_fault_with_a_code()
    {
        Line("line/a").Figure("line/a", long.MinValue, FY2018).Figure("line/a", 1, FY2019).Figure("line/a", long.MaxValue, FY2020).Line("line/b").Figure("line/b", 1, FY2020);

        Assert.Equal("9223372036854775807e-3", Value("line/a", 2020));
        Assert.Equal("<NUMBER_OVERFLOW>", Between(SeriesFunction.Change, "line/a", 2018, 2020));
        Assert.Equal("<NUMBER_OVERFLOW>", Between(SeriesFunction.ChangeRatio, "line/a", 2019, 2020));
        Assert.Equal("-2000000e-6", Between(SeriesFunction.ChangeRatio, "line/a", 2018, 2020));
        Assert.Equal("<NUMBER_OVERFLOW>", Share("line/a", "line/b"));
    }

    [Fact]
    public void Only_the_figures_of_the_node_are_read()
    {
        Line("line/a").Figure("line/a", 1, FY2019).Figure("line/a", 2, FY2020).Line("line/b");
        for (int i = 0; i < 50; i++)
            Figure("line/b", i, FY2018);
        var counter = new WorkCounter();

        Ask.Of(Graph.Store(), Field(SeriesFunction.Change), counter, PlanValue.From("line/a"), PlanValue.From(2019), PlanValue.From(2020));

        Assert.Equal(1 + 1 + 2, counter.RowsTouched);
    }

    [Fact]
    public void A_warm_run_allocates_nothing()
    {
        Line("line/a").Figure("line/a", 1, FY2019).Figure("line/a", long.MaxValue, FY2020);
        EmbeddedStore store = Graph.Store();
        var plan = new LogicalPlan([Field(SeriesFunction.Value), Field(SeriesFunction.Change), Field(SeriesFunction.ChangeRatio)], [], 3);
        PlanArguments arguments = Ask.Arguments(plan, PlanValue.From("line/a"), PlanValue.From(2019), PlanValue.From(2020));
        var sharePlan = new LogicalPlan([Field(SeriesFunction.Share)], [], 3);
        PlanArguments shareArguments = Ask.Arguments(sharePlan, PlanValue.From("line/a"), PlanValue.From(2019), PlanValue.From("line/a"));
        var sink = new SilentSink();
        for (int i = 0; i < 50; i++)
            RunBoth();

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            RunBoth();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void RunBoth()
        {
            store.Run(plan, arguments, sink, null, CancellationToken.None);
            store.Run(sharePlan, shareArguments, sink, null, CancellationToken.None);
        }
    }

    private SeriesTests Line(string id, string? marking = null)
    {
        Graph.Node("Line", id, ("marking", marking));
        return this;
    }

    private SeriesTests Figure(string subject, long? value, string? period, string? metric = "BUDGET")
    {
        string slug = $"{++_figures:00}";
        Graph.Node("Figure", "figure/" + slug, ("metric", metric), ("value", value), ("period", period))
            .Join("Subject", "subject/" + slug, "figure/" + slug, subject);
        return this;
    }

    /// <summary>The node in slot 0, with a year in slot 1 and another, or an id, in slot 2.</summary>
    private static ObjectField Field(SeriesFunction function) => Ask.ById(Ask.Node(
        "Line",
        new SeriesValueField(Ask.Called("v"), Series, function, new Operand(1), function == SeriesFunction.Value ? null : new Operand(2))));

    private string Value(string line, int year) => Of(SeriesFunction.Value, line, PlanValue.From(year), default);

    private string Between(SeriesFunction function, string line, int from, int to) => Of(function, line, PlanValue.From(from), PlanValue.From(to));

    private string Share(string line, string of) => Of(SeriesFunction.Share, line, PlanValue.From(2020), PlanValue.From(of));

    private string Of(SeriesFunction function, string line, PlanValue first, PlanValue second)
    {
        string answer = Ask.Of(Graph.Store(), Field(function), PlanValue.From(line), first, second);
        return answer["{object:{v:".Length..^2];
    }
}
