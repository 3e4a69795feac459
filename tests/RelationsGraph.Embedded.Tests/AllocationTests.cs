using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests;

/// <summary>A warm run allocates nothing on the managed heap.</summary>
public class AllocationTests
{
    private static readonly EmbeddedStore Store = Many();

    public static TheoryData<string> Cases => [.. Fields.Keys];

    private static Dictionary<string, ShapeField> Fields { get; } = new()
    {
        ["by id with nested levels"] = Ask.ById(Ask.Node(
            "City",
            Ask.Id,
            Ask.DisplayName(new Operand(2)),
            Ask.Property(TestOntology.Node("City"), "description"),
            Ask.Property(TestOntology.Node("City"), "tags"),
            Ask.Property(TestOntology.Node("City"), "since"),
            Ask.Connection(
                Ask.Out("PartyTo"),
                Ask.TotalCount,
                Ask.Cursors,
                Ask.Edges(
                    Ask.Id,
                    new EdgeNodeField(
                        Ask.Called("node"),
                        Ask.Node("Treaty", Ask.Connection(Ask.In("PartyTo"), Ask.Page(new Operand(3)), Ask.NodeIds, Ask.PageInfo))))))),
        ["scan after a key"] = Ask.Connection(Ask.Scan("Entity"), Ask.Page(new Operand(3), new Operand(1)), Ask.NodeIds, Ask.Cursors),
        ["path with ways"] = Ask.ById(Ask.Node(
            "City",
            Ask.Connection(
                new FollowPath(TestOntology.Path("sisters")),
                Ask.Edges(
                    Ask.EdgeNode,
                    new PathTimeField(Ask.Called("since"), IsEnd: false),
                    new PathViaField(Ask.Called("via"), Ask.Nodes(Ask.Id)),
                    new PathWaysField(Ask.Called("paths"), [new WayNodesField(Ask.Called("nodes"), Ask.Nodes(Ask.Id))]))))),
        ["shortest path"] = Between(PathMode.Shortest),
        ["first shortest path"] = Between(PathMode.Shortest),
        ["shortest paths"] = Between(PathMode.AllShortest),
        ["simple paths"] = Between(PathMode.Simple),
        ["order of an index"] = Ordered(Ask.Scan("City"), new OrderKey(Value("code"), true)),
        ["order of names"] = Ordered(Ask.Scan("Entity"), new OrderKey(new DisplayNameValue(new Operand(2)), false)),
        ["order of several keys"] = Ordered(Ask.Scan("City"), new OrderKey(Value("since"), true), new OrderKey(Value("code"), false)),
        ["filter of an index"] = Ordered(
            new Filtered(Ask.Scan("City"), new AllOf([new IsNull(Value("code")), new Comparison(Value("since"), ComparisonOperator.In, new Operand(9))])),
            new OrderKey(Value("since"), true)),
        ["order of counts backward"] = new ConnectionField(
            Ask.Called("page"), Ask.Scan("City"), [new OrderKey(new RelatedCount(Ask.Out("PartyTo")), true)], Ask.Page(last: new Operand(3)), [Ask.NodeIds, Ask.Cursors, Ask.PageInfo]),
        ["neighbors"] = new NeighborsField(
            Ask.Called("around"),
            new Operand(0),
            new Operand(3),
            new Traversal(null, new Operand(8)),
            [new FoundCountField(Ask.Called("total")), new NodeCountsField(Ask.Called("counts"), [new CountedTypeField(Ask.Called("type"))]), new FoundNodesField(Ask.Called("nodes"), null, 9, [Ask.EdgeNode])]),
        ["subgraph"] = new SubgraphField(
            Ask.Called("sub"),
            new Operand(10),
            new Operand(5 + (int)PathMode.AllShortest),
            new Operand(3),
            100,
            new Traversal(null, new Operand(8)),
            [new FoundRelationshipsField(Ask.Called("joins"), Ask.Relationships(Ask.Id))]),
        ["degrees"] = new StatisticsField(
            Ask.Called("all"),
            [
                new TopByDegreeField(
                    Ask.Called("top"), null, Everything, new Operand(3), 10, [new CountField(Ask.Called("n")), new EdgeNodeField(Ask.Called("node"), Ask.Nodes(Ask.Id, Related))]),
                new DegreeDistributionField(Ask.Called("degrees"), null, Everything, [new CountedDegreeField(Ask.Called("degree")), new CountField(Ask.Called("n"))]),
            ]),
        ["aggregates"] = Ask.Connection(Ask.Scan("City"), new AggregateObject(
            Ask.Called("aggregate"),
            [
                new AggregateField(Ask.Called("distinct"), new Aggregate(AggregateFunction.CountDistinct, Value("code"))),
                new AggregateField(Ask.Called("sum"), new Aggregate(AggregateFunction.Sum, Value("population"))),
                new AggregateField(Ask.Called("first"), new Aggregate(AggregateFunction.Min, Value("since"))),
            ])),
        ["groups"] = Ask.Connection(Ask.Scan("City"), new GroupsField(
            Ask.Called("groups"),
            [new ValueKey(Value("code")), new DateKey(Value("since"), DateBucket.Decade), new NodeKey(Ask.Out("PartyTo"))],
            new Negated(new IsNull(new AggregateValue(Aggregate.Count))),
            [new OrderKey(new AggregateValue(Aggregate.Count), true)],
            null,
            [
                new GroupKeyField(Ask.Called("code"), 0),
                new GroupKeyField(Ask.Called("decade"), 1),
                new GroupKeyNodeField(Ask.Called("treaty"), 2, Ask.Nodes(Ask.Id)),
                new AggregateField(Ask.Called("count"), Aggregate.Count),
                Ask.Connection(new GroupMembers(Ask.Scan("City")), Ask.NodeIds, Ask.TotalCount),
            ])),
        ["relationships as of a time"] = Ask.Connection(
            new Filtered(Ask.Scan("City"), new WasValid(Then)),
            Ask.Page(new Operand(3)),
            new NodesField(Ask.Called("nodes"), Ask.Node("City", Ask.Connection(new Filtered(Ask.Out("PartyTo"), new WasValid(Then with { IsDefinite = true })), Ask.NodeIds, Ask.TotalCount)))),
        ["path as of a time"] = Ask.ById(Ask.Node(
            "City", Ask.Connection(new FollowPath(TestOntology.Path("sisters"), Then), Ask.Edges(Ask.EdgeNode, new PathTimeField(Ask.Called("since"), IsEnd: false))))),
        ["timeline"] = new ConnectionField(
            Ask.Called("page"),
            new Filtered(new TimelineEntries(new Operand(11), new Operand(12), false, null, TestOntology.Ontology.AllNodes), new WasValid(Then)),
            Timeline.Order,
            Ask.Page(new Operand(3)),
            [Timeline.Edges, Ask.TotalCount, Ask.PageInfo]),
        ["records"] = Ask.ById(Ask.Node("City", Ask.List(new OwnedRecords(TestOntology.Record("Name")), Ask.Record("Name", Ask.Property(TestOntology.Record("Name"), "text"))))),
    };

    private static ValidAt Then => new(new Operand(12), IsDefinite: false);

    private static Traversal Everything => new(null, new Operand(8));

    private static TopRelatedField Related => new(Ask.Called("related"), Everything, null, 3, [new CountField(Ask.Called("n")), Ask.EdgeNode]);

    private static ConnectionField Ordered(ElementSource source, params OrderKey[] keys) => new(
        Ask.Called("page"), source, keys, Ask.Page(new Operand(3)), [Ask.Edges(Ask.EdgeNode, new CursorField(Ask.Called("cursor"))), Ask.PageInfo, Ask.TotalCount]);

    private static PropertyValue Value(string name)
    {
        PropertyDefinition property = TestOntology.Node("City").FindProperty(name)!;
        return new PropertyValue(new NodePart(TestOntology.Node("City").Set), name, new ExpressionType(property.Kind, property.Scale, property.Enum));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_warm_run_allocates_nothing(string name)
    {
        ShapeField field = Fields[name];
        var plan = new LogicalPlan([field], [], 13);
        PlanArguments arguments = Ask.Arguments(
            plan,
            PlanValue.From("city/03"),
            Ask.Key("city/05"),
            PlanValue.From([PlanValue.From(1)]),
            PlanValue.From(7),
            PlanValue.From("city/07"),
            PlanValue.From((long)PathMode.Shortest),
            PlanValue.From((long)PathMode.AllShortest),
            PlanValue.From((long)PathMode.Simple),
            PlanValue.From((long)TraversalDirection.Both),
            Ask.Ids("1965", "1970"),
            Ask.Ids("city/01", "treaty/2"),
            PlanValue.From("1850"),
            PlanValue.From("1960"));
        arguments.PreferredLanguages = [1, 0];
        var sink = new SilentSink();
        Store.Run(plan, arguments, sink, null, CancellationToken.None);
        long once = sink.Length;
        for (int i = 0; i < 50; i++)
            Store.Run(plan, arguments, sink, null, CancellationToken.None);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            Store.Run(plan, arguments, sink, null, CancellationToken.None);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.True(once > 20, "The answer is too short to say anything.");
        Assert.Equal(once * 151, sink.Length);
    }

    private static PathsField Between(PathMode mode) => new(
        Ask.Called("paths"),
        new Operand(0),
        new Operand(4),
        new Operand(5 + (int)mode),
        null,
        4,
        new Operand(3),
        10,
        new Traversal(null, new Operand(8)),
        [
            new WayLengthField(Ask.Called("length")),
            new WayStepsField(Ask.Called("steps"), [new StepPositionField(Ask.Called("position")), new StepNodeField(Ask.Called("node"), Ask.Nodes(Ask.Id)), new StepDirectionField(Ask.Called("direction"))]),
        ]);

    private static EmbeddedStore Many()
    {
        var graph = new TestGraph();
        for (int treaty = 0; treaty < 4; treaty++)
            graph.Node("Treaty", $"treaty/{treaty}", ("kind", "SISTER"), ("since", $"{1950 + treaty}"));
        for (int city = 0; city < 30; city++)
        {
            string id = $"city/{city:00}";
            graph.Node("City", id, ("description", ("説明", (string?)"text")), ("tags", new[] { "one", "two" }), ("since", "1859-06"));
            graph.Name(id, "JA", "市").Name(id, "EN", "City");
            for (int treaty = 0; treaty < 4; treaty++)
                graph.Join("PartyTo", $"party-to/{city:00}-{treaty}", id, $"treaty/{treaty}");
        }

        return graph.Store();
    }
}
