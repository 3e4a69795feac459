using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests;

public class GroupTests
{
    private static readonly NodePart City = new(TestOntology.Node("City").Set);
    private static readonly EmbeddedStore Store = new TestGraph()
        .Node("City", "city/a", ("size", "SMALL"), ("population", 5), ("area", 150L), ("since", "1987-10"), ("code", "x"))
        .Node("City", "city/b", ("size", "LARGE"), ("population", 7), ("area", 50L), ("since", "1989?"), ("code", "y"))
        .Node("City", "city/c", ("size", "SMALL"), ("population", 8), ("since", "1989-12/1990-01"), ("code", "x"))
        .Node("City", "city/d", ("visitors", long.MaxValue))
        .Node("City", "city/e", ("visitors", 1L))
        .Node("Treaty", "treaty/s", ("kind", "SISTER"))
        .Node("Treaty", "treaty/t", ("kind", "PARTNER"))
        .Join("PartyTo", "party-to/1", "city/a", "treaty/s")
        .Join("PartyTo", "party-to/2", "city/a", "treaty/t")
        .Join("PartyTo", "party-to/3", "city/a", "treaty/t")
        .Join("PartyTo", "party-to/4", "city/b", "treaty/t")
        .Store();

    [Fact]
    public void Aggregates_are_exact_and_leave_out_what_has_no_value() => Assert.Equal(
        "{page:{aggregate:{count:5,distinct:2,min:5,max:8,sum:20,average:6666667e-6,area:200e-2,first:!'1987-10'}}}",
        Ask.Of(Store, Connection(new AggregateObject(
            Ask.Called("aggregate"),
            [
                Field("count", Aggregate.Count),
                Field("distinct", new Aggregate(AggregateFunction.CountDistinct, Value("size"))),
                Field("min", new Aggregate(AggregateFunction.Min, Value("population"))),
                Field("max", new Aggregate(AggregateFunction.Max, Value("population"))),
                Field("sum", new Aggregate(AggregateFunction.Sum, Value("population"))),
                Field("average", new Aggregate(AggregateFunction.Average, Value("population"))),
                Field("area", new Aggregate(AggregateFunction.Sum, Value("area"))),
                Field("first", new Aggregate(AggregateFunction.Min, Value("since"))),
            ]))));

    [Fact]
    public void Nothing_has_count_0_and_no_sum() => Assert.Equal(
        "{page:{aggregate:{count:0,sum:null,average:null,min:null,precise:true}}}",
        Ask.Of(Store, Ask.Connection(Ask.Scan("Host"), new AggregateObject(
            Ask.Called("aggregate"),
            [
                Field("count", Aggregate.Count),
                Field("sum", new Aggregate(AggregateFunction.Sum, Value("population"))),
                Field("average", new Aggregate(AggregateFunction.Average, Value("population"))),
                Field("min", new Aggregate(AggregateFunction.Min, Value("code"))),
                new PreciseField(Ask.Called("precise"), []),
            ]))));

    [Fact]
    public void A_sum_or_an_average_beyond_64_bits_is_a_fault() => Assert.Equal(
        "{page:{aggregate:{sum:<NUMBER_OVERFLOW>,average:<NUMBER_OVERFLOW>}}}",
        Ask.Of(Store, Connection(new AggregateObject(
            Ask.Called("aggregate"),
            [
                Field("sum", new Aggregate(AggregateFunction.Sum, Value("visitors"))),
                Field("average", new Aggregate(AggregateFunction.Average, Value("visitors"))),
            ]))));

    [Fact]
    public void Rows_without_a_key_are_a_group_of_their_own_and_come_last() => Assert.Equal(
        "{page:{groups:[{key:'LARGE',count:1,sum:7},{key:'SMALL',count:2,sum:13},{key:null,count:2,sum:null}]}}",
        Groups([new ValueKey(Value("size"))], Key(0), Count, Sum));

    [Fact]
    public void A_date_is_in_the_stretch_in_which_all_its_days_lie() => Assert.Equal(
        "{page:{groups:[{key:'1987',imprecise:[],count:1},{key:'1989',imprecise:[],count:1},{key:null,imprecise:['K0'],count:1},{key:null,imprecise:[],count:2}]}}",
        Groups([new DateKey(Value("since"), DateBucket.Year)], Key(0), new ImpreciseKeysField(Ask.Called("imprecise"), ["K0"]), Count));

    [Fact]
    public void A_row_is_once_in_the_group_of_each_related_node() => Assert.Equal(
        "{page:{groups:[{node:{id:'treaty/s'},count:1,sum:5},{node:{id:'treaty/t'},count:2,sum:12},{node:null,count:3,sum:8}]}}",
        Groups([new NodeKey(Ask.Out("PartyTo"))], new GroupKeyNodeField(Ask.Called("node"), 0, Ask.Nodes(Ask.Id)), Count, Sum));

    [Fact]
    public void A_row_is_once_in_the_group_of_each_item_of_a_list()
    {
        EmbeddedStore store = new TestGraph()
            .Node("City", "city/a", ("population", 1), ("tags", new[] { "sea", "hill", "sea" }), ("floors", new object[] { 2, -1, 2 }), ("sizes", new object[] { "SMALL", "LARGE" }))
            .Node("City", "city/b", ("population", 2), ("tags", new[] { "hill" }), ("floors", new object[] { 2 }))
            .Node("City", "city/c", ("population", 4), ("tags", Array.Empty<string>()))
            .Node("City", "city/d", ("population", 8))
            .Store();

        Assert.Equal(
            "{page:{groups:[{key:!'hill',count:2,sum:3},{key:!'sea',count:1,sum:1},{key:null,count:2,sum:12}]}}", By("tags"));
        Assert.Equal("{page:{groups:[{key:-1,count:1,sum:1},{key:2,count:2,sum:3},{key:null,count:2,sum:12}]}}", By("floors"));
        Assert.Equal("{page:{groups:[{key:'LARGE',count:1,sum:1},{key:'SMALL',count:1,sum:1},{key:null,count:3,sum:14}]}}", By("sizes"));

        string By(string list) => Ask.Of(store, Connection(new GroupsField(Ask.Called("groups"), [new ItemKey(Value(list))], null, [], null, [Key(0), Count, Sum])));
    }

    [Fact]
    public void Different_related_nodes_count_once_however_many_ways_lead_there()
    {
        var treaties = new Aggregate(AggregateFunction.CountDistinct, null) { Related = Ask.Out("PartyTo") };
        var sisters = new Filtered(Ask.Out("PartyTo"), new Comparison(
            new PropertyValue(new NodePart(TestOntology.Node("Treaty").Set), "kind", KindOf("Treaty", "kind")), ComparisonOperator.Equal, new Operand(0)));
        var some = new Aggregate(AggregateFunction.CountDistinct, null) { Related = sisters };
        int sister = TestOntology.Node("Treaty").FindProperty("kind")!.Enum!.Find("SISTER");

        Assert.Equal("{page:{aggregate:{all:2}}}", Ask.Of(Store, Connection(new AggregateObject(Ask.Called("aggregate"), [Field("all", treaties)]))));
        Assert.Equal(
            "{page:{groups:[{key:'SMALL',all:2,some:1},{key:'LARGE',all:1,some:0},{key:null,all:0,some:0}]}}",
            Ask.Of(
                Store,
                Connection(new GroupsField(
                    Ask.Called("groups"), [new ValueKey(Value("size"))], null, [new OrderKey(new AggregateValue(treaties), IsDescending: true)], null, [Key(0), Field("all", treaties), Field("some", some)])),
                PlanValue.From(sister)));
    }

    [Fact]
    public void Related_rows_that_are_counted_are_bounded()
    {
        var treaties = new Aggregate(AggregateFunction.CountDistinct, null) { Related = Ask.Out("PartyTo") };
        var graph = new TestGraph().Cities("a", "b", "c", "d");
        for (int treaty = 0; treaty < 20; treaty++)
        {
            graph.Node("Treaty", $"treaty/{treaty:00}");
            foreach (char city in "abcd")
                graph.Join("PartyTo", $"party-to/{city}{treaty:00}", $"city/{city}", $"treaty/{treaty:00}");
        }

        ConnectionField field = Connection(new AggregateObject(Ask.Called("aggregate"), [Field("all", treaties)]));

        Assert.Equal("{page:{aggregate:{all:20}}}", Ask.Of(graph.Store(new EmbeddedLimits { MaxAggregatedRows = 80 }), field));
        Assert.Contains("<TOO_MANY_ROWS>", Ask.Of(graph.Store(new EmbeddedLimits { MaxAggregatedRows = 79 }), field), StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_one_type_has_orders_nodes_of_many_types()
    {
        var population = new ValueOfType(TestOntology.Node("City").Set, Value("population"));
        var treaties = new ValueOfType(TestOntology.Node("City").Set, new RelatedCount(Ask.Out("PartyTo")));

        Assert.Equal("abcdest", By(population, isDescending: false));
        Assert.Equal("destcba", By(population, isDescending: true));
        Assert.Equal("cdebast", By(treaties, isDescending: false));

        static string By(ValueExpression value, bool isDescending)
        {
            ConnectionField field = Ask.Connection(Ask.Scan("Entity"), Ask.NodeIds) with { Order = [new OrderKey(value, isDescending)] };
            return string.Concat(Ask.Of(Store, field).Split('/').Skip(1).Select(id => id[0]));
        }
    }

    private static ExpressionType KindOf(string type, string name)
    {
        PropertyDefinition property = TestOntology.Node(type).FindProperty(name)!;
        return new ExpressionType(property.Kind, property.Scale, property.Enum);
    }

    [Fact]
    public void Several_keys_make_a_group_for_each_combination() => Assert.Equal(
        "{page:{groups:[{key:'LARGE',code:!'y',count:1},{key:'SMALL',code:!'x',count:2},{key:null,code:null,count:2}]}}",
        Groups([new ValueKey(Value("size")), new ValueKey(Value("code"))], Key(0), Key(1, "code"), Count));

    [Fact]
    public void Groups_are_ordered_by_aggregates_tested_and_limited()
    {
        var sum = new AggregateValue(new Aggregate(AggregateFunction.Sum, Value("population")));
        var field = new GroupsField(
            Ask.Called("groups"), [new ValueKey(Value("size"))], new Negated(new IsNull(sum)), [new OrderKey(sum, IsDescending: true)], new Operand(0), [Key(0), Sum]);

        Assert.Equal("{page:{groups:[{key:'SMALL',sum:13},{key:'LARGE',sum:7}]}}", Ask.Of(Store, Connection(field), PlanValue.From(5)));
        Assert.Equal("{page:{groups:[{key:'SMALL',sum:13}]}}", Ask.Of(Store, Connection(field), PlanValue.From(1)));
    }

    [Fact]
    public void Descending_order_has_groups_without_a_key_first() => Assert.Equal(
        "{page:{groups:[{key:null},{key:'SMALL'},{key:'LARGE'}]}}",
        Ask.Of(Store, Connection(new GroupsField(
            Ask.Called("groups"), [new ValueKey(Value("size"))], null, [new OrderKey(new GroupKeyValue(0), IsDescending: true)], null, [Key(0)]))));

    [Fact]
    public void A_group_has_a_connection_of_its_own_rows_that_can_be_grouped_again() => Assert.Equal(
        "{page:{groups:[{page:{nodes:[{id:'city/b'}],totalCount:1,groups:[{key:!'y'}]}},{page:{nodes:[{id:'city/a'},{id:'city/c'}],totalCount:2,groups:[{key:!'x'}]}},"
        + "{page:{nodes:[{id:'city/d'},{id:'city/e'}],totalCount:2,groups:[{key:null}]}}]}}",
        Groups([new ValueKey(Value("size"))], Ask.Connection(
            new GroupMembers(Ask.Scan("City")),
            Ask.NodeIds,
            Ask.TotalCount,
            new GroupsField(Ask.Called("groups"), [new ValueKey(Value("code"))], null, [], null, [Key(0)]))));

    [Fact]
    public void More_groups_or_rows_than_allowed_are_a_fault()
    {
        EmbeddedStore few = new TestGraph().Cities("a", "b", "c").Store(new EmbeddedLimits { MaxGroups = 2 });
        EmbeddedStore small = new TestGraph().Cities("a", "b", "c").Store(new EmbeddedLimits { MaxAggregatedRows = 2 });
        ConnectionField field = Connection(new GroupsField(Ask.Called("groups"), [new ValueKey(new IdValue(City))], null, [], null, [Count]));

        Assert.Equal("{page:{groups:<TOO_MANY_GROUPS>}}", Ask.Of(few, field));
        Assert.Equal("{page:{groups:<TOO_MANY_ROWS>}}", Ask.Of(small, field));
    }

    [Fact]
    public void Too_many_rows_are_told_before_too_many_groups_wherever_they_lie()
    {
        // More than are read at a time: the groups are too many long before the rows are.
        string[] names = [.. Enumerable.Range(0, 3000).Select(i => $"{i:0000}")];
        TestGraph graph = new TestGraph().Cities(names);
        ConnectionField field = Connection(new GroupsField(Ask.Called("groups"), [new ValueKey(new IdValue(City))], null, [], null, [Count]));

        Assert.Equal("{page:{groups:<TOO_MANY_ROWS>}}", Ask.Of(graph.Store(new EmbeddedLimits { MaxGroups = 2, MaxAggregatedRows = 2999 }), field));
        Assert.Equal("{page:{groups:<TOO_MANY_GROUPS>}}", Ask.Of(graph.Store(new EmbeddedLimits { MaxGroups = 2, MaxAggregatedRows = 3000 }), field));
    }

    [Fact]
    public void Rows_that_multiply_by_their_keys_are_not_read_beyond_what_is_allowed()
    {
        var graph = new TestGraph();
        for (int treaty = 0; treaty < 50; treaty++)
            graph.Node("Treaty", $"treaty/{treaty:00}");
        for (int city = 0; city < 50; city++)
        {
            graph.Cities($"{city:00}");
            for (int treaty = 0; treaty < 50; treaty++)
                graph.Join("PartyTo", $"party-to/{city:00}-{treaty:00}", $"city/{city:00}", $"treaty/{treaty:00}");
        }

        var counter = new WorkCounter();
        NodeKey treaties = new(Ask.Out("PartyTo"));
        ConnectionField field = Connection(new GroupsField(Ask.Called("groups"), [treaties, treaties], null, [], null, [Count]));

        Assert.Equal("{page:{groups:<TOO_MANY_ROWS>}}", Ask.Of(graph.Store(new EmbeddedLimits { MaxAggregatedRows = 100 }), field, counter));
        Assert.InRange(counter.RowsTouched, 50, 500);
    }

    [Fact]
    public void Values_that_differ_in_what_they_must_agree_in_have_no_sum()
    {
        var unit = new Quantity([new QuantityAspect("size", Value("size"), IsUnit: true)], null);
        var level = new Quantity([new QuantityAspect("size", Value("size"), IsUnit: false)], null);
        var parts = new AggregateObject(
            Ask.Called("aggregate"),
            [
                Field("unit", new Aggregate(AggregateFunction.Sum, Value("population"), unit)),
                Field("level", new Aggregate(AggregateFunction.Sum, Value("population"), level)),
                Field("none", new Aggregate(AggregateFunction.Sum, Value("visitors"), unit) with { Function = AggregateFunction.CountDistinct }),
            ]);

        Assert.Equal("{page:{aggregate:{unit:<MIXED_UNITS>,level:<MIXED_LEVELS>,none:2}}}", Ask.Of(Store, Connection(parts)));
        Assert.Equal(
            "{page:{groups:[{sum:7},{sum:13},{sum:null}]}}",
            Groups([new ValueKey(Value("size"))], Field("sum", new Aggregate(AggregateFunction.Sum, Value("population"), unit))));
    }

    [Fact]
    public void Counting_reads_no_row_and_grouping_reads_each_once()
    {
        var counter = new WorkCounter();
        Ask.Of(Store, Connection(new AggregateObject(Ask.Called("aggregate"), [Field("count", Aggregate.Count)])), counter);
        Assert.Equal(0, counter.RowsTouched);

        Ask.Of(Store, Connection(new GroupsField(Ask.Called("groups"), [new ValueKey(Value("size"))], null, [], null, [Key(0), Count])), counter);
        Assert.Equal(5, counter.RowsTouched);
    }

    private static AggregateField Count => Field("count", Aggregate.Count);

    private static AggregateField Sum => Field("sum", new Aggregate(AggregateFunction.Sum, Value("population")));

    private static GroupKeyField Key(int key, string name = "key") => new(Ask.Called(name), key);

    private static AggregateField Field(string name, Aggregate aggregate) => new(Ask.Called(name), aggregate);

    private static PropertyValue Value(string name)
    {
        PropertyDefinition property = TestOntology.Node("City").FindProperty(name)!;
        return new PropertyValue(City, name, new ExpressionType(property.Kind, property.Scale, property.Enum));
    }

    private static ConnectionField Connection(ShapeField part) => Ask.Connection(Ask.Scan("City"), part);

    private static string Groups(GroupKey[] keys, params ShapeField[] fields) =>
        Ask.Of(Store, Connection(new GroupsField(Ask.Called("groups"), keys, null, [], null, fields)));
}
