namespace RelationsGraph.Exchange.Tests.FigureTests;

/// <summary>Years that are counted between dates, and dates that are told twice.</summary>
public sealed class DateRuleTests
{
    private const string Checks = "checks.csv";
    private const string Figures = "nodes/figures.csv";
    private const string Rows = "nodes/rows.csv";

    private const string Years = "; expected these to agree, or a row in known-discrepancies.csv if the source prints it so";

    [Theory]
    [InlineData("2018-05", "2020", "2", null)]
    [InlineData("2018-05", "2020", "3", "1.587 to 2.667")]
    [InlineData("2018-05-06", "2020-05-06", "2", null)]
    [InlineData("2018-05-06", "2020-05-05", "2", "1.997")]
    [InlineData("2018-05-06", "2020-05-06/..", "40", null)]
    [InlineData("2018-05-06", "2017-05-06", "1", "-1")]
    [InlineData("2018~", "2020", "3", null)]
    [InlineData("2018?", "2020", "4", "1.003 to 2.997")]
    public void A_number_of_years_is_that_between_the_dates(string since, string period, string printed, string? expected)
    {
        SmallSeed seed = SmallSeed.Figures.Replace(Rows, "2018-05", since).Replace(Checks, "opening,DATE,(row/opening).since,partOf.since,,,\n", "")
            .Replace(Figures, "YEARS,2,,,,2020", $"YEARS,{printed},,,,{period}");

        Assert.Equal(
            expected is null ? [] : [$"nodes/figures.csv:15:20: value: {printed} does not compute: the check 'years' (YEARS) gives {expected} from 'row/opening'{Years}"],
            seed.Read().Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Years_are_counted_from_a_date() =>
        SmallSeed.Figures.Replace(Rows, "2018-05", "").Replace(Checks, "opening,DATE,(row/opening).since,partOf.since,,,\n", "")
            .HasFaults("nodes/figures.csv:15:20: value: the check 'years' (YEARS) finds no date in 'since' of 'row/opening'; expected one to count years by");

    [Fact]
    public void Years_are_counted_to_a_date() =>
        SmallSeed.Figures.Replace(Figures, "YEARS,2,,,,2020", "YEARS,2,,,,")
            .HasFaults("nodes/figures.csv:15:20: value: the check 'years' (YEARS) finds no date in 'period' of 'figure/years'; expected one to count years by");

    [Fact]
    public void Years_say_what_dates_the_figure() =>
        SmallSeed.Figures.Replace(Checks, "subject.since,period", "subject.since,")
            .HasFaults("checks.csv:10:42: by: the cell is empty; expected the property that dates what is checked");

    [Fact]
    public void Years_need_something_to_count_from() =>
        SmallSeed.Figures.Replace(Checks, "(figure/years),subject.since", "(figure/years),subject.partOf.partOf.since")
            .HasFaults("nodes/figures.csv:15:20: value: the check 'years' (YEARS) finds no figure over 'subject.partOf.partOf.since'; expected at least one");

    [Fact]
    public void Dates_of_two_nodes_may_be_the_same_day() =>
        SmallSeed.Figures.Replace(Rows, "opened,TOTAL,,2018", "opened,TOTAL,,2019")
            .HasFaults("nodes/rows.csv:5:20: since: '2018-05' does not agree: the check 'opening' (DATE) gives '2019' from 'row/opened'; expected dates that may be the same day, or a row in known-discrepancies.csv if the source prints both");

    [Fact]
    public void Dates_that_nobody_knows_are_not_compared_but_some_are() =>
        SmallSeed.Figures.Replace(Rows, "opened,TOTAL,,2018", "opened,TOTAL,,")
            .HasFaults("checks.csv:11:14: of: '(row/opening).since' and 'partOf.since' compare no date; expected both to end in a property with dates, such as since");

    [Fact]
    public void Dates_are_compared_whatever_tells_them_apart() =>
        SmallSeed.Figures.Replace(Checks, "partOf.since,,,", "partOf.since,period,,")
            .HasFaults("checks.csv:11:47: by: DATE checks compare any date with any other; expected an empty cell");

    [Fact]
    public void Dates_of_two_nodes_that_differ_may_be_listed() =>
        Assert.Empty(SmallSeed.Figures.Replace(Rows, "opened,TOTAL,,2018", "opened,TOTAL,,2019")
            .Append("known-discrepancies.csv", "opening,row/opening,2019,2018-05,both are printed").Read().Faults);

    [Theory]
    [InlineData("30", "NORMAL", "32", false)]
    [InlineData("30", "PREFERRED", "32", false)]
    [InlineData("32", "PREFERRED", "30", true)]
    [InlineData("35", "PREFERRED", "30", true)]
    [InlineData("36", "PREFERRED", "30", false)]
    public void The_finer_of_two_numbers_agrees_with_the_rounded_one(string first, string rank, string second, bool agrees) =>
        Assert.Equal(agrees, SmallSeed.Figures.Replace("checks.csv", "since;until;value", "since;size")
            .Append("claims.csv", $"claim/b--size,row/b,size,{first},{first},VALUE,{rank}")
            .Append("claims.csv", $"claim/b--size--2,row/b,size,{second},{second},VALUE,NORMAL").Read().Faults.Count == 0);
}
