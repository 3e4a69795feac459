using System.Globalization;
using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Embedded.Tests.Filtering;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Tests;

/// <summary>Aggregates and groups of a timeline's rows.</summary>
public class TimelineGroupTests
{
    private const int Graphs = 100;

    private static readonly EmbeddedStore Store = new TestGraph()
        .Node("City", "city/a", ("since", "1950"), ("until", "1960-05"))
        .Node("City", "city/b", ("since", "1950/1951"))
        .Node("Treaty", "treaty/t", ("kind", "SISTER"), ("since", "1950-01"))
        .Node("Figure", "figure/f", ("period", "1949-04/1950-03"))
        .Store();

    [Fact]
    public void An_aggregate_counts_entries_and_knows_their_dates() => Assert.Equal(
        "{timeline:{aggregate:{count:5,countDistinct:{id:4,kind:3,date:5},min:{date:'1949-04/1950-03',since:'1950-01'},max:{date:'1960-05'},precise:true}}}",
        Answer(Store, "aggregate { count countDistinct { id kind date } min { date since } max { date } precise }"));

    [Fact]
    public void Entries_are_grouped_by_kind_and_stretch_of_time_and_a_group_is_a_timeline() => Assert.Equal(
        "{timeline:{groupBy:["
        + "{key:{kind:'BEGAN',dateYear:'1950',imprecise:[]},count:2,nodes:{totalCount:2,nodes:[{date:'1950-01',node:{id:'treaty/t'}}]}},"
        + "{key:{kind:'BEGAN',dateYear:null,imprecise:['DATE_YEAR']},count:1,nodes:{totalCount:1,nodes:[{date:'1950/1951',node:{id:'city/b'}}]}},"
        + "{key:{kind:'ENDED',dateYear:'1960',imprecise:[]},count:1,nodes:{totalCount:1,nodes:[{date:'1960-05',node:{id:'city/a'}}]}},"
        + "{key:{kind:'HAPPENED',dateYear:null,imprecise:['DATE_YEAR']},count:1,nodes:{totalCount:1,nodes:[{date:'1949-04/1950-03',node:{id:'figure/f'}}]}}]}}",
        Answer(Store, "groupBy(keys: [KIND, DATE_YEAR]) { key { kind dateYear imprecise } count nodes(first: 1) { totalCount nodes { date node { id } } } }"));

    [Fact]
    public void Groups_take_conditions_and_orders_of_what_an_entry_has() => Assert.Equal(
        "{timeline:{groupBy:[{key:{type:'City'},max:{date:'1960-05'}},{key:{type:'Treaty'},max:{date:'1950-01'}}]}}",
        Answer(Store, "groupBy(keys: [TYPE], having: { min: { date: { gte: \"1949-12\" } } }, order: [{ max: { date: DESC } }], first: 2) { key { type } max { date } }"));

    [Fact]
    public void The_groups_are_those_of_a_naive_reading()
    {
        for (int seed = 0; seed < Graphs; seed++)
        {
            var graph = new TimedGraph(new Random(seed));
            IEnumerable<string> expected = graph.Nodes
                .SelectMany(node => new[] { ("BEGAN", node.Since), ("ENDED", node.Until), ("HAPPENED", node.Happens) })
                .Where(entry => entry.Item2 is not null)
                .Select(entry => (Kind: entry.Item1, Date: EdtfDate.Parse(entry.Item2!)))
                .Where(entry => entry.Date.Latest >= EdtfDate.Parse("1800").Earliest && entry.Date.Earliest <= EdtfDate.Parse("2100").Latest)
                .GroupBy(entry => (entry.Kind, Decade: Decade(entry.Date)))
                .OrderBy(group => group.Key.Kind, StringComparer.Ordinal).ThenBy(group => group.Key.Decade ?? "~", StringComparer.Ordinal)
                .Select(group => $"{{key:{{kind:'{group.Key.Kind}',dateDecade:{(group.Key.Decade is { } decade ? $"'{decade}'" : "null")}}},count:{group.Count()}}}");
            Assert.Equal(
                $"{{timeline:{{groupBy:[{string.Join(",", expected)}]}}}}",
                Answer(graph.Store, "groupBy(keys: [KIND, DATE_DECADE]) { key { kind dateDecade } count }", "1800", "2100"));
        }
    }

    /// <summary>The decade in which all days of a date lie; null when they lie in several.</summary>
    private static string? Decade(EdtfDate date)
    {
        if (date.Earliest == EdtfDate.Unbounded || date.Latest == EdtfDate.Endless)
            return null;
        int first = DateOnly.MinValue.AddDays(date.Earliest).Year / 10, last = DateOnly.MinValue.AddDays(date.Latest).Year / 10;
        return first == last ? first.ToString(CultureInfo.InvariantCulture) + "X" : null;
    }

    private static string Answer(EmbeddedStore store, string selection, string from = "1900", string to = "2000")
    {
        (LogicalPlan plan, PlanArguments arguments) = FilterQuery.Compile($"{{ timeline(from: \"{from}\", to: \"{to}\") {{ {selection} }} }}");
        var sink = new RecordingSink();
        store.Run(plan, arguments, sink, null, CancellationToken.None);
        return sink.Answer.Replace("!", "", StringComparison.Ordinal);
    }
}
