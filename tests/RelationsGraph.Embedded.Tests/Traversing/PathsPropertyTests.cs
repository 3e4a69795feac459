using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests.Traversing;

public sealed class PathsPropertyTests
{
    private const int Graphs = 6000;

    private static readonly string[] Types = ["LocatedIn", "PartyTo", "Twin"];

    [Fact]
    public void Paths_are_what_trying_everything_finds()
    {
        int found = 0;
        for (int seed = 0; seed < Graphs; seed++)
        {
            var random = new Random(seed);

            // The first shortest path over everything is searched in a way of its own, so every second graph is asked for it, and has room for searches from both ends.
            bool isPlain = seed % 2 == 0;
            var graph = new RandomGraph(random, isPlain ? 16 : 7);
            string[] nodes = [.. graph.Nodes.Keys];
            if (nodes.Length < 2)
                continue;
            random.Shuffle(nodes);
            PathMode mode = isPlain ? PathMode.Shortest : (PathMode)random.Next(3);
            TraversalDirection direction = isPlain ? TraversalDirection.Both : (TraversalDirection)random.Next(3);
            int maxLength = random.Next(1, 7), first = random.Next(0, 12);
            string[]? types = isPlain || random.Next(2) == 0 ? null : [.. Types.Where(_ => random.Next(3) > 0)];
            string? year = isPlain || random.Next(3) > 0 ? null : $"{random.Next(1950, 1954)}";
            string? passed = isPlain || random.Next(3) > 0 ? null : random.Next(2) == 0 ? "City" : "Treaty";
            PathsField field = Search.Paths(Search.Relationships);
            if (passed is not null)
                field = field with { Along = field.Along with { Where = new IsOfType(TestOntology.Node(passed).Set) } };
            if (year is not null)
                field = field with { Along = field.Along with { Valid = new ValidAt(new Operand(7), IsDefinite: false) } };

            string[] expected = NaiveSearch.Paths(graph, nodes[0], nodes[1], mode, maxLength, types, direction, first, passed, year);
            string answer = Ask.Of(graph.Store, field, Search.Values(nodes[0], nodes[1], mode, maxLength, first, types, direction, year));

            string text = string.Join(",", expected.Select(path => $"{{by:[{string.Join(",", path.Split(',').Select(id => $"{{id:'{id}'}}"))}]}}"));
            Assert.True($"{{paths:[{text}]}}" == answer, $"Graph {seed}, {nodes[0]} to {nodes[1]}, {mode} {direction} {maxLength} {first}:\nexpected {{paths:[{text}]}}\nactual   {answer}");
            found += expected.Length;
        }

        Assert.True(found > 2000, $"Only {found} paths say little.");
    }
}
