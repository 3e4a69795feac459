using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests;

public class LanguageTests
{
    private const int Japanese = 0;
    private const int English = 1;

    private static readonly EmbeddedStore Store = new TestGraph()
        .Node("City", "city/both", ("description", ("港町", (string?)"A port")))
        .Node("City", "city/english", ("description", ((string?)null, (string?)"Only English")))
        .Cities("nameless")
        .Name("city/both", "EN", "YOK", "SHORT")
        .Name("city/both", "EN", "Yokohama")
        .Name("city/both", "EN", "Second name")
        .Name("city/both", "JA", "横浜")
        .Name("city/english", "EN", "Lyon")
        .Store();

    [Theory]
    [InlineData(null, null, "横浜", "港町")]
    [InlineData(null, English, "Yokohama", "A port")]
    [InlineData(English, null, "Yokohama", "A port")]
    [InlineData(English, Japanese, "Yokohama", "A port")]
    [InlineData(Japanese, English, "横浜", "港町")]
    public void The_languages_asked_for_come_first_then_the_readers_then_the_ontologys(
        int? asked, int? preferred, string name, string description)
    {
        Assert.Equal(
            $"{{object:{{name:'{name}',description:'{description}'}}}}", Answer("city/both", asked, preferred));
    }

    [Fact]
    public void A_text_in_another_language_is_better_than_none() =>
        Assert.Equal("{object:{name:'Lyon',description:'Only English'}}", Answer("city/english", Japanese, Japanese));

    [Fact]
    public void Without_a_name_the_id_stands_and_without_a_text_null() =>
        Assert.Equal("{object:{name:'city/nameless',description:null}}", Answer("city/nameless", English, null));

    [Fact]
    public void An_ontology_with_display_names_but_no_records_for_them_is_refused()
    {
        var tables = new Model.Data.GraphTables(TestOntology.Read(
            "enum Lang { JA } type Thing @node(plural: \"things\") { name: String! @computed(by: DISPLAY_NAME) }"));
        var error = Assert.Throws<InvalidDataException>(() => new EmbeddedStore(tables));
        Assert.Contains("DISPLAY_NAME", error.Message, StringComparison.Ordinal);
    }

    private static string Answer(string city, int? asked, int? preferred)
    {
        var languages = new Operand(1);
        ElementShape shape = Ask.Node(
            "City", Ask.DisplayName(languages), Ask.Property(TestOntology.Node("City"), "description", languages));
        var plan = new LogicalPlan([Ask.ById(shape)], [], 2);
        PlanArguments arguments = Ask.Arguments(
            plan, PlanValue.From(city), asked is { } language ? PlanValue.From([PlanValue.From(language)]) : default);
        arguments.PreferredLanguages = preferred is { } own ? [own] : [];
        var sink = new RecordingSink();
        Store.Run(plan, arguments, sink, null, CancellationToken.None);
        return sink.Answer;
    }
}
