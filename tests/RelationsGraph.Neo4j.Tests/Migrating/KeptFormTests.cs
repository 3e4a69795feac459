using RelationsGraph.Model.Ontology;
using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Neo4j.Tests.Aids;

namespace RelationsGraph.Neo4j.Tests.Migrating;

/// <summary>Which changes of an ontology want the graph imported again.</summary>
public class KeptFormTests
{
    private static readonly string Form = KeptForm.Digest(SmallGraph.Ontology);

    [Theory]
    [InlineData("open: Boolean", "open: Boolean  shut: Boolean")]
    [InlineData("open: Boolean", "open: Boolean!")]
    [InlineData("people: Int", "people: FiscalYear")]
    [InlineData("digits: 2", "digits: 3")]
    [InlineData("max: 40", "max: 41")]
    [InlineData("years: [FiscalYear!]", "years: FiscalYear")]
    [InlineData("PORT INLAND", "PORT")]
    [InlineData("PORT INLAND", "PORT INLAND @withdrawn")]
    [InlineData("twin: Town @reference", "twin: Entity @reference")]
    [InlineData("held: EdtfDate @happens ", "held: EdtfDate ")]
    [InlineData("throughout: true", "throughout: false")]
    [InlineData("story: String", "story: String @search")]
    [InlineData("story: String", "story: String @search(as: NAME)")]
    [InlineData("plural: \"towns\")", "plural: \"towns\") @kindWords(words: [\"City\"])")]
    [InlineData("plural: \"towns\")", "plural: \"towns\", id: \"t\")")]
    [InlineData("implements Spot", "implements Entity")]
    [InlineData("enum Lang { JA EN }", "enum Lang { JA EN DE }")]
    [InlineData("to: [\"Spot\"]", "to: [\"Town\", \"Paper\"]")]
    [InlineData("as: \"names\", table", "as: \"labels\", table")]
    [InlineData(" @attests(reference: \"paper\", date: \"day\", whole: \"PartOf\")", "")]
    [InlineData("owners: [\"Entity\", \"Relationship\"], as: \"claims\"", "owners: [\"Entity\"], as: \"claims\"")]
    [InlineData("table: \"names\"", "table: \"names\", id: \"name\"")]
    public void What_changes_an_element_or_what_is_kept_of_it_changes_the_form(string text, string changed) =>
        Assert.NotEqual(Form, KeptForm.Digest(Changed(text, changed)));

    [Theory]
    [InlineData("type Town", "\"A place where people live.\" type Town")]
    [InlineData("type Town", "# people live there\n type Town")]
    [InlineData("enum TownSort { PORT INLAND }", "enum TownSort { \"By the sea.\" PORT INLAND }")]
    [InlineData("plural: \"towns\"", "plural: \"allTowns\"")]
    [InlineData("as: \"roads\"", "as: \"ways\"")]
    [InlineData("people: Int", "people: Int @quantity(unit: \"sort\")")]
    public void What_is_read_or_worked_out_when_somebody_asks_does_not(string text, string changed) =>
        Assert.Equal(Form, KeptForm.Digest(Changed(text, changed)));

    [Fact]
    public void The_version_of_the_layout_is_part_of_it() =>
        Assert.StartsWith($"layout\t{WantedSchema.Layout}\n", KeptForm.Describe(SmallGraph.Ontology), StringComparison.Ordinal);

    private static GraphOntology Changed(string text, string changed)
    {
        Assert.Contains(text, SmallGraph.Sdl, StringComparison.Ordinal);
        return SmallGraph.Read(SmallGraph.Sdl.Replace(text, changed, StringComparison.Ordinal));
    }
}
