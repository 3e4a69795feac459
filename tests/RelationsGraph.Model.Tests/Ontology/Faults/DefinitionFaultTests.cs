using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Ontology.Reading;

namespace RelationsGraph.Model.Tests.Ontology.Faults;

public sealed class DefinitionFaultTests
{
    [Theory]
    [InlineData("extend type ‸City { code: String }", "'City' is extended here; write its fields where it is defined")]
    [InlineData("type ‸City @node(plural: \"towns\")", "'City' is defined twice; give one of them another name")]
    [InlineData("enum ‸City { A }", "'City' is defined twice; give one of them another name")]
    [InlineData("‸query { a }", "an ontology holds definitions of types, enums, scalars and directives only; remove this")]
    [InlineData("‸schema { query: Query }", "an ontology holds definitions of types, enums, scalars and directives only; remove this")]
    [InlineData("type ‸Mayor { name: String }", "type 'Mayor' is not marked; add @node, @relationship or @record")]
    [InlineData("interface ‸Person", "interface 'Person' is not marked; add @node with 'plural', the name of its root connection")]
    [InlineData("union ‸Thing = City | Country", "'Thing' is a union; make it an interface with @node that its types implement")]
    [InlineData(
        "scalar ‸DateTime",
        "the program knows no scalar DateTime; it knows String, Url, Int, Long, Decimal, Boolean, EdtfDate, FiscalYear, LocalizedText")]
    [InlineData(
        "type ‸Mayor @node(plural: \"mayors\") @record(owners: [\"City\"], as: \"mayors\", table: \"mayor\")",
        "type 'Mayor' has @node and @record; keep one, since a type is a node, a relationship or a record")]
    [InlineData("type ‸city_hall @node(plural: \"halls\", id: \"hall\")", "'city_hall' cannot be the name of a type; write an upper-case letter, then letters and digits")]
    [InlineData("type ‸__Hall @node(plural: \"halls\", id: \"hall\")", "'__Hall' cannot be the name of a type; write an upper-case letter, then letters and digits")]
    [InlineData("type ‸Node @node(plural: \"things\")", "'Node' is the name of all of them; give this one another name")]
    [InlineData("interface ‸Relationship @node(plural: \"things\")", "'Relationship' is the name of all of them; give this one another name")]
    [InlineData("interface ‸Query @node(plural: \"things\")", "'Query' holds the derived paths that start nowhere; make it a type")]
    [InlineData("type ‸Query @node(plural: \"things\")", "'Query' holds derived paths and nothing else; remove @node, or rename the type")]
    [InlineData("type Hall @node(plural: \"halls\") { ‸Floor: Int }", "'Floor' cannot be the name of a field; write a lower-case letter, then letters and digits")]
    [InlineData("type Hall @node(plural: \"halls\") { ‸__floor: Int }", "'__floor' cannot be the name of a field; write a lower-case letter, then letters and digits")]
    [InlineData("type Hall @node(plural: \"halls\") { ‸top_floor: Int }", "'top_floor' cannot be the name of a field; write a lower-case letter, then letters and digits")]
    [InlineData("type Hall @node(plural: \"halls\") { floor(‸of: Int): Int }", "'floor' has arguments; remove them, the program adds those that its kind needs")]
    [InlineData("enum ‸Empty", "enum 'Empty' has no values; name at least one")]
    [InlineData("enum Twice { A B ‸A }", "enum 'Twice' has the value A twice; keep one")]
    [InlineData("enum Own { A ‸__B }", "'__B' begins with two underscores, which GraphQL keeps for itself; rename it")]
    [InlineData(
        "enum First @claimTopics { A } enum ‸Second @claimTopics { B }", "'Second' is the second enum with @claimTopics; mark one only")]
    public void A_definition_must_mean_something(string marked, string message) => OntologyText.AssertFaults(marked, message);

    [Theory]
    [InlineData("type Deal ‸@agreement @node(plural: \"deals\")", "types know no directive @agreement; they take @node, @relationship, @record, @kindWords")]
    [InlineData("type Deal @node(plural: \"deals\") @kindWords(words: [‸\"a deal\"])", "'words' of @kindWords holds 'a deal', which is not one word; write letters only")]
    [InlineData("interface Deal @node(plural: \"deals\") ‸@relationship(from: [\"City\"])", "interfaces know no directive @relationship; they take @node")]
    [InlineData("enum Deal ‸@node(plural: \"deals\") { A }", "enums know no directive @node; they take @claimTopics")]
    [InlineData("enum Deal { A ‸@deprecated B }", "values of enums know no directive @deprecated; they take @withdrawn")]
    [InlineData("type Deal @node(plural: \"deals\") ‸@kindWords", "@kindWords needs the argument 'words', a list of texts in quotes")]
    [InlineData("type Deal @node(plural: \"deals\") @kindWords(words: [\"deal\"], kind: ‸\"x\")", "@kindWords has no argument 'kind'; it takes words")]
    [InlineData("type Deal @node(plural: \"deals\") @kindWords(words: ‸\"a deal\")", "'words' of @kindWords holds 'a deal', which is not one word; write letters only")]
    [InlineData("type Deal @node(plural: \"deals\") { held: Int ‸@happens }", "@happens is for EdtfDate, which 'held' is not; remove it")]
    [InlineData("type Deal @node(plural: \"deals\") { held: EdtfDate @happens(throughout: ‸\"yes\") }", "'throughout' of @happens must be true or false")]
    [InlineData("type Deal @node(plural: \"deals\") { held: EdtfDate @happens(until: ‸true) }", "@happens has no argument 'until'; it takes throughout")]
    [InlineData("type Deal @node(plural: \"deals\") { seen: EdtfDate ‸@attests }", "only records attest something; remove @attests")]
    [InlineData("type Seen @record(owners: [\"City\"], as: \"seen\", table: \"seen\") { day: String ‸@attests }", "@attests is for EdtfDate, which 'day' is not; remove it")]
    [InlineData("type Seen @record(owners: [\"City\"], as: \"seen\", table: \"seen\") { day: EdtfDate @attests other: EdtfDate ‸@attests }", "'day' of Seen has @attests already; keep one")]
    [InlineData("type Seen @record(owners: [\"City\"], as: \"seen\", table: \"seen\") { day: EdtfDate ‸@attests(date: \"printed\") }", "@attests has all of 'reference', 'date' and 'whole', or none of them")]
    [InlineData("type Seen @record(owners: [\"City\"], as: \"seen\", table: \"seen\") { day: EdtfDate @attests(reference: ‸\"document\", date: \"printed\", whole: \"partOf\") }", "Seen has no property 'document' with @reference")]
    [InlineData("type Deal @node(plural: \"deals\") ‸@node(plural: \"deals\")", "@node stands here twice; keep one")]
    [InlineData(
        "type Deal @node(plural: \"deals\") { text: String ‸@deprecated }",
        "fields know no directive @deprecated; they take @path, @computed, @search, @length, @scale, @reference, @happens, @attests, @quantity")]
    [InlineData("type Deal @node(plural: \"deals\") { text: String @length(max: 5) ‸@length(max: 9) }", "@length stands here twice; keep one")]
    [InlineData(
        "type Deal @node(plural: \"deals\") { title: String @computed(by: DISPLAY_NAME) ‸@length(max: 9) }",
        "'title' has @computed, beside which @length means nothing; remove one of them")]
    [InlineData(
        "type Query { city: City @path(start: \"Parcel\", steps: [{ out: \"SentTo\" }]) ‸@reference }",
        "'city' has @path, beside which @reference means nothing; remove one of them")]
    public void A_directive_is_known_where_it_stands(string marked, string message) => OntologyText.AssertFaults(marked, message);

    [Fact]
    public void An_unknown_directive_on_a_scalar_is_refused() =>
        OntologyText.AssertFaults("scalar Long ‸@node(plural: \"longs\")", "scalars know no directive @node; they take @specifiedBy");

    [Fact]
    public void Directives_and_their_inputs_are_there_for_people_and_tools()
    {
        OntologyText.Read("""
            directive @node(plural: String!) on OBJECT
            input PathStep { out: String }
            scalar EdtfDate @specifiedBy(url: "https://www.loc.gov/standards/datetime/")
            """);
    }

    [Theory]
    [InlineData("type City @node(plural: \"cities\")", "no file defines the enum Lang, the languages of names and texts; add it")]
    [InlineData("enum Lang { JA }", "no file defines a node type; add a type with @node")]
    public void An_ontology_has_languages_and_a_node_type(string text, string message)
    {
        OntologyResult result = OntologyReader.Read(OntologyText.Source(text));

        Assert.Equal($"test.graphql:1:1: {message}", Assert.Single(result.Faults).ToString());
        Assert.Null(result.Ontology);
    }

    [Fact]
    public void No_file_at_all_is_an_error_of_the_program() => Assert.Throws<ArgumentException>(() => OntologyReader.Read(Array.Empty<SourceText>()));
}
