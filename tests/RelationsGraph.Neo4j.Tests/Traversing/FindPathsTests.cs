using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Rounds;
using RelationsGraph.Neo4j.Traversing;

namespace RelationsGraph.Neo4j.Tests.Traversing;

public class FindPathsTests
{
    [Theory]
    [InlineData(PathMode.Shortest)]
    [InlineData(PathMode.AllShortest)]
    [InlineData(PathMode.Simple)]
    public async Task Paths_of_random_graphs_are_those_of_the_definition(PathMode mode)
    {
        var random = new Random(20261123);
        int found = 0;
        for (int round = 0; round < 400; round++)
        {
            (string, string, string)[] links = [.. Enumerable.Range(0, random.Next(1, 16)).Select(i =>
                ($"n{random.Next(6)}", $"r{random.Next(1000):000}-{i}", $"n{random.Next(6)}"))];
            int maxLength = random.Next(1, 6), limit = random.Next(1, 8);
            List<string> expected = Defined(links, mode, maxLength, limit);
            (List<string> paths, FindingFault? fault) = await Find(new LayerTransport(links), "n0", "n1", mode, maxLength, limit);
            Assert.Null(fault);
            Assert.Equal(expected, paths);
            found += paths.Count;
        }

        Assert.True(found > 100);
    }

    [Fact]
    public async Task What_is_wrong_with_the_ends_goes_before_everything_else()
    {
        (string, string, string)[] links = [("a", "r1", "b"), ("a", "r2", "c")];
        Assert.Equal(new(StoreErrorCodes.NodeNotFound, TraversalFaults.NodeNotFound("from")), await Fault("x", "y", 0));
        Assert.Equal(new(StoreErrorCodes.NodeNotFound, TraversalFaults.NodeNotFound("to")), await Fault("a", "y", 0));
        Assert.Equal(new(StoreErrorCodes.SameNode, TraversalFaults.SameNode), await Fault("a", "a", 0));
        Assert.Equal(new(StoreErrorCodes.TraversalLimit, TraversalFaults.TooFar(1)), await Fault("a", "b", 1));

        async Task<FindingFault?> Fault(string from, string to, int most) =>
            (await Find(new LayerTransport(links, id => id is "a" or "b" or "c"), from, to, PathMode.Simple, 3, 5, most)).Fault;
    }

    [Fact]
    public async Task A_path_of_one_step_takes_one_round_trip()
    {
        var transport = new LayerTransport([("a", "r1", "b")]);
        Assert.Equal(["r1"], (await Find(transport, "a", "b", PathMode.Shortest, 5, 5)).Paths);
        Assert.Equal(1, transport.Rounds);
    }

    private static async Task<(List<string> Paths, FindingFault? Fault)> Find(
        LayerTransport transport, string from, string to, PathMode mode, int maxLength, int limit, int most = 1_000_000)
    {
        Operand Constant(int place) => new(~place);
        var field = new PathsField(
            new ResponseName("paths", false, false), Constant(0), Constant(1), Constant(2), Constant(3), 5, Constant(4), 5, new Traversal(null, Constant(2)), []);
        var arguments = new PlanArguments();
        arguments.Reset(new LogicalPlan(
            [field], [PlanValue.From(from), PlanValue.From(to), PlanValue.From((long)mode), PlanValue.From(maxLength), PlanValue.From(limit)], 0));
        OpenFinding[] found = await FindAll.RunAsync([new FindPaths(field, LayerTransport.Statements, most)], arguments, transport, CancellationToken.None);
        return (Read(found[0]), found[0].Fault);
    }

    private static List<string> Read(OpenFinding found)
    {
        using var buffer = new PackBuffer();
        found.WriteFound(new PackWriter(buffer));
        var reader = new PackReader(buffer.Written.Span);
        List<string> paths = [];
        for (int left = reader.ReadList(); left > 0; left--)
        {
            reader.ReadList();
            reader.Skip();
            List<string> ids = [];
            for (int steps = reader.ReadList(); steps > 0; steps--)
                ids.Add(reader.ReadString());
            paths.Add(string.Join(' ', ids));
        }

        return paths;
    }

    private static List<string> Defined((string From, string Id, string To)[] links, PathMode mode, int maxLength, int limit)
    {
        List<string[]> all = [];
        Walk("n0", [], ["n0"]);
        IEnumerable<string[]> ordered = all.OrderBy(path => path.Length).ThenBy(path => string.Join('\u0001', path), StringComparer.Ordinal);
        int shortest = all.Count == 0 ? 0 : all.Min(path => path.Length);
        ordered = mode == PathMode.Simple ? ordered : ordered.Where(path => path.Length == shortest);
        return [.. ordered.Take(mode == PathMode.Shortest ? 1 : limit).Select(path => string.Join(' ', path))];

        void Walk(string node, string[] path, string[] seen)
        {
            if (node == "n1")
            {
                all.Add(path);
                return;
            }

            foreach ((_, string id, string to) in links.Where(link => link.From == node && !seen.Contains(link.To) && path.Length < maxLength))
                Walk(to, [.. path, id], [.. seen, to]);
        }
    }
}
