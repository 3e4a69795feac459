namespace RelationsGraph.Exchange.Tests.FigureTests;

/// <summary>What is printed inexactly agrees with what it may mean, and with nothing else.</summary>
public sealed class InexactFigureTests
{
    private const string Total = "figure/total-2020,AMOUNT,30,,,,2020";

    // a-2020 and b-2020 are 10 and 20, so that the total is 30 whatever is printed for it.
    [Theory]
    [InlineData("30,,,", true)]
    [InlineData("30.1,,,", false)]
    [InlineData("32,4,,", true)]
    [InlineData("33,4,,", false)]
    [InlineData("34,4,true,", true)]
    [InlineData("35,4,true,", false)]
    [InlineData("40,,true,", true)]
    [InlineData("41,,true,", false)]
    [InlineData("31,,true,", true)]
    [InlineData("30,,,EXACT", true)]
    [InlineData("20,,,OVER", true)]
    [InlineData("31,,,OVER", false)]
    [InlineData("31,,true,OVER", true)]
    [InlineData("40,,,UNDER", true)]
    [InlineData("29,,,UNDER", false)]
    [InlineData("29,,true,UNDER", true)]
    public void A_sum_agrees_as_far_as_its_print_is_exact(string printed, bool agrees)
    {
        // Its difference and percentage are checked elsewhere.
        SeedResult result = SmallSeed.Figures.Replace("nodes/figures.csv", Total, $"figure/total-2020,AMOUNT,{printed},2020")
            .Replace("checks.csv", "change,DIFFERENCE,Query.figures[metric=CHANGE],compares,period,,\n", "")
            .Replace("checks.csv", "change-ratio,RATIO,Query.figures[metric=CHANGE_RATIO],compares[metric=AMOUNT],period,,\n", "")
            .Read();

        Assert.Equal(agrees, result.Faults.Count == 0);
    }

    [Theory]
    [InlineData("8,4", true)]
    [InlineData("12,4", true)]
    [InlineData("13,4", false)]
    public void Parts_that_are_rounded_widen_their_sum(string printed, bool agrees) =>
        Assert.Equal(agrees, SmallSeed.Figures.Replace("nodes/figures.csv", "figure/a-2020,AMOUNT,10,", $"figure/a-2020,AMOUNT,{printed}").Read().Faults.Count == 0);

    [Theory]
    [InlineData("", false)]
    [InlineData("0.9", false)]
    [InlineData("1", true)]
    public void A_rule_may_say_how_far_a_figure_may_be_off(string tolerance, bool agrees) =>
        Assert.Equal(agrees, SmallSeed.Figures.Replace("nodes/figures.csv", "people,PEOPLE,3", "people,PEOPLE,4")
            .Replace("checks.csv", "people,PARTITION,(figure/people),parts,,", $"people,PARTITION,(figure/people),parts,,{tolerance}").Read().Faults.Count == 0);

    [Theory]
    [InlineData("2018~", "NORMAL", true)]
    [InlineData("2017~", "NORMAL", false)]
    [InlineData("2019-05/..", "NORMAL", true)]
    [InlineData("2020", "PREFERRED", false)]
    [InlineData("2019-05-06", "PREFERRED", true)]
    [InlineData("2019?", "NORMAL", true)]
    public void Dates_agree_as_far_as_they_are_exact(string date, string rank, bool agrees) =>
        Assert.Equal(agrees, SmallSeed.Figures.Replace("claims.csv", "2019-04,2019-04,", "2019,2019,")
            .Replace("claims.csv", "2,row/a,since,2019,2019,VALUE,NORMAL", $"2,row/a,since,{date},{date},VALUE,{rank}").Read().Faults.Count == 0);
}
