using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;

namespace RelationsGraph.Model.Tests.Ontology;

public class QuantityTests
{
    private const string Types = """
        enum Lang { JA EN }
        enum Unit { YEN PERSON }
        enum Level { TOTAL PART }
        type Row @node(plural: "rows") { level: Level! }
        type About @relationship(from: ["Figure"], as: "about", to: ["Row"], inverse: "figures", one: true)
        type Also @relationship(from: ["Figure"], as: "also", to: ["Row"], inverse: "alsoIn")

        """;

    [Fact]
    public void A_quantity_knows_its_unit_what_keeps_it_apart_and_what_makes_it_inexact()
    {
        GraphOntology ontology = Read(Figure("""
            unit: "unit", apart: [{ property: "level", out: "About" }], inexact: [{ property: "rough" }, { property: "unit", except: ["PERSON"] }]
            """)).Ontology!;

        QuantityRule rule = ontology.FindNodeType("Figure")!.FindProperty("value")!.Quantity!;

        Assert.Equal("unit", rule.Unit);
        Assert.Equal("ABOUT.level", string.Join(" ", rule.Apart.Select(part => $"{part.Relationship!.GraphName}.{part.Property}")));
        Assert.Equal("rough Boolean , unit Enum 1", string.Join(" , ", rule.Flaws.Select(flaw => $"{flaw.Property} {flaw.Kind} {string.Join(' ', flaw.Except)}".TrimEnd())));
        Assert.Null(ontology.FindNodeType("Figure")!.FindProperty("rough")!.Quantity);
    }

    [Theory]
    [InlineData("unit: \"size\"", "Figure has no single property 'size'")]
    [InlineData("unit: \"rough\"", "'rough' is no enum")]
    [InlineData("apart: [{ property: \"level\" }]", "Figure has no single property 'level'")]
    [InlineData("apart: [{ property: \"rough\" }]", "'rough' is not one single enum property there")]
    [InlineData("apart: [{ property: \"level\", out: \"Also\" }]", "not every Figure has one ALSO in this direction")]
    [InlineData("apart: [{ property: \"level\", out: \"Nothing\" }]", "'apart' takes at most one of 'out' and 'in'")]
    [InlineData("apart: [\"level\"]", "an item of 'apart' is written as { property: \"name\" }")]
    [InlineData("inexact: [{ property: \"rough\", except: [\"YEN\"] }]", "'rough' is no enum; 'except' is for enums")]
    [InlineData("inexact: [{ property: \"unit\", except: [\"EURO\"] }]", "Unit has no value EURO")]
    public void What_a_rule_names_must_be_there(string arguments, string fault) =>
        Assert.Contains(fault, string.Join("\n", Read(Figure(arguments)).Faults), StringComparison.Ordinal);

    [Fact]
    public void Only_numbers_of_nodes_are_quantities()
    {
        OntologyResult result = Read(Types + """
            type Figure @node(plural: "figures") { note: String @quantity }
            type Sum @relationship(from: ["Row"], as: "sums", to: ["Row"], inverse: "summands") { share: Int @quantity }
            """);

        string faults = string.Join("\n", result.Faults);
        Assert.Contains("@quantity is for a single Int, Long or Decimal, which 'note' is not", faults, StringComparison.Ordinal);
        Assert.Contains("@quantity is for fields of node types and interfaces", faults, StringComparison.Ordinal);
    }

    private static OntologyResult Read(string text) => OntologyReader.Read(OntologyText.Source(text));

    private static string Figure(string arguments) =>
        Types + $"type Figure @node(plural: \"figures\") {{ value: Int @quantity({arguments}) unit: Unit rough: Boolean }}";
}
