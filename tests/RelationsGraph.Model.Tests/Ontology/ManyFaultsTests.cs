using System.Text;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Ontology.Reading;

namespace RelationsGraph.Model.Tests.Ontology;

/// <summary>All faults of all files come in one run, in one order.</summary>
public sealed class ManyFaultsTests
{
    private const string Places = """
        type City @node(plural: "cities") {
          kind: Kind!
          code: String @length(max: 0)
        }
        type City @node(plural: "towns")
        """;

    private const string Joins = """
        enum Lang { JA JA }
        type Joins @relationship(from: ["City"], as: "kind", to: ["Town"], inverse: "joined")
        type Loose
        type Note @record(owners: ["City"], as: "code", table: "notes")
        """;

    private static readonly string[] Expected =
    [
        "joins.graphql:1:16: enum 'Lang' has the value JA twice; keep one",
        "joins.graphql:2:59: 'to' names Town, which is no node type or interface; known are City",
        "joins.graphql:3:6: type 'Loose' is not marked; add @node, @relationship or @record",
        "joins.graphql:4:41: City has a field 'code' from City already; give this one another name, or remove one",
        "places.graphql:2:9: 'kind' has the type Kind, which is no type of a property; use an enum of the ontology or one of String, Url, Int, Long, Decimal, Boolean, EdtfDate, FiscalYear, LocalizedText",
        "places.graphql:3:29: 'max' of @length is 0; it must be from 1 to 8000",
        "places.graphql:5:6: 'City' is defined twice; give one of them another name",
    ];

    [Fact]
    public void Faults_of_every_sort_come_at_once_by_file_line_and_column() => Assert.Equal(Expected, Faults(("places.graphql", Places), ("joins.graphql", Joins)));

    [Fact]
    public void The_order_of_the_files_does_not_matter() => Assert.Equal(Expected, Faults(("joins.graphql", Joins), ("places.graphql", Places)));

    [Fact]
    public void Files_that_are_no_GraphQL_are_all_named_and_nothing_else_is()
    {
        string[] faults = Faults(("a.graphql", "type City {"), ("b.graphql", "type Loose"), ("c.graphql", "enum Lang { EN }\ntype 5"), ("d.graphql", ""));

        Assert.Equal(3, faults.Length);
        Assert.StartsWith("a.graphql:1:12: ", faults[0], StringComparison.Ordinal);
        Assert.StartsWith("c.graphql:2:6: ", faults[1], StringComparison.Ordinal);
        Assert.StartsWith("d.graphql:1:1: ", faults[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_a_fault_at_their_place()
    {
        OntologyResult result = OntologyReader.Read(new SourceText(new byte[] { (byte)'#', (byte)' ', 0xE6, (byte)'\n' }, "a.graphql"));

        Assert.StartsWith("a.graphql:1:3: ", Assert.Single(result.Faults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_count_characters_and_not_bytes()
    {
        string[] faults = Faults(("a.graphql", "enum Lang { JA } \"市🏙\" type Loose type City @node(plural: \"cities\")"));

        Assert.Equal(["a.graphql:1:28: type 'Loose' is not marked; add @node, @relationship or @record"], faults);
    }

    [Fact]
    public void A_mistake_in_an_interface_is_one_fault_however_many_types_have_it()
    {
        var text = new StringBuilder("enum Lang { EN }\ninterface Entity @node(plural: \"entities\") { code: Float since: String within: City @path(steps: [{ out: \"Nowhere\" }]) }\n");
        text.Append("type City implements Entity @node(plural: \"cities\")\n");
        for (int i = 0; i < 20; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"type Thing{i} implements Entity @node(plural: \"things{i}\")\n");

        Assert.Equal(2, Faults(("a.graphql", text.ToString())).Length);
    }

    private static string[] Faults(params (string Name, string Text)[] files)
    {
        OntologyResult result = OntologyReader.Read([.. files.Select(file => OntologyText.Source(file.Text, file.Name))]);
        Assert.Null(result.Ontology);
        return [.. result.Faults.Select(fault => fault.ToString())];
    }
}
