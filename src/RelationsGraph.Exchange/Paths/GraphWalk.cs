using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Paths;

/// <summary>Steps from node to node of a seed: over fields of relationships, forwards and backwards, and over derived paths.</summary>
/// <remarks>Not thread-safe. Works only on a seed whose ends of relationships were all found.</remarks>
internal sealed class GraphWalk(SeedGraph graph)
{
    // By ordinal of the relationship type, out and in; made when first needed.
    private readonly Adjacency?[] _out = new Adjacency?[graph.Relationships.Length];
    private readonly Adjacency?[] _in = new Adjacency?[graph.Relationships.Length];

    // By number, the last round in which it was met: a set that is emptied by counting.
    private readonly int[] _met = new int[graph.Index.Count];
    private int _round;

    /// <summary>The nodes a field leads to, each once.</summary>
    /// <param name="starts">The nodes to start from.</param>
    /// <param name="field">The field; nodes that do not have it lead nowhere.</param>
    public List<int> Step(List<int> starts, string field)
    {
        var ends = new List<int>();
        foreach (int start in starts)
        {
            if (graph.Index.Table(start).Type is not NodeType type)
                continue;
            AddRelated(start, type, field, ends);
            if (Array.Find(type.Paths, path => path.Name == field) is { } derived)
                ends.AddRange(Derived(start, derived));
        }

        return Distinct(ends);
    }

    /// <summary>The nodes that a connection of Query starts with: those of a type or interface, or those at the ends of a derived path.</summary>
    public List<int> Root(string field)
    {
        if (Array.Find(graph.Ontology.RootPaths, path => path.Name == field) is { Start: { } start } derived)
        {
            var ends = new List<int>();
            foreach (int number in All(start))
                ends.AddRange(Derived(number, derived));
            return Distinct(ends);
        }

        return FieldNames.Connection(graph.Ontology, field) is { } set ? All(set) : [];
    }

    private List<int> All(NodeSet set)
    {
        var numbers = new List<int>();
        foreach (NodeType type in set.Types)
        {
            SeedTable table = graph.Nodes[type.Ordinal];
            for (int row = 0; row < table.Ids.Count; row++)
                numbers.Add(table.FirstNumber + row);
        }

        return numbers;
    }

    private void AddRelated(int start, NodeType type, string field, List<int> ends)
    {
        foreach (RelationshipType relationship in graph.Ontology.RelationshipTypes)
        {
            if (relationship.From.Field == field && relationship.From.Nodes.Contains(type.Ordinal))
                Rows(relationship, Direction.Out).AddEnds(start, ends);
            if (relationship.To.Field == field && relationship.To.Nodes.Contains(type.Ordinal))
                Rows(relationship, Direction.In).AddEnds(start, ends);
        }
    }

    private Adjacency Rows(RelationshipType type, Direction direction)
    {
        SeedTable table = graph.Relationships[type.Ordinal];
        return direction == Direction.Out
            ? _out[type.Ordinal] ??= new Adjacency(table.From, table.To, graph.Index.Count)
            : _in[type.Ordinal] ??= new Adjacency(table.To, table.From, graph.Index.Count);
    }

    private List<int> Derived(int start, DerivedPath path)
    {
        List<int> reached = [start];
        foreach (PathStep step in path.Steps)
            reached = Repeat(reached, step);
        reached.RemoveAll(number => number == start);
        return reached;
    }

    private List<int> Repeat(List<int> starts, PathStep step)
    {
        Adjacency rows = Rows(step.Relationship, step.Direction);
        List<int> all = step.Min == 0 ? [.. starts] : [];
        List<int> last = starts;
        for (int times = 1; times <= step.Max && last.Count > 0; times++)
        {
            var next = new List<int>();
            foreach (int number in last)
                rows.AddEnds(number, next);
            next.RemoveAll(number => !Fits(number, step));
            last = Distinct(next);
            if (times >= step.Min)
                all.AddRange(last);
        }

        return Distinct(all);
    }

    private bool Fits(int number, PathStep step)
    {
        SeedTable table = graph.Index.Table(number);
        if (!step.Target.Contains(table.Type.Ordinal))
            return false;
        if (step.Condition is not { } condition)
            return true;
        long? own = table.Type.FindProperty(condition.Property) is { } property && table.Data.Columns[property.Ordinal] is IntegerColumn column
            ? column.Values[graph.Index.Row(number)]
            : null;
        foreach (int value in condition.Values)
        {
            if (own == value)
                return true;
        }

        return false;
    }

    private List<int> Distinct(List<int> numbers)
    {
        _round++;
        numbers.RemoveAll(number =>
        {
            bool again = _met[number] == _round;
            _met[number] = _round;
            return again;
        });
        return numbers;
    }
}
