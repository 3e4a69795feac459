using RelationsGraph.Compiler.Api;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Tests.Planning;

/// <summary>What a timeline is planned to, and which dates it takes.</summary>
public sealed class TimelineTests
{
    [Fact]
    public void A_timeline_is_a_connection_by_date_and_kind() => Assert.Equal(
        """
        timeline: page of timeline from "1965" to "2020-04/2021-03" for certain, types [0] at "2000" for certain, by EntryDateValue up, EntryKindValue up, first default 10, after start
          totalCount!: TotalCountField
          edges[!]: EdgesField
            cursor!: CursorField
            node!: EntryField
              date: date of the entry as JapaneseEra
              kind!: EntryKindField
              node!: EdgeNodeField
                on Node 0 1 2
                  id!: id
          nodes[!]: EdgesField
            date: date of the entry
            kind!: EntryKindField
            node!: EdgeNodeField
              on Node 0
                __typename!: literal "City"
              on Node 1
                __typename!: literal "Country"
              on Node 2
                __typename!: literal "Treaty"
        slots: 0

        """,
        PlanText.Of(Asking.Small().Ask(
            """
            { timeline(from: "1965", to: "令和2年度", types: [CITY], certainty: DEFINITE, asOf: "2000") {
                totalCount
                edges { cursor node { date(format: JAPANESE_ERA) kind node { id } } }
                nodes { date kind node { __typename } }
            } }
            """).Plan));

    [Fact]
    public void The_nodes_of_entries_take_the_filter_of_all_nodes()
    {
        Asked asked = Asking.Small().Ask("""query($d: EdtfDate) { timeline(from: "1965", to: "1987", where: { since: { gt: $d } }) { totalCount } }""", """{"d": "1970"}""");
        var connection = Assert.IsType<ConnectionField>(Assert.Single(asked.Plan.Fields));
        Assert.IsType<TimelineEntries>(Assert.IsType<Filtered>(connection.Source).Source);
        Assert.Equal(["\"1970\""], asked.Slots);
    }

    [Fact]
    public void Dates_and_types_are_slots_and_certainty_is_structure()
    {
        const string Query = "query($from: EdtfDate!, $to: EdtfDate!, $types: [NodeTypeName!], $c: Certainty) { timeline(from: $from, to: $to, types: $types, certainty: $c) { totalCount } }";
        Asking asking = Asking.Small();
        Asked one = asking.Ask(Query, """{"from": "昭和62年10月", "to": "FY2020", "types": ["CITY"]}""");
        Asked other = asking.Ask(Query, """{"from": "1900", "to": "2000"}""");
        Assert.Same(one.Compiled, other.Compiled);
        Assert.Equal(["\"1987-10\"", "\"2020-04/2021-03\"", "[0]"], one.Slots[..3]);
        Assert.NotSame(one.Compiled, asking.Ask(Query, """{"from": "1900", "to": "2000", "c": "DEFINITE"}""").Compiled);
    }

    [Theory]
    [InlineData("1987", "1965")]
    [InlineData("2021-04", "FY2020")]
    [InlineData("令和2年度", "2020-03-31")]
    public void A_start_after_the_end_is_refused_however_it_is_given(string from, string to)
    {
        const string Query = "query($from: EdtfDate!, $to: EdtfDate!) { t: timeline(from: $from, to: $to) { totalCount } }";
        foreach (Asked asked in (Asked[])[
            Asking.Small().Ask(Query, $$"""{"from": "{{from}}", "to": "{{to}}"}"""),
            Asking.Small().Ask($$"""{ t: timeline(from: "{{from}}", to: "{{to}}") { totalCount } }"""),
            Asking.Small().Ask($$"""query($to: EdtfDate!) { t: timeline(from: "{{from}}", to: $to) { totalCount } }""", $$"""{"to": "{{to}}"}""")])
        {
            GraphQLError error = asked.Error;
            Assert.Equal(CompilerErrorCodes.DatesReversed, error.Code);
            Assert.Contains("Give the earlier date as 'from'", error.Message, StringComparison.Ordinal);
            Assert.Equal("t", error.Path!.ToString());
            Assert.NotEmpty(error.Locations);
        }
    }

    [Theory]
    [InlineData("FY2020", "FY2020")]
    [InlineData("2020", "2020-01-01")]
    [InlineData("2020-12-31", "2020")]
    [InlineData("1965", "2020/..")]
    public void Dates_that_touch_or_are_the_same_are_a_range(string from, string to) =>
        Assert.Empty(Asking.Small().Ask($$"""{ timeline(from: "{{from}}", to: "{{to}}") { totalCount } }""").Errors);

    [Fact]
    public void A_text_that_is_no_date_is_told_alone()
    {
        GraphQLError error = Asking.Small().Ask("""query($to: EdtfDate!) { timeline(from: "2020", to: $to) { totalCount } }""", """{"to": "2020-02-30"}""").Error;
        Assert.Equal(CompilerErrorCodes.InvalidDate, error.Code);
        Assert.Contains("'to'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("first: 51", CompilerErrorCodes.PageSize)]
    [InlineData("last: -1", CompilerErrorCodes.PageSize)]
    [InlineData("first: 1, last: 1", CompilerErrorCodes.PageArguments)]
    [InlineData("after: \"no cursor\"", CompilerErrorCodes.InvalidCursor)]
    public void Pages_of_a_timeline_have_the_limits_of_all_pages(string page, string code) =>
        Assert.Equal(code, Asking.Small().Ask($$"""{ timeline(from: "1900", to: "2000", {{page}}) { totalCount } }""").Error.Code);

    [Fact]
    public void A_graph_without_dates_has_no_timeline()
    {
        const string Sdl = "enum Lang { JA } interface Entity @node(plural: \"entities\") type Thing implements Entity @node(plural: \"things\") "
            + "type Near @relationship(from: [\"Thing\"], as: \"near\", to: [\"Thing\"], inverse: \"nearOf\")";
        Asked asked = new Asking(ApiSchema.From(TestApi.Read(Sdl))).Ask("{ timeline { totalCount } }");
        Assert.Contains("timeline", asked.Error.Message, StringComparison.Ordinal);
    }
}
