using RelationsGraph.Compiler.Api;
using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.Compiler.Tests.Planning;

public sealed class SeriesTests
{
    private const string Series = "series: { in: \"Subject\", value: \"value\", period: \"period\" }";

    private static readonly ApiSchema Api = ApiSchema.From(TestApi.Read($$"""
        enum Lang { JA EN }
        "Something that is counted."
        interface Counted @node(plural: "allCounted") {
          "Its sum."
          sum: Decimal @computed(by: SERIES_VALUE, {{Series}})
        }
        "A line."
        type Line implements Counted @node(plural: "lines") {
          change: Decimal @computed(by: SERIES_CHANGE, {{Series}})
          ratio: Decimal @computed(by: SERIES_CHANGE_RATIO, {{Series}})
          share: Decimal @computed(by: SERIES_SHARE, {{Series}})
        }
        type Figure @node(plural: "figures") { value: Decimal @scale(digits: 3) period: EdtfDate }
        type Subject @relationship(from: ["Figure"], as: "subject", to: ["Line"], inverse: "figures", one: true)
        """));

    [Fact]
    public void Arguments_follow_from_the_computation()
    {
        string served = Api.Print();

        Assert.Contains("scalar FiscalYear", served, StringComparison.Ordinal);
        foreach (string field in (string[])["sum", "change", "ratio", "share"])
            Assert.Contains($"  {field}(", served, StringComparison.Ordinal);
        Assert.Equal(
            ["change(from: FiscalYear!, to: FiscalYear!): Decimal", "ratio(from: FiscalYear!, to: FiscalYear!): Decimal", "share(of: ID!, fiscalYear: FiscalYear!): Decimal", "sum(fiscalYear: FiscalYear!): Decimal"],
            Signatures());
    }

    [Fact]
    public void Years_become_numbers_and_are_slots_or_constants()
    {
        Asked asked = new Asking(Api).Ask(
            """
            query ($year: FiscalYear!, $of: ID!, $to: FiscalYear = "FY2021") {
              line(id: "line/a") {
                sum(fiscalYear: $year) fixed: sum(fiscalYear: "FY1886") change(from: "FY2019", to: $to) ratio(from: $year, to: "FY9998")
                share(of: $of, fiscalYear: $year) part: share(fiscalYear: "FY2020", of: "line/b")
              }
            }
            """,
            """{"year": "FY2020", "of": "line/total"}""");

        Assert.Equal(
            """
            line: first of Line by id "line/a"
              on Node 1
                sum: series Value of SUBJECT.value, $0
                fixed: series Value of SUBJECT.value, 1886
                change: series Change of SUBJECT.value, 2019, $1
                ratio: series ChangeRatio of SUBJECT.value, $2, 9998
                share: series Share of SUBJECT.value, $3, $4
                part: series Share of SUBJECT.value, 2020, "line/b"
            slots: 5

            """,
            PlanText.Of(asked.Plan));
        Assert.Equal(["2020", "2021", "2020", "2020", "\"line/total\""], asked.Slots);
    }

    [Theory]
    [InlineData("\"2020\"")]
    [InlineData("\"fy2020\"")]
    [InlineData("\"FY20\"")]
    [InlineData("\"FY1885\"")]
    [InlineData("\"FY9999\"")]
    [InlineData("\"FY2020 \"")]
    [InlineData("\"令和0年度\"")]
    [InlineData("\"\"")]
    [InlineData("2020")]
    [InlineData("true")]
    [InlineData("[\"FY2020\"]")]
    public void Anything_but_a_fiscal_year_is_refused_and_told_what_is_expected(string year)
    {
        foreach (Asked asked in (Asked[])[
            new Asking(Api).Ask($"{{ line(id: 1) {{ sum(fiscalYear: {year}) }} }}"),
            new Asking(Api).Ask("query($y: FiscalYear!) { line(id: 1) { sum(fiscalYear: $y) } }", $"{{\"y\": {year}}}")])
        {
            Assert.Contains("a fiscal year: a text such as \"FY2020\", \"令和2年度\" or \"2020年度\", from \"FY1886\" to \"FY9998\"", asked.Error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("FY2020")]
    [InlineData("\"\\ud800\"")]
    public void Neither_an_enum_value_nor_half_a_character_is_a_fiscal_year(string year)
    {
        bool isLiteral = year == "FY2020";
        Asked asked = isLiteral
            ? new Asking(Api).Ask($"{{ line(id: 1) {{ sum(fiscalYear: {year}) }} }}")
            : new Asking(Api).Ask("query($y: FiscalYear!) { line(id: 1) { sum(fiscalYear: $y) } }", $"{{\"y\": {year}}}");

        Assert.Contains("a fiscal year", asked.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_and_nothing_are_no_fiscal_year()
    {
        Assert.NotEmpty(new Asking(Api).Ask("{ line(id: 1) { sum } }").Errors);
        Assert.NotEmpty(new Asking(Api).Ask("{ line(id: 1) { sum(fiscalYear: null) } }").Errors);
        Asked asked = new Asking(Api).Ask("query($y: FiscalYear = \"FY2020\") { line(id: 1) { sum(fiscalYear: $y) } }", """{"y": null}""");
        Assert.Equal(ErrorCodes.InvalidArgument, asked.Error.Code);
    }

    private static string[] Signatures() =>
    [
        .. ((GraphQL.Types.ObjectType)Api.Schema.FindType("Line")!).Fields.AsSpan().ToArray()
            .Where(field => field.Name is "sum" or "change" or "ratio" or "share")
            .Select(field => $"{field.Name}({string.Join(", ", field.Arguments.AsSpan().ToArray().Select(argument => $"{argument.Name}: {argument.Type}"))}): {field.Type}")
            .Order(StringComparer.Ordinal),
    ];
}
