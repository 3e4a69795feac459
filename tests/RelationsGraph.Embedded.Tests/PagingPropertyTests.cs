using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests;

public class PagingPropertyTests
{
    private const int Graphs = 300;
    private const int Choices = 400;
    private const string CursorMark = "cursor:'";

    [Fact]
    public void Pages_put_together_are_the_whole_in_order_whatever_their_size()
    {
        Chance.Try(Graphs, Choices, random =>
        {
            var graph = new RandomGraph(random);
            string start = graph.City();
            ElementSource[] sources = [Ask.Out("Twin"), Ask.In("LocatedIn"), Ask.Scan("Entity"), new FollowPath(graph.Path())];
            ElementSource source = sources[random.Next(sources.Length)];
            List<string> whole = Pages(graph, start, source, 100);
            List<string> parts = Pages(graph, start, source, random.Next(1, 4));
            Assert.True(whole.SequenceEqual(parts), $"{string.Join(" ", whole)}, but {string.Join(" ", parts)}");
            Assert.Equal(whole.Distinct(), whole);
        });
    }

    [Fact]
    public void Neighbours_are_those_of_the_lists_ordered_by_neighbour_and_relationship()
    {
        Chance.Try(Graphs, Choices, random =>
        {
            var graph = new RandomGraph(random);
            string start = graph.City();
            IEnumerable<string> expected = graph.Joins.Where(join => join.Type == "Twin" && join.To == start)
                .OrderBy(join => join.From, StringComparer.Ordinal).ThenBy(join => join.Id, StringComparer.Ordinal)
                .Select(join => $"{join.From}|{join.Id}");
            Assert.Equal(expected, Pages(graph, start, Ask.In("Twin"), 2));
        });
    }

    /// <summary>The keys (node|relationship) of all elements, read page by page with the cursors of the store.</summary>
    private static List<string> Pages(RandomGraph graph, string start, ElementSource source, int size)
    {
        List<string> keys = [];
        PlanValue after = default;
        while (true)
        {
            ConnectionField page = Ask.Connection(
                source, Ask.Page(new Operand(1), new Operand(2)), Ask.Edges(new CursorField(Ask.Called("cursor"))), Ask.PageInfo, Ask.TotalCount);
            string answer = Ask.Of(graph.Store, Ask.ById(Ask.Node("City", page)), PlanValue.From(start), PlanValue.From(size), after);
            Assert.Contains($"previous:{(keys.Count > 0 ? "true" : "false")}", answer, StringComparison.Ordinal);
            foreach (string part in answer.Split(CursorMark).Skip(1))
            {
                string cursor = part[..part.IndexOf('\'', StringComparison.Ordinal)];
                Assert.Equal(CursorState.Valid, PageCursor.Read(cursor, Ask.Signature, [], out after));
                keys.Add($"{after.Items[0].Text}|{after.Items[1].Text}");
            }

            if (answer.Contains("next:true", StringComparison.Ordinal))
                continue;
            Assert.Contains($"totalCount:{keys.Count}}}", answer, StringComparison.Ordinal);
            return keys;
        }
    }
}
