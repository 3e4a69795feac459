using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests;

/// <summary>What was valid at a time is what a reading day by day says, for nodes, relationships and the ways of derived paths.</summary>
public class ValidTimePropertyTests
{
    private const int Graphs = 400;

    [Fact]
    public void Nodes_are_there_on_the_days_that_their_dates_and_sources_say() => ForAll((graph, at, isDefinite) =>
    {
        string answer = Ask.Of(graph.Store, Ask.Connection(Valid(Ask.Scan("Entity"), isDefinite), Ask.NodeIds, Ask.TotalCount), PlanValue.From(at));
        string[] ids = [.. graph.Nodes.Where(node => node.WasThere(at, isDefinite)).Select(node => node.Id)];
        return ($"{{page:{{{Ids(ids)},totalCount:{ids.Length}}}}}", answer);
    });

    [Fact]
    public void Related_nodes_are_there_when_their_relationship_and_they_are() => ForAll((graph, at, isDefinite) =>
    {
        string city = graph.Nodes.First(node => node.Type == "City").Id;
        ShapeField field = Ask.ById(Ask.Node("City", Ask.Connection(Valid(Ask.Out("PartyTo"), isDefinite, slot: 1), Ask.Edges(Ask.Id))));
        string answer = Ask.Of(graph.Store, field, PlanValue.From(city), PlanValue.From(at));
        IEnumerable<string> joins = Joins(graph, at, isDefinite).Where(join => join.From == city)
            .OrderBy(join => join.To, StringComparer.Ordinal).ThenBy(join => join.Id, StringComparer.Ordinal).Select(join => $"{{id:'{join.Id}'}}");
        return ($"{{object:{{page:{{edges:[{string.Join(",", joins)}]}}}}}}", answer);
    });

    [Fact]
    public void Ways_of_a_path_are_there_when_all_their_parts_are() => ForAll((graph, at, isDefinite) =>
    {
        string city = graph.Nodes.First(node => node.Type == "City").Id;
        var path = new FollowPath(TestOntology.Path("sisters"), new ValidAt(new Operand(1), isDefinite));
        ShapeField field = Ask.ById(Ask.Node("City", Ask.Connection(path, Ask.Edges(
            Ask.EdgeNode, new PathWaysField(Ask.Called("paths"), [new WayRelationshipsField(Ask.Called("by"), Ask.Relationships(Ask.Id))])))));
        string answer = Ask.Of(graph.Store, field, PlanValue.From(city), PlanValue.From(at));
        TimedElement[] joins = Joins(graph, at, isDefinite);
        var ways = joins.Where(join => join.From == city)
            .SelectMany(first => joins.Where(second => second.To == first.To && second.From != city).Select(second => (End: second.From!, First: first.Id, Second: second.Id)))
            .Where(way => graph.Nodes.Single(node => node.Id == way.End).WasThere(at, isDefinite))
            .OrderBy(way => way.First, StringComparer.Ordinal).ThenBy(way => way.Second, StringComparer.Ordinal);
        IEnumerable<string> edges = ways.GroupBy(way => way.End).OrderBy(end => end.Key, StringComparer.Ordinal).Select(end =>
            $"{{node:{{id:'{end.Key}'}},paths:[{string.Join(",", end.Select(way => $"{{by:[{{id:'{way.First}'}},{{id:'{way.Second}'}}]}}"))}]}}");
        return ($"{{object:{{page:{{edges:[{string.Join(",", edges)}]}}}}}}", answer);
    });

    [Fact]
    public void A_time_goes_together_with_an_order_and_pages() => ForAll((graph, at, isDefinite) =>
    {
        NodeSet cities = TestOntology.Node("City").Set;
        OrderKey[] order = [new OrderKey(new PropertyValue(new NodePart(cities), "since", new ExpressionType(PropertyKind.EdtfDate)), IsDescending: true)];
        string[] all = [.. Pages(2)];
        return (string.Join(",", Pages(50)), string.Join(",", all));

        IEnumerable<string> Pages(int size)
        {
            PlanValue after = default;
            while (true)
            {
                var field = new ConnectionField(
                    Ask.Called("page"), Valid(Ask.Scan("City"), isDefinite), order, Ask.Page(new Operand(1), new Operand(2)), [Ask.NodeIds, Ask.Cursors, Ask.PageInfo]);
                string answer = Ask.Of(graph.Store, field, PlanValue.From(at), PlanValue.From(size), after);
                foreach (string id in answer.Split("{id:'").Skip(1).Select(text => text[..text.IndexOf('\'', StringComparison.Ordinal)]))
                    yield return id;
                if (!answer.Contains("next:true", StringComparison.OrdinalIgnoreCase))
                    yield break;
                string cursor = answer[(answer.IndexOf("end:'", StringComparison.Ordinal) + 5)..];
                Assert.Equal(CursorState.Valid, PageCursor.Read(cursor[..cursor.IndexOf('\'', StringComparison.Ordinal)], Ask.Signature, [order[0].Value.Type], out after));
            }
        }
    });

    private static TimedElement[] Joins(TimedGraph graph, string at, bool isDefinite) => [.. graph.Joins.Where(join =>
        join.WasThere(at, isDefinite) && graph.Nodes.Single(node => node.Id == join.To).WasThere(at, isDefinite))];

    private static string Ids(string[] ids) => $"nodes:[{string.Join(",", ids.Order(StringComparer.Ordinal).Select(id => $"{{id:'{id}'}}"))}]";

    private static Filtered Valid(ElementSource source, bool isDefinite, int slot = 0) => new(source, new WasValid(new ValidAt(new Operand(slot), isDefinite)));

    private static void ForAll(Func<TimedGraph, string, bool, (string Expected, string Actual)> compare)
    {
        for (int seed = 0; seed < Graphs; seed++)
        {
            var graph = new TimedGraph(new Random(seed));
            string at = graph.Date();
            foreach (bool isDefinite in (bool[])[false, true])
            {
                (string expected, string actual) = compare(graph, at, isDefinite);
                Assert.True(expected == actual, $"Graph {seed} at {at}, definite {isDefinite}:\nexpected {expected}\nactual   {actual}");
            }
        }
    }
}
