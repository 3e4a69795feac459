using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Tests;

/// <summary>What began, ended and happened between two dates.</summary>
public class TimelineTests
{
    private const int Graphs = 400;

    private static readonly EmbeddedStore Store = new TestGraph()
        .Node("City", "city/a", ("since", "1950"), ("until", "1960-05"))
        .Node("City", "city/b", ("since", "1950"))
        .Node("Treaty", "treaty/t", ("kind", "SISTER"), ("since", "1950-01"), ("until", "1950"))
        .Node("Figure", "figure/f", ("period", "1949-04/1950-03"), ("held", "1950"))
        .Node("Figure", "figure/h", ("held", "1955~"))
        .Node("Host", "host/none")
        .Store();

    [Fact]
    public void Entries_come_by_first_day_then_last_day_then_kind_then_id() => Assert.Equal(
        "{page:{nodes:[{k:'HAPPENED',d:'1949-04/1950-03',node:{id:'figure/f'}},{k:'BEGAN',d:'1950-01',node:{id:'treaty/t'}},"
        + "{k:'BEGAN',d:'1950',node:{id:'city/a'}},{k:'BEGAN',d:'1950',node:{id:'city/b'}},{k:'ENDED',d:'1950',node:{id:'treaty/t'}}],totalCount:5}}",
        Answer("1950", "1950", false));

    [Fact]
    public void For_certain_the_whole_date_lies_between() => Assert.Equal(
        "{page:{nodes:[{k:'BEGAN',d:'1950-01',node:{id:'treaty/t'}}],totalCount:1}}", Answer("1949-12", "1950-02", true));

    [Fact]
    public void Only_the_types_that_are_named_are_listed_and_looked_at()
    {
        var counter = new WorkCounter();
        PlanValue types = PlanValue.From([PlanValue.From((long)TestOntology.Node("Figure").Ordinal)]);
        Assert.Equal(
            "{page:{nodes:[{k:'HAPPENED',d:'1949-04/1950-03',node:{id:'figure/f'}},{k:'HAPPENED',d:'1955~',node:{id:'figure/h'}}],totalCount:2}}",
            Ask.Of(Store, Timeline.Of(false, new Operand(2), Ask.Page(), Timeline.Short, Ask.TotalCount), counter, PlanValue.From("1900"), PlanValue.From("2000"), types));
        Assert.Equal(2, counter.RowsTouched);
        Ask.Of(Store, Timeline.Of(false, new Operand(2), Ask.Page(), Timeline.Short), counter, PlanValue.From("1900"), PlanValue.From("2000"), PlanValue.From([]));
    }

    [Fact]
    public void The_nodes_of_entries_are_filtered_and_have_been_valid()
    {
        var source = new TimelineEntries(new Operand(0), new Operand(1), false, null, TestOntology.Ontology.AllNodes);
        var filtered = new Filtered(
            new Filtered(source, new WasValid(new ValidAt(new Operand(2), false))), new IsOfType(TestOntology.Node("City").Set));
        var field = new ConnectionField(Ask.Called("page"), filtered, Timeline.Order, Ask.Page(), [Timeline.Short]);
        Assert.Equal(
            "{page:{nodes:[{k:'BEGAN',d:'1950',node:{id:'city/b'}}]}}",
            Ask.Of(Store, field, PlanValue.From("1900"), PlanValue.From("2000"), PlanValue.From("1970")));
    }

    [Fact]
    public void Timelines_are_what_reading_every_date_finds_in_pages_of_any_size()
    {
        for (int seed = 0; seed < Graphs; seed++)
        {
            var graph = new TimedGraph(new Random(seed));
            string from = graph.Date(), to = graph.Date();
            if (EdtfDate.Parse(from).Earliest > EdtfDate.Parse(to).Latest)
                (from, to) = (to, from);
            foreach (bool isDefinite in (bool[])[false, true])
            {
                string expected = string.Join(",", Naive(graph, from, to, isDefinite));
                Assert.Equal(expected, string.Join(",", Paged(graph, from, to, isDefinite, 1 + (seed % 4), isBackward: false)));
                Assert.Equal(expected, string.Join(",", Paged(graph, from, to, isDefinite, 1 + (seed % 3), isBackward: true)));
            }
        }
    }

    [Theory]
    [InlineData("1950", "1950", false, 11)]
    [InlineData("1950", "1950", true, 10)]
    [InlineData("1700", "1750", false, 0)]
    [InlineData("1949-12-31", "1950-01-01", false, 21)]
    public void A_stretch_of_time_touches_only_the_entries_in_it(string from, string to, bool isDefinite, int touched)
    {
        // Each of a hundred years has ten cities that began in it, and one treaty was never dated closer than to two hundred years.
        var graph = new TestGraph();
        for (int i = 0; i < 1000; i++)
            graph.Node("City", $"city/{i:0000}", ("since", $"{1900 + (i % 100)}"));
        EmbeddedStore store = graph.Node("Treaty", "treaty/t", ("kind", "SISTER"), ("since", "1800/2000")).Store();
        var counter = new WorkCounter();
        string answer = Ask.Of(store, Timeline.Of(isDefinite, null, Ask.Page(), Ask.TotalCount), counter, PlanValue.From(from), PlanValue.From(to));
        Assert.Equal($"{{page:{{totalCount:{touched}}}}}", answer);
        Assert.Equal(touched, counter.RowsTouched);
    }

    private static IEnumerable<string> Naive(TimedGraph graph, string from, string to, bool isDefinite)
    {
        int first = EdtfDate.Parse(from).Earliest, last = EdtfDate.Parse(to).Latest;
        return graph.Nodes
            .SelectMany(node => new[] { ("BEGAN", node.Since, node.Id), ("ENDED", node.Until, node.Id), ("HAPPENED", node.Happens, node.Id) })
            .Where(entry => entry.Item2 is not null)
            .Select(entry => (Kind: entry.Item1, Date: EdtfDate.Parse(entry.Item2!), entry.Id))
            .Where(entry => isDefinite ? entry.Date.Earliest >= first && entry.Date.Latest <= last : entry.Date.Latest >= first && entry.Date.Earliest <= last)
            .OrderBy(entry => entry.Date.Earliest).ThenBy(entry => entry.Date.Latest).ThenBy(entry => entry.Date.Text, StringComparer.Ordinal)
            .ThenBy(entry => entry.Kind, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .Select(entry => $"entry:{{date:'{entry.Date.Text}',kind:'{entry.Kind}',node:{{id:'{entry.Id}'}}}}");
    }

    private static List<string> Paged(TimedGraph graph, string from, string to, bool isDefinite, int size, bool isBackward)
    {
        var entries = new List<string>();
        PlanValue key = default;
        PageRequest page = isBackward ? Ask.Page(last: new Operand(2), before: new Operand(3)) : Ask.Page(new Operand(2), new Operand(3));
        while (true)
        {
            string answer = Ask.Of(
                graph.Store, Timeline.Of(isDefinite, null, page, Timeline.Edges), PlanValue.From(from), PlanValue.From(to), PlanValue.From(size), key);
            string[] edges = [.. answer.Split("{cursor:'").Skip(1)];
            entries.InsertRange(isBackward ? 0 : entries.Count, edges.Select(edge => edge[edge.IndexOf("entry:", StringComparison.Ordinal)..(edge.IndexOf("}}", StringComparison.Ordinal) + 2)]));
            if (edges.Length < size)
                return entries;
            string cursor = isBackward ? edges[0] : edges[^1];
            Assert.Equal(
                CursorState.Valid,
                PageCursor.Read(cursor[..cursor.IndexOf('\'', StringComparison.Ordinal)], Ask.Signature, Array.ConvertAll(Timeline.Order, item => item.Value.Type), out key));
        }
    }

    private static string Answer(string from, string to, bool isDefinite) => Ask.Of(
        Store, Timeline.Of(isDefinite, null, Ask.Page(), Timeline.Short, Ask.TotalCount), PlanValue.From(from), PlanValue.From(to));
}
