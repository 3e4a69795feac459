namespace RelationsGraph.Model.Tests.Ontology.Faults;

public sealed class SeriesFaultTests
{
    private const string Good = "value: \"value\", period: \"period\"";
    private const string In = "in: \"Subject\", ";
    private const string Arguments = "'series' has no argument 'unit'; it takes in, out, period, value, where, zeroAfter";

    [Theory]
    [InlineData("sum: Decimal ‸@computed(by: SERIES_VALUE)", "@computed by SERIES_VALUE needs the argument 'series', an object in braces")]
    [InlineData("sum: Decimal @computed(by: SERIES_SHARE, series: ‸\"Subject\")", "'series' of @computed must be an object in braces")]
    [InlineData("sum: ‸Decimal! @computed(by: SERIES_VALUE, series: { " + In + Good + " })", "'sum' is computed by SERIES_VALUE, which is a decimal number or null; write Decimal")]
    [InlineData("sum: ‸Int @computed(by: SERIES_CHANGE, series: { " + In + Good + " })", "'sum' is computed by SERIES_CHANGE, which is a decimal number or null; write Decimal")]
    [InlineData("sum: String @computed(by: DISPLAY_NAME, series: ‸{ " + In + Good + " })", "'sum' is computed by DISPLAY_NAME, which reads no series; remove 'series'")]
    [InlineData("sum: Decimal @computed(by: SERIES_VALUE, series: { " + In + Good + " }, unit: ‸\"yen\")", "@computed has no argument 'unit'; it takes by, series")]
    [InlineData("sum(‸year: Int): Decimal @computed(by: SERIES_VALUE, series: { " + In + Good + " })", "'sum' has arguments; remove them, the program adds those that its kind needs")]
    public void A_computed_field_says_what_it_is_computed_from(string field, string message) => AssertFaults(field, message);

    [Theory]
    [InlineData("‸{ " + Good + " }", "'series' needs exactly one of 'out' and 'in', a relationship type")]
    [InlineData("‸{ in: \"Subject\", out: \"Subject\", " + Good + " }", "'series' needs exactly one of 'out' and 'in', a relationship type")]
    [InlineData("{ in: ‸\"About\", " + Good + " }", "'About' is no relationship type; known are LocatedIn, PartyTo, SentTo, Subject, Tells")]
    [InlineData("{ in: \"Subject\", " + Good + ", unit: ‸\"yen\" }", Arguments)]
    [InlineData("‸{ in: \"Subject\", period: \"period\" }", "'series' needs the argument 'value', a text in quotes")]
    [InlineData("‸{ in: \"Subject\", value: \"value\" }", "'series' needs the argument 'period', a text in quotes")]
    [InlineData("{ in: \"Subject\", period: \"period\", value: ‸\"sum\" }", "Figure has no single property 'sum' of type Decimal; 'value' names one that every observation has")]
    [InlineData("{ in: \"Subject\", period: \"period\", value: ‸\"values\" }", "Figure has no single property 'values' of type Decimal; 'value' names one that every observation has")]
    [InlineData("{ in: \"Subject\", period: \"period\", value: ‸\"period\" }", "Figure has no single property 'period' of type Decimal; 'value' names one that every observation has")]
    [InlineData("{ in: \"Subject\", value: \"value\", period: ‸\"value\" }", "Figure has no property 'value' of type EdtfDate; 'period' names one that every observation has")]
    [InlineData("{ in: \"Tells\", period: \"period\", value: ‸\"value\" }", "'value' keeps 3 places on Figure and 0 on Guess; give them the same @scale")]
    [InlineData("{ in: \"Subject\", " + Good + ", where: ‸\"BUDGET\" }", "a condition is written as { property: \"kind\", in: [\"VALUE\"] }")]
    [InlineData("{ in: \"Subject\", " + Good + ", where: [{ property: \"metric\", in: [‸\"AGE\"] }] }", "Metric has no value AGE; it has BUDGET, STAFF")]
    [InlineData("{ in: \"Subject\", " + Good + ", where: { property: ‸\"mark\", in: [\"NEW\"] } }", "Figure has no single enum property 'mark'; 'where' tests one on every type it meets, so name another property")]
    [InlineData("{ in: \"Subject\", " + Good + ", zeroAfter: ‸\"ENDED\" }", "'zeroAfter' of 'series' must be an object in braces")]
    [InlineData("{ in: \"Subject\", " + Good + ", zeroAfter: { property: \"mark\", in: [‸\"OLD\"] } }", "Mark has no value OLD; it has NEW, ENDED")]
    [InlineData("{ in: \"Subject\", " + Good + ", zeroAfter: { property: ‸\"metric\", in: [\"BUDGET\"] } }", "Line has no single enum property 'metric'; 'zeroAfter' tests one on every type it meets, so name another property")]
    public void Every_name_of_a_series_means_something(string series, string message) =>
        AssertFaults($"sum: Decimal @computed(by: SERIES_VALUE, series: {series})", message);

    [Fact]
    public void Every_fault_of_a_series_is_reported_at_its_own_place() => AssertFaults(
        "sum: Decimal @computed(by: SERIES_VALUE, series: { in: ‸\"SentTo\", value: ‸\"weight\", period: ‸\"sent\" })",
        "not every Line can have SENT_TO in this direction; check 'out' and 'in'",
        "Parcel has no single property 'weight' of type Decimal; 'value' names one that every observation has",
        "Parcel has no property 'sent' of type EdtfDate; 'period' names one that every observation has");

    private static void AssertFaults(string field, params string[] messages) => OntologyText.AssertFaults(
        SeriesTests.Figures + $"type Line implements Entity @node(plural: \"lines\") {{ mark: Mark {field} }}", messages);
}
