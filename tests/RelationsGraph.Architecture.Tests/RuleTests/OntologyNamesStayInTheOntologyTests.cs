using RelationsGraph.Architecture.Tests.Rules;
using Xunit;

namespace RelationsGraph.Architecture.Tests.RuleTests;

public sealed class OntologyNamesStayInTheOntologyTests : IDisposable
{
    private readonly OntologyNamesStayInTheOntology _rule = new();
    private readonly MadeUpHouse _house = new();

    public void Dispose() => _house.Dispose();

    [Theory]
    [InlineData("\"Treaty\"", "node type")]
    [InlineData("\"treaties\"", "plural of a node type")]
    [InlineData("\"SignedBy\"", "relationship type")]
    [InlineData("\"SIGNED_BY\"", "relationship type")]
    [InlineData("\"signed-by\"", "relationship type")]
    [InlineData("\"signedBy\"", "field of a relationship")]
    [InlineData("@\"coSignatories\"", "derived path")]
    [InlineData("\"PEACE\"", "value of the enum TreatyKind")]
    [InlineData("$\"{x[\"PEACE\"]} and more\"", "value of the enum TreatyKind", "PEACE")]
    [InlineData("\"\"\"PEACE\"\"\"", "value of the enum TreatyKind", "PEACE")]
    public void A_string_that_is_a_name_breaks_it(string literal, string what, string? name = null) =>
        House($"var x = 1;\nCall({literal});")
            .Breaks(_rule, $"src/RelationsGraph.A/Use.cs:2: the string \"{name ?? literal.Trim('"', '@')}\" is a name of the ontology ({what}).");

    [Fact]
    public void An_identifier_that_is_a_node_type_breaks_it() =>
        House("class Treaty;").Breaks(_rule, "src/RelationsGraph.A/Use.cs:1: the identifier Treaty is a node type of the ontology.");

    [Theory]
    [InlineData("// Treaty and \"PEACE\"\n/* \"Treaty\" */ var s = 'P';")]
    [InlineData("var s = \"a Treaty of PEACE\"; var t = \"signed\"; class TreatyReader;")]
    [InlineData("var s = $\"{Treat()}y\" + \"\\\"Treaty\"; var c = '\"';")]
    [InlineData("var s = \"NAME_OF_LANGUAGE\"; Document(Event);")]
    public void Other_texts_are_kept(string text) => House(text).Keeps(_rule);

    private MadeUpHouse House(string text) => _house
        .WithProject("RelationsGraph.A")
        .With("src/RelationsGraph.A/Use.cs", text)
        .With("schema/ontology/directives.graphql", "directive @node(plural: String!) on OBJECT\nenum Language { NAME_OF_LANGUAGE }")
        .With(
            "schema/ontology/treaties.graphql",
            """
            "A Treaty."
            type Treaty @node(plural: "treaties") {
              kind: TreatyKind!
              coSignatories: [Treaty!]! @path(steps: [{ out: "SignedBy" }])
            }
            type Document @node(plural: "papers")
            enum TreatyKind { PEACE }
            type SignedBy @relationship(from: ["Treaty"], as: "signedBy", to: ["Treaty"], inverse: "signed")
            """);
}
