using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Tests.Traversing;

public sealed class DegreeTests
{
    private const int Graphs = 2000;
    private const int TypesSlot = 7;

    private static readonly ShapeField[] Ranked = [new CountField(Ask.Called("n")), Ask.EdgeNode];
    private static readonly ShapeField[] Counted = [new CountedDegreeField(Ask.Called("d")), new CountField(Ask.Called("n"))];
    private static readonly string[] Types = ["LocatedIn", "PartyTo", "Twin"];

    [Fact]
    public void Ranks_and_distribution_are_what_counting_everything_finds()
    {
        for (int seed = 0; seed < Graphs; seed++)
        {
            var random = new Random(seed);
            var graph = new RandomGraph(random);
            int first = random.Next(0, 5);
            var direction = (TraversalDirection)random.Next(3);
            string[]? types = random.Next(2) == 0 ? null : [.. Types.Where(_ => random.Next(3) > 0)];
            string? nodeType = random.Next(3) switch { 0 => "City", 1 => "Treaty", _ => null };
            string? year = random.Next(2) == 0 ? null : "1951";

            (string Id, int Degree)[] degrees =
            [
                .. graph.Nodes.Where(node => (nodeType is null || node.Value.Type == nodeType) && WasThere(graph, node.Key, year))
                    .Select(node => (node.Key, Ends(graph, node.Key, types, direction, year).Count())),
            ];
            string top = string.Join(",", degrees.Where(node => node.Degree > 0)
                .OrderByDescending(node => node.Degree).ThenBy(node => node.Id, StringComparer.Ordinal).Take(first).Select(Text));
            string distribution = string.Join(",", degrees.GroupBy(node => node.Degree).OrderBy(group => group.Key).Select(group => $"{{d:{group.Key},n:{group.Count()}}}"));
            string answer = Statistics(graph.Store, Values("", first, types, direction, nodeType, year), year is not null);

            Assert.True($"{{all:{{top:[{top}],degrees:[{distribution}]}}}}" == answer, $"Graph {seed}: {answer}, but {top} and {distribution}");
        }
    }

    [Fact]
    public void The_nodes_that_most_relationships_join_a_node_with_come_first_and_then_by_id()
    {
        for (int seed = 0; seed < Graphs; seed++)
        {
            var random = new Random(seed);
            var graph = new RandomGraph(random);
            string of = graph.City();
            int first = random.Next(0, 4);
            var direction = (TraversalDirection)random.Next(3);
            string[]? types = random.Next(2) == 0 ? null : [.. Types.Where(_ => random.Next(3) > 0)];
            string? year = random.Next(2) == 0 ? null : "1951";

            string related = string.Join(",", Ends(graph, of, types, direction, year).Where(id => id != of).GroupBy(id => id)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(first).Select(group => Text((group.Key, group.Count()))));
            string answer = Ask.Of(
                graph.Store,
                Ask.ById(Ask.Nodes(new TopRelatedField(Ask.Called("related"), Along(year is not null), new Operand(4), 10, Ranked))),
                Values(of, first, types, direction, null, year));

            Assert.True($"{{object:{{related:[{related}]}}}}" == answer, $"Graph {seed}, {of}: {answer}, but {related}");
        }
    }

    [Fact]
    public void Degrees_are_bounds_of_lists_and_read_nothing()
    {
        EmbeddedStore store = Hub(new EmbeddedLimits { MaxTraversed = 1 });
        var counter = new WorkCounter();

        string answer = Ask.Of(
            store,
            new StatisticsField(Ask.Called("all"), [new TopByDegreeField(Ask.Called("top"), null, Along(false), new Operand(4), 10, Ranked)]),
            counter,
            Values("", 2, null, TraversalDirection.Both, null, null));

        Assert.Equal("{all:{top:[{n:30,node:{id:'treaty/hub'}},{n:1,node:{id:'city/00'}}]}}", answer);
        Assert.Equal(0, counter.RowsTouched);
    }

    [Fact]
    public void More_relationships_than_may_be_looked_at_are_a_fault()
    {
        EmbeddedStore store = Hub(new EmbeddedLimits { MaxTraversed = 29 });
        PlanValue[] values = Values("treaty/hub", 2, null, TraversalDirection.Both, null, "1951");

        string related = Ask.Of(store, Ask.ById(Ask.Nodes(new TopRelatedField(Ask.Called("related"), Along(false), null, 10, Ranked))), values);
        string top = Statistics(store, values, inTime: true);

        Assert.Equal($"{{object:{{related:<{StoreErrorCodes.TraversalLimit}>}}}}", related);
        Assert.Equal($"{{all:{{top:<{StoreErrorCodes.TraversalLimit}>,degrees:<{StoreErrorCodes.TraversalLimit}>}}}}", top);
    }

    [Fact]
    public void Without_a_number_there_are_as_many_as_the_default()
    {
        string answer = Ask.Of(
            Hub(new EmbeddedLimits()),
            Ask.ById(Ask.Nodes(new TopRelatedField(Ask.Called("related"), Along(false), null, 2, Ranked))),
            Values("treaty/hub", null, null, TraversalDirection.Both, null, null));

        Assert.Equal("{object:{related:[{n:1,node:{id:'city/00'}},{n:1,node:{id:'city/01'}}]}}", answer);
    }

    private static EmbeddedStore Hub(EmbeddedLimits limits)
    {
        TestGraph graph = new TestGraph().Node("Treaty", "treaty/hub");
        for (int i = 0; i < 30; i++)
            graph.Cities($"{i:00}").Join("PartyTo", $"party-to/{i:00}", $"city/{i:00}", "treaty/hub");
        return graph.Store(limits);
    }

    private static string Statistics(EmbeddedStore store, PlanValue[] values, bool inTime) => Ask.Of(
        store,
        new StatisticsField(
            Ask.Called("all"),
            [
                new TopByDegreeField(Ask.Called("top"), new Operand(TypesSlot), Along(inTime), new Operand(4), 10, Ranked),
                new DegreeDistributionField(Ask.Called("degrees"), new Operand(TypesSlot), Along(inTime), Counted),
            ]),
        values);

    private static Traversal Along(bool inTime) => Search.Along with { Valid = inTime ? new ValidAt(new Operand(8), false) : null };

    private static PlanValue[] Values(string of, int? first, string[]? types, TraversalDirection direction, string? nodeType, string? year) =>
    [
        .. Search.Values(of, "", first: first, types: types, direction: direction)[..TypesSlot],
        nodeType is null ? default : PlanValue.From([PlanValue.From((long)TestOntology.Node(nodeType).Ordinal)]),
        year is null ? default : PlanValue.From(year),
    ];

    /// <summary>The other end of each relationship at a node; a loop is at it twice.</summary>
    private static IEnumerable<string> Ends(RandomGraph graph, string node, string[]? types, TraversalDirection direction, string? year)
    {
        foreach (NaiveJoin join in graph.Joins.Where(join => types is null || types.Contains(join.Type)))
        {
            if (join.From == node && direction != TraversalDirection.In && WasThere(graph, join.To, year))
                yield return join.To;
            if (join.To == node && direction != TraversalDirection.Out && WasThere(graph, join.From, year))
                yield return join.From;
        }
    }

    /// <summary>Nothing ends in these graphs, and what has no start was always there.</summary>
    private static bool WasThere(RandomGraph graph, string node, string? year) =>
        year is null || graph.Nodes[node].Since is not { } since || string.CompareOrdinal(since, year) <= 0;

    private static string Text((string Id, int Count) node) => $"{{n:{node.Count},node:{{id:'{node.Id}'}}}}";
}
