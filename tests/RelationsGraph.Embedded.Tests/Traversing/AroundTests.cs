using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Tests.Traversing;

public sealed class AroundTests
{
    private const int Graphs = 2000;

    private static readonly ShapeField[] Found = [new FoundDistanceField(Ask.Called("d")), Ask.EdgeNode];
    private static readonly ShapeField[] Counts = [new CountedTypeField(Ask.Called("type")), new CountField(Ask.Called("n"))];
    private static readonly string[] Types = ["LocatedIn", "PartyTo", "Twin"];

    [Fact]
    public void Neighbors_and_counts_are_what_reading_everything_finds()
    {
        for (int seed = 0; seed < Graphs; seed++)
        {
            var random = new Random(seed);
            var graph = new RandomGraph(random);
            string of = graph.City();
            int depth = random.Next(1, 4);
            var direction = (TraversalDirection)random.Next(3);
            string[]? types = random.Next(2) == 0 ? null : [.. Types.Where(_ => random.Next(3) > 0)];

            (string Id, int Distance)[] around = [.. Around(graph, [of], depth, types, direction).Where(node => node.Id != of)];
            string answer = Ask.Of(
                graph.Store,
                new NeighborsField(
                    Ask.Called("around"),
                    new Operand(0),
                    new Operand(1),
                    Search.Along,
                    [new FoundCountField(Ask.Called("total")), new NodeCountsField(Ask.Called("counts"), Counts), new FoundNodesField(Ask.Called("nodes"), null, 3, Found)]),
                Values(PlanValue.From(of), depth, null, types, direction));

            string nodes = string.Join(",", around.Take(3).Select(Text));
            string counts = string.Join(",", around.GroupBy(node => graph.Nodes[node.Id].Type)
                .OrderByDescending(type => type.Count()).ThenBy(type => type.Key, StringComparer.Ordinal)
                .Select(type => $"{{type:'{type.Key.ToUpperInvariant()}',n:{type.Count()}}}"));
            Assert.True($"{{around:{{total:{around.Length},counts:[{counts}],nodes:[{nodes}]}}}}" == answer, $"Graph {seed}, {of}: {answer}, but [{nodes}], [{counts}]");
        }
    }

    [Fact]
    public void A_subgraph_is_the_nearest_nodes_and_all_that_joins_them()
    {
        for (int seed = 0; seed < Graphs; seed++)
        {
            var random = new Random(seed);
            var graph = new RandomGraph(random);
            string[] ids = [graph.City(), graph.City(), "city/nowhere"];
            int depth = random.Next(0, 4), limit = random.Next(1, 8);
            string[]? types = random.Next(2) == 0 ? null : [.. Types.Where(_ => random.Next(3) > 0)];

            (string Id, int Distance)[] around = Around(graph, ids[..2], depth, types, TraversalDirection.Both);
            (string Id, int Distance)[] kept = [.. around.Take(limit)];
            IEnumerable<string> joins = graph.Joins
                .Where(join => (types is null || types.Contains(join.Type)) && kept.Any(node => node.Id == join.From) && kept.Any(node => node.Id == join.To))
                .Select(join => join.Id).Order(StringComparer.Ordinal).Select(id => $"{{id:'{id}'}}");
            string answer = Ask.Of(
                graph.Store,
                new SubgraphField(
                    Ask.Called("sub"),
                    new Operand(0),
                    new Operand(1),
                    new Operand(2),
                    100,
                    Search.Along,
                    [
                        new FoundNodesField(Ask.Called("nodes"), null, int.MaxValue, Found),
                        new FoundRelationshipsField(Ask.Called("joins"), Ask.Relationships(Ask.Id)),
                        new IsTruncatedField(Ask.Called("cut")),
                        new MissingIdsField(Ask.Called("missing")),
                    ]),
                Values(Ask.Ids(ids), depth, limit, types, TraversalDirection.Both));

            string expected = $"{{sub:{{nodes:[{string.Join(",", kept.Select(Text))}],joins:[{string.Join(",", joins)}],cut:{(around.Length > limit ? "true" : "false")},missing:[!'city/nowhere']}}}}";
            Assert.True(expected == answer, $"Graph {seed}, {ids[0]} {ids[1]}, depth {depth}, limit {limit}:\nexpected {expected}\nactual   {answer}");
        }
    }

    [Fact]
    public void Relationships_are_counted_by_type_and_direction_without_reading_them()
    {
        TestGraph graph = new TestGraph().Node("Treaty", "treaty/hub").Cities("a");
        for (int i = 0; i < 300; i++)
            graph.Cities($"{i:000}").Join("PartyTo", $"party-to/{i:000}", $"city/{i:000}", "treaty/hub");
        graph.Join("Twin", "twin/hub-a", "treaty/hub", "city/a").Join("Twin", "twin/a-a", "city/a", "city/a");
        EmbeddedStore store = graph.Store();
        ShapeField[] counts = [.. Counts, new CountedDirectionField(Ask.Called("way"))];
        var all = new WorkCounter();

        string whole = Ask.Of(store, new StatisticsField(Ask.Called("all"), [new NodeCountsField(Ask.Called("nodes"), Counts), new RelationshipCountsField(Ask.Called("by"), counts)]), all);
        string degrees = Ask.Of(store, Ask.ById(Ask.Nodes(new DegreeField(Ask.Called("degree"), Search.Along))), all, Values(PlanValue.From("treaty/hub"), 1, null, null, TraversalDirection.Both));
        string loop = Ask.Of(store, Ask.ById(Ask.Nodes(new DegreeField(Ask.Called("degree"), Search.Along))), Values(PlanValue.From("city/a"), 1, null, ["Twin"], TraversalDirection.Both));
        string hub = Ask.Of(
            store,
            new NeighborsField(Ask.Called("hub"), new Operand(0), new Operand(1), Search.Along, [new RelationshipCountsField(Ask.Called("by"), counts)]),
            Values(PlanValue.From("treaty/hub"), 1, null, null, TraversalDirection.Both));

        Assert.Equal("{all:{nodes:[{type:'CITY',n:301},{type:'TREATY',n:1}],by:[{type:'PARTY_TO',n:300,way:null},{type:'TWIN',n:2,way:null}]}}", whole);
        Assert.Equal("{object:{degree:301}}", degrees);
        Assert.Equal("{object:{degree:3}}", loop);
        Assert.Equal("{hub:{by:[{type:'PARTY_TO',n:300,way:'IN'},{type:'TWIN',n:1,way:'OUT'}]}}", hub);
        Assert.Equal(1, all.RowsTouched);
    }

    [Fact]
    public void A_search_that_would_go_too_far_and_an_id_that_no_node_has_are_faults()
    {
        EmbeddedStore store = new TestGraph().Cities("a", "b", "c")
            .Join("LocatedIn", "located-in/a-b", "city/a", "city/b").Join("LocatedIn", "located-in/a-c", "city/a", "city/c").Store(new EmbeddedLimits { MaxTraversed = 1 });
        var neighbors = new NeighborsField(Ask.Called("around"), new Operand(0), new Operand(1), Search.Along, [new FoundCountField(Ask.Called("total"))]);

        Assert.Equal($"{{around:<{StoreErrorCodes.TraversalLimit}>}}", Ask.Of(store, neighbors, Values(PlanValue.From("city/a"), 1, null, null, TraversalDirection.Both)));
        Assert.Equal($"{{around:<{StoreErrorCodes.NodeNotFound}>}}", Ask.Of(store, neighbors, Values(PlanValue.From("city/x"), 1, null, null, TraversalDirection.Both)));
    }

    private static string Text((string Id, int Distance) node) => $"{{d:{node.Distance},node:{{id:'{node.Id}'}}}}";

    private static (string Id, int Distance)[] Around(RandomGraph graph, string[] starts, int depth, string[]? types, TraversalDirection direction)
    {
        var distances = starts.Distinct().ToDictionary(id => id, _ => 0);
        for (int distance = 1; distance <= depth; distance++)
        {
            foreach (string node in distances.Where(node => node.Value == distance - 1).Select(node => node.Key).ToArray())
            {
                foreach ((_, string next) in NaiveSearch.Links(graph, node, types, direction))
                    distances.TryAdd(next, distance);
            }
        }

        return [.. distances.OrderBy(node => node.Value).ThenBy(node => node.Key, StringComparer.Ordinal).Select(node => (node.Key, node.Value))];
    }

    private static PlanValue[] Values(PlanValue start, int depth, int? limit, string[]? types, TraversalDirection direction)
    {
        PlanValue[] values = Search.Values("", "", types: types, direction: direction);
        values[0] = start;
        values[1] = PlanValue.From(depth);
        values[2] = limit is { } most ? PlanValue.From(most) : default;
        return values;
    }
}
