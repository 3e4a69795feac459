using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Tests.Aids;

/// <summary>A small graph of chance with loops, parallel relationships and cycles, also kept as plain lists for a naive reading.</summary>
internal sealed class RandomGraph
{
    private static readonly string[] Kinds = ["SISTER", "PARTNER"];
    private readonly Random _random;

    public RandomGraph(Random random, int mostCities = 7)
    {
        _random = random;
        int cities = random.Next(1, mostCities);
        int treaties = random.Next(0, 4);
        for (int i = 0; i < cities; i++)
            AddNode("City", $"city/{(char)('a' + i)}");
        for (int i = 0; i < treaties; i++)
            AddNode("Treaty", $"treaty/{(char)('a' + i)}");
        for (int i = random.Next(0, 12); i > 0; i--)
            AddJoin("LocatedIn", City(), City());
        for (int i = random.Next(0, 8); i > 0; i--)
            AddJoin("Twin", AnyNode(), AnyNode());
        for (int i = random.Next(0, 10); i > 0 && treaties > 0; i--)
            AddJoin("PartyTo", City(), $"treaty/{(char)('a' + random.Next(treaties))}");
        Store = Graph.Store(Nodes.Count);
    }

    public TestGraph Graph { get; } = new();

    public EmbeddedStore Store { get; }

    public SortedDictionary<string, NaiveNode> Nodes { get; } = new(StringComparer.Ordinal);

    public List<NaiveJoin> Joins { get; } = [];

    public string City() => "city/" + (char)('a' + _random.Next(Nodes.Keys.Count(id => id.StartsWith("city/", StringComparison.Ordinal))));

    /// <summary>A path of one to three steps that starts at cities.</summary>
    public DerivedPath Path()
    {
        NodeSet end = _random.Next(3) == 0 ? TestOntology.Node("City").Set : TestOntology.Interface("Entity").Set;
        var steps = new PathStep[_random.Next(1, 4)];
        for (int i = 0; i < steps.Length; i++)
            steps[i] = Step();
        return new DerivedPath { Name = "path", Owner = "City", Steps = steps, End = end, TimeStep = _random.Next(-1, steps.Length) };
    }

    private PathStep Step()
    {
        string type = new[] { "LocatedIn", "Twin", "PartyTo" }[_random.Next(3)];
        bool needsTreaty = _random.Next(4) == 0;
        NodeSet target = needsTreaty ? TestOntology.Node("Treaty").Set : TestOntology.Interface("Entity").Set;
        PathCondition? condition = needsTreaty && _random.Next(2) == 0 ? new PathCondition("kind", [_random.Next(2)]) : null;
        int max = _random.Next(3) == 0 ? _random.Next(2, 5) : 1;
        return new PathStep(
            TestOntology.Relationship(type), (Direction)_random.Next(2), target, condition, _random.Next(3) == 0 ? 0 : 1, max);
    }

    private string AnyNode() => Nodes.Keys.ElementAt(_random.Next(Nodes.Count));

    private void AddNode(string type, string id)
    {
        string? since = _random.Next(3) == 0 ? null : $"{_random.Next(1950, 1954)}";
        string? kind = type == "Treaty" ? Kinds[_random.Next(2)] : null;
        Nodes.Add(id, new NaiveNode(type, since, Array.IndexOf(Kinds, kind)));
        Graph.Node(type, id, ("since", since), ("kind", kind));
    }

    private void AddJoin(string type, string from, string to)
    {
        var join = new NaiveJoin(type, $"{TestOntology.Relationship(type).IdPrefix}/{_random.Next(1000):000}-{Joins.Count}", from, to);
        Joins.Add(join);
        Graph.Join(type, join.Id, from, to);
    }
}

internal sealed record NaiveNode(string Type, string? Since, int Kind);

internal sealed record NaiveJoin(string Type, string Id, string From, string To);
