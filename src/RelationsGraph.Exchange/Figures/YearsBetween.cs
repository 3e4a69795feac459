using RelationsGraph.Exchange.Tables;

namespace RelationsGraph.Exchange.Figures;

/// <summary>The years from the compared dates to the date of the node that is checked: what an anniversary or an age says.</summary>
internal sealed class YearsBetween(SeedGraph graph)
{
    /// <summary>What the number of years is expected to be.</summary>
    /// <param name="rule">The rule; its <see cref="FigureRule.By"/> is the property that dates the checked node.</param>
    /// <param name="number">The node whose figure is checked.</param>
    /// <param name="start">The node that the years are counted from.</param>
    /// <param name="property">The property of that node that holds the date.</param>
    public Expectation Expect(FigureRule rule, int number, int start, string property)
    {
        if (ReadDate.Of(graph, start, property) is not { } from)
            return Without(rule, start, property);
        if (ReadDate.Of(graph, number, rule.By!) is not { } to)
            return Without(rule, number, rule.By!);
        FigureRange first = ReadDate.Days(from), last = ReadDate.Days(to);
        return new Expectation(new FigureRange(Years(first.High, last.Low), Years(first.Low, last.High)), null, $"'{graph.Index.Id(start)}'");
    }

    private Expectation Without(FigureRule rule, int node, string property) =>
        Expectation.Refused($"the {rule} finds no date in '{property}' of '{graph.Index.Id(node)}'; expected one to count years by");

    /// <summary>Whole years, and what is over as a part of one; null when an end is open or outside of the years 1 to 9999.</summary>
    private static decimal? Years(decimal? from, decimal? to)
    {
        if (Day(from) is not { } first || Day(to) is not { } last)
            return null;
        if (last < first)
            return -Years(to, from);
        int years = last.Year - first.Year;
        if (first.AddYears(years) > last)
            years--;
        return years + ((last.DayNumber - first.AddYears(years).DayNumber) / 366m);
    }

    private static DateOnly? Day(decimal? day) =>
        day is { } number && number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
}
