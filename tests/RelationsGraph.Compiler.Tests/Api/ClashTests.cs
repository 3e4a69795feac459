using RelationsGraph.Compiler.Api;
using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.Compiler.Tests.Api;

public sealed class ClashTests
{
    [Theory]
    [InlineData("type PageInfo implements Entity @node(plural: \"infos\")", "PageInfo")]
    [InlineData("type Path implements Entity @node(plural: \"paths\")", "Path")]
    [InlineData("type CitiesConnection implements Entity @node(plural: \"others\")", "CitiesConnection")]
    [InlineData("type CitySistersEdge implements Entity @node(plural: \"others\")", "CitySistersEdge")]
    [InlineData("type Node implements Entity @node(plural: \"others\")", "Node")]
    [InlineData("type String implements Entity @node(plural: \"strings\")", "String")]
    [InlineData("type Series implements Entity @node(plural: \"series\")", "Query")]
    [InlineData("type Town implements Entity @node(plural: \"nodes\")", "Query")]
    [InlineData("type Town implements Entity @node(plural: \"cities\")", "Query")]
    [InlineData("type Town implements Entity @node(plural: \"keepers\")", "Query")]
    [InlineData("type Town implements Entity @node(plural: \"towns\") { keeperRelationship: Int } type Of @relationship(from: [\"Town\"], as: \"keeper\", to: [\"City\"], inverse: \"ofs\", one: true)", "Town")]
    [InlineData("type Of @relationship(from: [\"City\"], as: \"ofs\", to: [\"City\"], inverse: \"of\") { node: Int }", "CityOfsEdge")]
    [InlineData("type Of @relationship(from: [\"City\"], as: \"ofs\", to: [\"City\"], inverse: \"of\") { cursor: String }", "CityOfsEdge")]
    public void A_name_that_the_api_adds_itself_is_a_fault(string addition, string coordinate)
    {
        var fault = Assert.ThrowsAny<Exception>(() => ApiSchema.From(TestApi.Read(TestApi.SmallSdl + "\n" + addition)));

        // What the reader of the ontology refuses already never comes here.
        if (fault is SchemaException clash)
            Assert.Contains(clash.Problems, problem => problem.Coordinate.Split('.', '(')[0] == coordinate);
        else
            Assert.IsType<InvalidOperationException>(fault);
    }

    [Fact]
    public void Two_sources_of_one_connection_name_are_a_fault()
    {
        // City.sisters and Query.citySisters would both be CitySistersConnection.
        string sdl = TestApi.SmallSdl.Replace(
            "type Query {", "type Query { citySisters: [Treaty!]! @path(start: \"City\", steps: [{ out: \"PartyTo\" }])", StringComparison.Ordinal);

        SchemaException fault = Assert.Throws<SchemaException>(() => ApiSchema.From(TestApi.Read(sdl)));

        Assert.Equal(["CitySistersConnection", "CitySistersEdge"], fault.Problems.Select(problem => problem.Coordinate));
    }

    [Fact]
    public void All_clashes_are_reported_at_once()
    {
        SchemaException fault = Assert.Throws<SchemaException>(() => ApiSchema.From(TestApi.Read(
            TestApi.SmallSdl + " type PageInfo implements Entity @node(plural: \"infos\") type Path implements Entity @node(plural: \"ways\")")));

        Assert.Equal(["PageInfo", "Path"], fault.Problems.Select(problem => problem.Coordinate).Order());
    }

    [Theory]
    [InlineData("\"Actor\", \"Place\"")]
    [InlineData("\"City\", \"Place\"")]
    [InlineData("\"Place\", \"City\", \"Actor\"")]
    public void Owners_that_have_types_in_common_share_a_connection(string owners)
    {
        string sdl = TestApi.SmallSdl.Replace("type City implements Place", "interface Actor implements Entity @node(plural: \"actors\")\ntype City implements Place & Actor", StringComparison.Ordinal)
            + $" type Meets @relationship(from: [{owners}], as: \"meets\", to: [\"Treaty\"], inverse: \"metBy\")";

        Schema schema = ApiSchema.From(TestApi.Read(sdl)).Schema;

        string first = owners.Split('"')[1];
        Assert.Equal($"{first}MeetsConnection", schema.FindType<ObjectType>("City")!.Fields.Find("meets")!.Type.ToString());
    }

    [Fact]
    public void An_ontology_without_an_interface_of_everything_uses_node()
    {
        const string Sdl = """
            enum Lang { EN }
            type A @node(plural: "as") { of: [B!]! @path(steps: [{ out: "To" }]) }
            type B @node(plural: "bs")
            type To @relationship(from: ["A"], as: "to", to: ["B"], inverse: "from")
            """;

        Schema schema = ApiSchema.From(TestApi.Read(Sdl)).Schema;

        Assert.Equal("[Node!]", schema.FindType<ObjectType>("AOfEdge")!.Fields.Find("via")!.Type.ToString());
        Assert.Equal("Node!", schema.FindType<InterfaceType>("Relationship")!.Fields.Find("from")!.Type.ToString());
    }
}
