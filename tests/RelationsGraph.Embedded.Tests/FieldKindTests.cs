using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests;

public class FieldKindTests
{
    private static readonly EmbeddedStore Store = new TestGraph()
        .Node("City", "city/full",
            ("code", "A \"b\""), ("population", -5), ("visitors", 5_000_000_000L), ("area", 1250L), ("coastal", true), ("budget", 2020),
            ("size", "LARGE"), ("site", "https://example.org/"), ("since", "1859-06"), ("until", "2020~"),
            ("tags", new[] { "港", "plain", "a\\b" }), ("floors", new object[] { -1, 2 }), ("sizes", new object[] { "LARGE", "SMALL" }))
        .Node("City", "city/empty", ("tags", Array.Empty<string>()), ("coastal", false))
        .Node("City", "city/plain", ("code", "横浜"), ("size", "SMALL"))
        .Store();

    [Theory]
    [InlineData("code", "!'A \"b\"'")]
    [InlineData("population", "-5")]
    [InlineData("visitors", "5000000000")]
    [InlineData("area", "1250e-2")]
    [InlineData("coastal", "true")]
    [InlineData("budget", "'FY2020'")]
    [InlineData("size", "'LARGE'")]
    [InlineData("site", "'https://example.org/'")]
    [InlineData("since", "'1859-06'")]
    [InlineData("until", "'2020~'")]
    [InlineData("tags", "['港','plain',!'a\\b']")]
    [InlineData("floors", "[-1,2]")]
    [InlineData("sizes", "['LARGE','SMALL']")]
    public void Every_kind_of_property_is_written(string property, string expected) => Assert.Equal(expected, Value("city/full", property));

    [Theory]
    [InlineData("code")]
    [InlineData("population")]
    [InlineData("visitors")]
    [InlineData("area")]
    [InlineData("budget")]
    [InlineData("size")]
    [InlineData("site")]
    [InlineData("since")]
    [InlineData("floors")]
    [InlineData("sizes")]
    public void A_property_without_a_value_is_null(string property) => Assert.Equal("null", Value("city/empty", property));

    [Fact]
    public void An_empty_list_is_not_null()
    {
        Assert.Equal("[]", Value("city/empty", "tags"));
        Assert.Equal("null", Value("city/plain", "tags"));
    }

    [Fact]
    public void False_is_not_null()
    {
        Assert.Equal("false", Value("city/empty", "coastal"));
        Assert.Equal("null", Value("city/plain", "coastal"));
    }

    [Fact]
    public void A_text_without_anything_to_escape_is_known_to_be_plain() => Assert.Equal("'横浜'", Value("city/plain", "code"));

    [Fact]
    public void Literals_and_ids_stand_between_properties()
    {
        ElementShape shape = Ask.Node("City", Ask.TypeName("City"), Ask.Id, Ask.Property(TestOntology.Node("City"), "size"));
        Assert.Equal(
            "{object:{__typename:\"City\",id:'city/full',size:'LARGE'}}", Ask.Of(Store, Ask.ById(shape), PlanValue.From("city/full")));
    }

    [Fact]
    public void An_enum_of_many_values_is_kept_in_two_bytes()
    {
        string values = string.Join(" ", Enumerable.Range(0, 300).Select(i => "V" + i));
        GraphOntology ontology = TestOntology.Read(
            $"enum Lang {{ JA }} enum Wide {{ {values} }} type Thing @node(plural: \"things\") {{ wide: Wide }}");
        var tables = new Model.Data.GraphTables(ontology);
        tables.Nodes[0].Ids.Add("thing/a");
        ((Model.Data.IntegerColumn)tables.Nodes[0].Columns[0]).Values.Add(299);
        var wide = new PropertyField(Ask.Called("wide"), ontology.NodeTypes[0].Properties[0], null);
        var field = new ListField(Ask.Called("list"), new ScanNodes(ontology.AllNodes), new ElementShape(ElementKind.Node, [[wide]]));
        Assert.Equal("{list:[{wide:'V299'}]}", Ask.Of(new EmbeddedStore(tables), field));
    }

    private static string Value(string city, string property)
    {
        string answer = Ask.Of(Store, Ask.ById(Ask.Node("City", Ask.Property(TestOntology.Node("City"), property))), PlanValue.From(city));
        return answer[$"{{object:{{{property}:".Length..^2];
    }
}
