using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Tests.Values;

/// <summary>The rule of valid time against all days that dates may mean, one by one.</summary>
public sealed class ValidDatesTests
{
    private const int Few = 6;

    [Fact]
    public void What_may_have_been_valid_is_what_was_for_some_choice_of_days()
    {
        foreach ((DayRange? since, DayRange? until, DayRange at) in Cases())
        {
            bool expected = Days(at).Any(day => (since is null || Days(since.Value).Any(start => start <= day)) && (until is null || Days(until.Value).Any(end => end >= day)));
            Assert.Equal(expected, Dates(since, until).MayBeValid(at));
        }
    }

    [Fact]
    public void What_was_valid_for_certain_was_for_every_choice_of_days()
    {
        foreach ((DayRange? since, DayRange? until, DayRange at) in Cases())
        {
            bool expected = since is not null && until is not null
                && Days(at).All(day => Days(since.Value).All(start => start <= day) && Days(until.Value).All(end => end >= day));
            Assert.Equal(expected, Dates(since, until).IsValid(at));
        }
    }

    [Theory]
    [InlineData("1997-06", null, "2020-04-01", "2010", true)]
    [InlineData("1997-06", null, "2020-04-01", "1997-06", false)]
    [InlineData("1997-06", null, "2020-04-01", "2020-04-01", true)]
    [InlineData("1997-06", null, "2020-04-01", "2020-04-02", false)]
    [InlineData("1997-06", null, "2020-04", "2020-04-01", true)]
    [InlineData("1997-06", null, "2020-04", "2020-04-02", false)]
    [InlineData("1997-06", null, null, "2010", false)]
    [InlineData(null, null, "2020-04-01", "2020-04-01", true)]
    [InlineData(null, null, "2020-04-01", "2020-03-31", false)]
    [InlineData(null, null, "2020-04", "2020-04", false)]
    [InlineData(null, "2021-03", "2020-04-01", "2020-12", true)]
    [InlineData(null, "2021-03", "2020-04-01", "2021-03", false)]
    [InlineData("1997", "2019", "2020-04-01", "2020-04-01", false)]
    public void A_source_that_speaks_of_it_stands_for_a_date_that_is_missing(string? since, string? until, string? attested, string at, bool expected)
    {
        DayRange stated = Range(attested);
        var dates = new ValidDates(Range(since), Range(until), DayRange.None, false, attested is null ? EdtfDate.Endless : stated.Latest, attested is null ? EdtfDate.Unbounded : stated.Earliest);
        Assert.Equal(expected, dates.IsValid(Range(at)));
        Assert.True(dates.MayBeValid(Range(at)) || !expected);
    }

    [Theory]
    [InlineData("2020-10/..", false, "2020-09", false, false)]
    [InlineData("2020-10/..", false, "2020-10-01", true, false)]
    [InlineData("2020-10/..", false, "2030", true, false)]
    [InlineData("2020-10", false, "2020-10-15", true, false)]
    [InlineData("2020-10", false, "2020-11", true, true)]
    [InlineData("2020-04/2021-03", true, "2020-04-01", true, true)]
    [InlineData("2020-04/2021-03", true, "2020-03", false, false)]
    [InlineData("2020-04/2021-03", true, "2025", true, true)]
    [InlineData("2020-04/2021-03", false, "2020-04-01", true, false)]
    public void What_happens_is_there_from_its_date_on(string happens, bool throughout, string at, bool possible, bool definite)
    {
        var dates = new ValidDates(DayRange.None, DayRange.None, Range(happens), throughout, EdtfDate.Endless, EdtfDate.Unbounded);
        Assert.Equal(possible, dates.MayBeValid(Range(at)));
        Assert.Equal(definite, dates.IsValid(Range(at)));
    }

    private static ValidDates Dates(DayRange? since, DayRange? until) =>
        new(since ?? DayRange.None, until ?? DayRange.None, DayRange.None, false, EdtfDate.Endless, EdtfDate.Unbounded);

    private static DayRange Range(string? edtf)
    {
        if (edtf is null)
            return DayRange.None;
        EdtfDate date = EdtfDate.Parse(edtf);
        return new DayRange(date.Earliest, date.Latest);
    }

    private static IEnumerable<int> Days(DayRange range) => Enumerable.Range(range.Earliest, range.Latest - range.Earliest + 1);

    private static IEnumerable<DayRange> Ranges() =>
        from earliest in Enumerable.Range(0, Few) from latest in Enumerable.Range(earliest, Few - earliest) select new DayRange(earliest, latest);

    private static IEnumerable<(DayRange? Since, DayRange? Until, DayRange At)> Cases() =>
        from since in Ranges().Cast<DayRange?>().Append(null)
        from until in Ranges().Cast<DayRange?>().Append(null)
        where since is null || until is null || since.Value.Earliest <= until.Value.Latest
        from at in Ranges()
        select (since, until, at);
}
