using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Embedded.Tests.Traversing;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests;

/// <summary>Every source says which way to its rows was taken, how many rows it read and how many it found.</summary>
public class ExplainTests
{
    private const int Many = 300;

    private static readonly EmbeddedStore Store = Graph().Store();

    private static readonly (ShapeField Field, PlanValue[] Values, string[] Expected)[] All =
    [
        (
            Ask.ById(Ask.Node("City", Ask.Connection(Ask.Out("PartyTo"), Ask.Page(new Operand(1)), Ask.NodeIds), Ask.List(new OwnedRecords(TestOntology.Record("Name")), Ask.Record("Name")))),
            [PlanValue.From("city/0007"), PlanValue.From(1)],
            ["object: Id Node, 1 read, 1 touched, 1 returned", "object.page: Relationships PARTY_TO out, 1 read, 1 touched, 1 returned", "object.list: Records Name, 1 read, 1 touched, 1 returned"]),
        (Ask.ById(Ask.Nodes(Ask.Id)), [PlanValue.From("city/none")], ["object: Id Node, 1 read, 0 touched, 0 returned"]),
        (Ask.Connection(Ask.Scan("City"), Ask.Page(new Operand(0)), Ask.NodeIds), [PlanValue.From(3)], ["page: Scan City, 1 read, 3 touched, 3 returned"]),
        (Page([new OrderKey(Value("code"), true)]), [PlanValue.From(3)], ["page: Index City by code descending, 1 read, 3 touched, 3 returned"]),
        (Page([new OrderKey(Value("code"), true), new OrderKey(Value("size"), true)]), [PlanValue.From(3)], ["page: Scan City sorted, 1 read, 300 touched, 3 returned"]),
        (Page([], Is("size")), [PlanValue.From(3), PlanValue.From(1)], ["page: Index City by size, 1 read, 3 touched, 3 returned"]),
        (Page([new OrderKey(Value("code"), false)], Is("size")), [PlanValue.From(3), PlanValue.From(1)], ["page: Index City by size, code, 1 read, 3 touched, 3 returned"]),
        (Page([new OrderKey(Value("code"), false)], Is("population")), [PlanValue.From(3), PlanValue.From(7)], ["page: Index City by population sorted, 1 read, 1 touched, 1 returned"]),
        (
            Ask.Connection(Ask.Scan("City"), new GroupsField(
                Ask.Called("groups"), [new ValueKey(Value("size"))], null, [], null, [new AggregateField(Ask.Called("count"), Aggregate.Count)])),
            [],
            ["page: Scan City, 1 read, 0 touched, 10 returned", "page.groups: Scan City, 1 read, 300 touched, 2 returned"]),
        (
            new ConnectionField(
                Ask.Called("page"), new SearchNodes(new Operand(0), null, TestOntology.Ontology.AllNodes), [new OrderKey(new SearchHitValue(), false)], Ask.Page(), [Ask.NodeIds]),
            [PlanValue.From("town 17")],
            ["page: SearchIndex texts sorted, 1 read, * touched, 10 returned"]),
        (
            Timeline.Of(false, null, Ask.Page(), Timeline.Short), [PlanValue.From("1950"), PlanValue.From("1950")],
            ["page: DateIndex dates sorted, 1 read, 10 touched, 10 returned"]),
        (
            Ask.ById(Ask.Node("City", Ask.Connection(new FollowPath(TestOntology.Path("sisters")), Ask.NodeIds))), [PlanValue.From("city/0007")],
            ["object: Id Node, 1 read, 1 touched, 1 returned", "object.page: DerivedPath to City, 1 read, * touched, 10 returned"]),
        (Search.Paths(Search.Relationships), Search.Values("city/0001", "city/0002"), ["paths: Traversal , 1 read, * touched, ? returned"]),
    ];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, All.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_source_says_the_way_that_was_taken_and_all_rows_belong_to_one(int number)
    {
        (ShapeField field, PlanValue[] values, string[] expected) = All[number];

        RunProfile profile = Profile(Store, field, values);

        Assert.Equal(expected, profile.Sources.Zip(expected, Line));
        Assert.Equal(profile.RowsTouched, profile.Sources.Sum(source => source.RowsTouched));
    }

    [Fact]
    public void Without_room_the_way_is_another_and_is_said()
    {
        EmbeddedStore none = Graph().Store(new EmbeddedLimits { MaxIndexBytes = 0 });
        foreach (int number in (int[])[3, 9, 10])
        {
            RunProfile profile = Profile(none, All[number].Field, All[number].Values);
            SourceProfile source = Assert.Single(profile.Sources);
            Assert.Equal((AccessKind.Scan, true), (source.Access.Kind, source.Access.IsSorted));
            Assert.True(source.RowsTouched >= Many);
        }
    }

    [Fact]
    public void A_field_read_in_two_ways_is_there_for_each()
    {
        // Which way is taken can differ from node to node; here the parts of one path of names do.
        var profile = new RunProfile();
        AccessPath scan = new(AccessKind.Scan, "City"), index = new(AccessKind.Index, "City by code");
        foreach (AccessPath access in (AccessPath[])[scan, index, index])
        {
            profile.Enter("cities", 10);
            profile.Leave(15, access, 2);
        }

        Assert.Equal([(scan, 1, 5, 2), (index, 2, 10, 4)], profile.Sources.Select(source => (source.Access, source.Reads, source.RowsTouched, source.RowsReturned)));
    }

    private static string Line(SourceProfile source, string expected) =>
        $"{source.Path}: {source.Access.Kind} {source.Access.Name}{(source.Access.IsSorted ? " sorted" : "")}, {source.Reads} read, "
        + $"{(expected.Contains('*', StringComparison.Ordinal) && source.RowsTouched > 0 ? "*" : source.RowsTouched)} touched, {(source.RowsReturned is { } returned ? returned : "?")} returned";

    private static RunProfile Profile(EmbeddedStore store, ShapeField field, PlanValue[] values)
    {
        var plan = new LogicalPlan([field], [], values.Length);
        PlanArguments arguments = Ask.Arguments(plan, values);
        arguments.Profile = new RunProfile();
        store.Run(plan, arguments, new RecordingSink(), null, CancellationToken.None);
        return arguments.Profile;
    }

    private static ConnectionField Page(OrderKey[] keys, Predicate? where = null) => new(
        Ask.Called("page"), where is null ? Ask.Scan("City") : new Filtered(Ask.Scan("City"), where), keys, Ask.Page(new Operand(0)), [Ask.NodeIds]);

    private static Comparison Is(string name) => new(Value(name), ComparisonOperator.Equal, new Operand(1));

    private static PropertyValue Value(string name)
    {
        PropertyDefinition property = TestOntology.Node("City").FindProperty(name)!;
        return new PropertyValue(new NodePart(TestOntology.Node("City").Set), name, new ExpressionType(property.Kind, property.Scale, property.Enum));
    }

    private static TestGraph Graph()
    {
        TestGraph graph = new TestGraph().Node("Treaty", "treaty/t", ("kind", "SISTER"));
        for (int i = 0; i < Many; i++)
        {
            string id = $"city/{i:0000}";
            graph.Node("City", id, ("code", $"c{i * 31 % Many:0000}"), ("population", i), ("size", i % 3 == 0 ? "LARGE" : "SMALL"), ("since", $"{1900 + (i % 50) + (i % 6)}"));
            graph.Name(id, "EN", $"Town {i}").Join("PartyTo", $"party-to/{i:0000}", id, "treaty/t");
        }

        return graph;
    }
}
