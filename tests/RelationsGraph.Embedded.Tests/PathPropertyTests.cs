using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests;

public class PathPropertyTests
{
    private const int Graphs = 1500;

    private static readonly EdgesField Edges = Ask.Edges(
        Ask.EdgeNode,
        new PathTimeField(Ask.Called("since"), IsEnd: false),
        new PathViaField(Ask.Called("via"), Ask.Nodes(Ask.Id)),
        new PathWaysField(Ask.Called("paths"), [new WayRelationshipsField(Ask.Called("relationships"), Ask.Relationships(Ask.Id))]));

    [Fact]
    public void Paths_are_what_trying_everything_finds()
    {
        for (int seed = 0; seed < Graphs; seed++)
        {
            var graph = new RandomGraph(new Random(seed));
            DerivedPath path = graph.Path();
            string start = graph.City();
            string expected = NaivePaths.Edges(graph, start, path);
            string answer = Answer(graph, start, path, Edges);
            Assert.True(expected == answer, $"Graph {seed} from {start}:\nexpected {expected}\nactual   {answer}");
        }
    }

    [Fact]
    public void Ends_are_the_same_whether_ways_are_asked_for_or_not()
    {
        for (int seed = 0; seed < Graphs; seed++)
        {
            var graph = new RandomGraph(new Random(seed));
            DerivedPath path = graph.Path();
            string start = graph.City();
            string all = Answer(graph, start, path, Ask.Edges(Ask.EdgeNode), Ask.TotalCount);
            string withWays = Answer(graph, start, path, Edges);
            string[] ends = [.. withWays.Split("{node:{id:'").Skip(1).Select(edge => edge[..edge.IndexOf('\'', StringComparison.Ordinal)])];
            string expected = $"edges:[{string.Join(",", ends.Select(id => $"{{node:{{id:'{id}'}}}}"))}],totalCount:{ends.Length}";
            Assert.True(all == $"{{object:{{page:{{{expected}}}}}}}", $"Graph {seed} from {start}: {all}, but {expected}");
        }
    }

    private static string Answer(RandomGraph graph, string start, DerivedPath path, params ShapeField[] parts)
    {
        var page = new PageRequest(null, null, null, null, 100, Ask.Signature);
        ShapeField field = Ask.ById(Ask.Node("City", Ask.Connection(new FollowPath(path), page, parts)));
        return Ask.Of(graph.Store, field, PlanValue.From(start));
    }
}
