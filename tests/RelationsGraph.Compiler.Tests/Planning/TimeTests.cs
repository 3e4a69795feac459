using RelationsGraph.Compiler.Tests.Aids;

namespace RelationsGraph.Compiler.Tests.Planning;

/// <summary>At what time things must be valid: given, inherited, replaced and turned off; and how dates are written.</summary>
public sealed class TimeTests
{
    [Fact]
    public void A_time_is_inherited_by_everything_inside() => Same(
        """
        city: first of City by id "city/a" at "1980"
          on Node 0
            sisters: page of path City.sisters at "1980", first default 10, after start
              edges[!]: EdgesField
                via[!]: PathViaField
                  on Node 2
                    keeper!: first of KEPT_BY Out
                      on Node 0
                        partyTo: page of PARTY_TO Out at "1980", first default 10, after start
                          totalCount!: TotalCountField
            country: first of path Place.country at "1980"
              on Node 1
                id!: id
        slots: 0

        """,
        """
        { city(id: "city/a", asOf: "1980") {
            sisters { edges { via { ... on Treaty { keeper { partyTo { totalCount } } } } } }
            country { id }
        } }
        """);

    [Fact]
    public void A_field_replaces_the_time_or_turns_it_off_for_itself_and_what_is_inside() => Same(
        """
        cities: page of all City at "1980", first default 10, after start
          nodes[!]: NodesField
            on Node 0
              partyTo: page of PARTY_TO Out at "1990-01" for certain, first default 10, after start
                nodes[!]: NodesField
                  on Node 2
                    parties: page of PARTY_TO In at "1990-01" for certain, first default 10, after start
                      totalCount!: TotalCountField
              locatedIn: page of LOCATED_IN Out, first default 10, after start
                nodes[!]: NodesField
                  on Node 0 1
                    contains: page of LOCATED_IN In, first default 10, after start
                      totalCount!: TotalCountField
              keeps: page of KEPT_BY In at "1980" for certain, first default 10, after start
                totalCount!: TotalCountField
              contains: page of LOCATED_IN In at "1980", first default 10, after start
                totalCount!: TotalCountField
        slots: 0

        """,
        """
        { cities(asOf: "昭和55年") { nodes {
            partyTo(asOf: "平成2年1月", certainty: DEFINITE) { nodes { parties { totalCount } } }
            locatedIn(asOf: null) { nodes { ... on City { contains { totalCount } } ... on Country { contains { totalCount } } } }
            keeps(certainty: DEFINITE) { totalCount }
            contains { totalCount }
        } } }
        """);

    [Fact]
    public void Every_field_by_id_takes_a_time_and_to_one_fields_do() => Same(
        """
        node: first of Node by id "treaty/a" at "2020"
          on Node 2
            replaces: first of REPLACES Out at "2020"
              on Node 2
                id!: id
            replacesRelationship: first of relationship REPLACES Out at "2021"
              on Relationship 4
                id!: id
            keeperRelationship!: first of relationship KEPT_BY Out
              on Relationship 1
                claims![!]: all of records Claim
                  on Record 1
                    id!: id
        nodes![!]: all of Node by ids ["a"] at "2020"
        keepers: page of path Query.keepers at "2020" for certain, first default 10, after start
          totalCount!: TotalCountField
        slots: 0

        """.Replace("nodes![!]", "nodes!", StringComparison.Ordinal),
        """
        { node(id: "treaty/a", asOf: "2020") { ... on Treaty {
            replaces { id } replacesRelationship(asOf: "2021") { id } keeperRelationship { claims { id } } } }
          nodes(ids: ["a"], asOf: "2020") { __typename @skip(if: true) ... on Treaty @skip(if: true) { id } }
          keepers(asOf: "2020", certainty: DEFINITE) { totalCount } }
        """);

    [Theory]
    [InlineData("paths(from: 1, to: 2, asOf: \"1980\") { length }")]
    [InlineData("neighbors(of: 1, asOf: \"1980\") { totalCount }")]
    [InlineData("subgraph(ids: [1], asOf: \"1980\") { isTruncated }")]
    [InlineData("city(id: 1, asOf: \"1980\") { degree }")]
    public void Searches_along_relationships_take_a_time_too(string field) =>
        Assert.Contains("valid at \"1980\"", PlanText.Of(Asking.Small().Ask($"{{ {field} }}").Plan), StringComparison.Ordinal);

    [Fact]
    public void Whether_a_time_is_given_is_structure_and_the_time_itself_a_slot()
    {
        const string Query = "query($at: EdtfDate) { cities(asOf: $at) { totalCount } }";
        Asking asking = Asking.Small();
        Asked given = asking.Ask(Query, """{"at": "昭和62年10月"}"""), other = asking.Ask(Query, """{"at": "FY2020"}""");
        Asked absent = asking.Ask(Query), none = asking.Ask(Query, """{"at": null}""");
        Assert.Same(given.Compiled, other.Compiled);
        Assert.Equal(["\"1987-10\""], given.Slots);
        Assert.Equal(["\"2020-04/2021-03\""], other.Slots);
        Assert.Contains("all City at $0", PlanText.Of(given.Plan), StringComparison.Ordinal);
        Assert.Contains("all City, first", PlanText.Of(absent.Plan), StringComparison.Ordinal);
        Assert.Contains("all City, first", PlanText.Of(none.Plan), StringComparison.Ordinal);
        Assert.Empty(absent.Slots);
    }

    [Fact]
    public void An_absent_time_leaves_the_outer_one_and_a_null_ends_it()
    {
        const string Query = "query($at: EdtfDate) { city(id: 1, asOf: \"1980\") { partyTo(asOf: $at) { totalCount } } }";
        Asking asking = Asking.Small();
        Assert.Contains("PARTY_TO Out at \"1980\"", PlanText.Of(asking.Ask(Query).Plan), StringComparison.Ordinal);
        Assert.Contains("PARTY_TO Out, first", PlanText.Of(asking.Ask(Query, """{"at": null}""").Plan), StringComparison.Ordinal);
        Assert.Contains("PARTY_TO Out at $0", PlanText.Of(asking.Ask(Query, """{"at": "1990"}""").Plan), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_selections_at_two_times_are_two_plans()
    {
        const string Query = """
            { a: entities(asOf: "1980") { nodes { ...what } } b: entities(asOf: "1990") { nodes { ...what } } c: entities { nodes { ...what } } }
            fragment what on Entity { about { totalCount } }
            """;
        string plan = PlanText.Of(Asking.Small().Ask(Query).Plan);
        Assert.Contains("ABOUT Out at \"1980\"", plan, StringComparison.Ordinal);
        Assert.Contains("ABOUT Out at \"1990\"", plan, StringComparison.Ordinal);
        Assert.Contains("ABOUT Out, first", plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"2020-02-30\"", "that month has 29 days")]
    [InlineData("\"昭和99年\"", "has 64 years")]
    [InlineData("\"1987/10/1\"", "spreadsheet")]
    [InlineData("2020", "a date: a text such as")]
    [InlineData("{}", "a date: a text such as")]
    public void An_impossible_date_is_refused_and_the_message_says_what_to_write(string date, string message)
    {
        foreach (Asked asked in (Asked[])[
            Asking.Small().Ask($"{{ cities(asOf: {date}) {{ totalCount }} }}"),
            Asking.Small().Ask("query($d: EdtfDate) { cities(asOf: $d) { totalCount } }", $"{{\"d\": {date}}}")])
        {
            Assert.Contains(message, asked.Error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Dates_take_a_format_and_the_format_is_structure()
    {
        const string Query = "query($f: DateFormat) { city(id: 1) { since(format: $f) until sisters { edges { until(format: JAPANESE_ERA) } } } }";
        Asking asking = Asking.Small();
        string plan = PlanText.Of(asking.Ask(Query, """{"f": "FISCAL_YEAR"}""").Plan);
        Assert.Contains("since: property since as FiscalYear", plan, StringComparison.Ordinal);
        Assert.Contains("until: property until\n", plan, StringComparison.Ordinal);
        Assert.Contains("until: end of the path's time as JapaneseEra", plan, StringComparison.Ordinal);
        Assert.NotSame(asking.Ask(Query, """{"f": "FISCAL_YEAR"}""").Compiled, asking.Ask(Query, """{"f": "CALENDAR_YEAR"}""").Compiled);
        Assert.Contains("since: property since\n", PlanText.Of(asking.Ask(Query, """{"f": null}""").Plan), StringComparison.Ordinal);
    }

    private static void Same(string expected, string query) => Assert.Equal(expected, PlanText.Of(Asking.Small().Ask(query).Plan));
}
