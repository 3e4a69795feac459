using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Tests.Aids;

/// <summary>
/// Rows of chance, also kept as plain objects for a naive reading: cities with values of every kind from small sets, so that there are ties, and one
/// hub that each of them is joined to, some twice. It can grow and shrink.
/// </summary>
internal sealed class OrderedGraph(Random random)
{
    private static readonly string?[] Codes = [null, "", "a", "aaaaaaaa", "aaaaaaaab", "b", "Z", "横浜", "é", "aaaaaaaa\u0001"];
    private static readonly string?[] Dates = [null, "1965", "1965?", "1965-01", "1965-12-31", "../1965", "1965/..", "2020-10"];
    private static readonly string?[] Sizes = [null, "SMALL", "LARGE"];
    private static readonly long?[] Longs = [null, long.MinValue, long.MinValue + 1, -1, 0, 1, long.MaxValue - 1, long.MaxValue];

    private int _next;

    /// <summary>What can be ordered by: the value in a plan, and the same of a row.</summary>
    public static (ValueExpression Value, Func<OrderedRow, IComparable?> Read)[] Keys { get; } =
    [
        (City("code", PropertyKind.Text), row => row.Code is null ? null : new CodePoints(row.Code)),
        (City("visitors", PropertyKind.Long), row => row.Visitors),
        (City("population", PropertyKind.Int), row => row.Population),
        (City("coastal", PropertyKind.Boolean), row => row.Coastal),
        (City("size", PropertyKind.Enum, TestOntology.Node("City").FindProperty("size")!.Enum), row => row.Size is null ? null : new CodePoints(row.Size)),
        (City("since", PropertyKind.EdtfDate), row => row.Since is null ? null : new Days(EdtfDate.Parse(row.Since))),
        (new IdValue(new NodePart(TestOntology.Node("City").Set)), row => new CodePoints(row.Node)),
        (new RelatedCount(Ask.Out("Twin")), row => row.Twins),
        (new PropertyValue(new RelationshipPart(TestOntology.Relationship("Twin")), "since", new ExpressionType(PropertyKind.EdtfDate)), row => row.JoinedSince is null ? null : new Days(EdtfDate.Parse(row.JoinedSince))),
    ];

    /// <summary>What can be asked of a row, with the value for slot 3.</summary>
    public static (Predicate Where, PlanValue Operand, Func<OrderedRow, bool> Accepts)[] Filters { get; } =
    [
        (Is(3, ComparisonOperator.Equal), PlanValue.From(true), row => row.Coastal == true),
        (Is(1, ComparisonOperator.Greater), PlanValue.From(-1), row => row.Visitors > -1),
        (Is(1, ComparisonOperator.GreaterOrEqual), PlanValue.From(-1), row => row.Visitors >= -1),
        (Is(1, ComparisonOperator.Less), PlanValue.From(0), row => row.Visitors < 0),
        (Is(1, ComparisonOperator.LessOrEqual), PlanValue.From(long.MaxValue), row => row.Visitors is not null),
        (Is(1, ComparisonOperator.Equal), default, _ => false),
        (Is(0, ComparisonOperator.In), PlanValue.From([PlanValue.From("b"), PlanValue.From("横浜"), PlanValue.From("b"), PlanValue.From("no")]), row => row.Code is "b" or "横浜"),
        (Is(0, ComparisonOperator.In), PlanValue.From([PlanValue.From("aaaaaaaa"), default]), row => row.Code is "aaaaaaaa" or null),
        (Is(0, ComparisonOperator.In), PlanValue.From([]), _ => false),
        (Is(4, ComparisonOperator.Equal), PlanValue.From(1), row => row.Size == "LARGE"),
        (Is(5, ComparisonOperator.Equal), PlanValue.From("1965"), row => row.Since == "1965"),
        (new IsNull(Keys[4].Value), default, row => row.Size is null),
        (new AllOf([new IsNull(Keys[4].Value), Is(3, ComparisonOperator.Equal)]), PlanValue.From(false), row => row.Size is null && row.Coastal == false),
        (new AllOf([Is(2, ComparisonOperator.Less), new Negated(new IsNull(Keys[0].Value))]), PlanValue.From(2), row => row.Population < 2 && row.Code is not null),
        (new AllOf([Is(2, ComparisonOperator.Less), Is(1, ComparisonOperator.LessOrEqual)]), PlanValue.From(1), row => row.Population < 1 && row.Visitors <= 1),
        (new AnyOf([Is(2, ComparisonOperator.Equal), new IsNull(Keys[0].Value)]), PlanValue.From(1), row => row.Population == 1 || row.Code is null),
    ];

    /// <summary>How many of <see cref="Keys"/> need no relationship.</summary>
    public static int KeysOfNodes => Keys.Length - 1;

    /// <summary>The rows, one for each relationship of the hub.</summary>
    public List<OrderedRow> Rows { get; } = [];

    /// <summary>One row for each city.</summary>
    public IEnumerable<OrderedRow> Cities => Rows.DistinctBy(row => row.Node);

    public void Grow(int count)
    {
        for (; count > 0; count--)
        {
            string node = $"city/{random.Next(100):00}-{_next++}";
            var row = new OrderedRow(
                node, Join(node), Pick(Codes), Pick(Longs), random.Next(4) == 0 ? null : random.Next(3), random.Next(3) switch { 0 => null, 1 => true, _ => false },
                Pick(Sizes), Pick(Dates), random.Next(3), Pick(Dates));
            Rows.Add(row);
            if (random.Next(4) == 0)
                Rows.Add(row with { Relationship = Join(node), JoinedSince = Pick(Dates) });
        }
    }

    public void Shrink(int count)
    {
        for (; count > 0 && Rows.Count > 0; count--)
        {
            string node = Rows[random.Next(Rows.Count)].Node;
            Rows.RemoveAll(row => row.Node == node);
        }
    }

    public GraphSnapshot Snapshot()
    {
        TestGraph graph = new TestGraph().Node("Treaty", "treaty/hub");
        foreach (OrderedRow row in Cities)
        {
            graph.Node(
                "City", row.Node, ("code", row.Code), ("visitors", row.Visitors), ("population", row.Population), ("coastal", row.Coastal), ("size", row.Size), ("since", row.Since));
            for (int i = 0; i < row.Twins; i++)
                graph.Join("Twin", $"twin/of-{row.Node[5..]}-{i}", row.Node, row.Node);
        }

        foreach (OrderedRow row in Rows)
            graph.Join("Twin", row.Relationship, "treaty/hub", row.Node, ("since", row.JoinedSince));
        return graph.Snapshot();
    }

    private static Comparison Is(int key, ComparisonOperator how) => new(Keys[key].Value, how, new Operand(3));

    private string Join(string node) => $"twin/{random.Next(100):00}-{_next++}-{node[5..]}";

    private T Pick<T>(T[] values) => values[random.Next(values.Length)];

    private static PropertyValue City(string name, PropertyKind kind, EnumDefinition? values = null) =>
        new(new NodePart(TestOntology.Node("City").Set), name, new ExpressionType(kind, 0, values));
}

/// <summary>A row: a city and the relationship that leads to it.</summary>
internal sealed record OrderedRow(
    string Node, string Relationship, string? Code, long? Visitors, int? Population, bool? Coastal, string? Size, string? Since, int Twins, string? JoinedSince);

/// <summary>Texts that order by code point; those of the tests have no surrogates.</summary>
internal sealed record CodePoints(string Text) : IComparable
{
    public int CompareTo(object? obj) => string.CompareOrdinal(Text, ((CodePoints)obj!).Text);
}

/// <summary>Dates as they order.</summary>
internal sealed record Days(EdtfDate Date) : IComparable
{
    public int CompareTo(object? obj) => Date.CompareTo(((Days)obj!).Date);
}
