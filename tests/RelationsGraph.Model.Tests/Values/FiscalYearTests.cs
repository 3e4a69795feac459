using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Tests.Values;

public sealed class FiscalYearTests
{
    [Fact]
    public void A_fiscal_year_lasts_from_April_to_March()
    {
        Assert.True(FiscalYear.TryParse("FY2020", out FiscalYear year));

        Assert.Equal(new DateOnly(2020, 4, 1).DayNumber, year.Earliest);
        Assert.Equal(new DateOnly(2021, 3, 31).DayNumber, year.Latest);
    }

    [Fact]
    public void Every_fiscal_year_is_printed_as_it_is_read_and_follows_the_one_before()
    {
        for (int number = FiscalYear.MinYear; number <= FiscalYear.MaxYear; number++)
        {
            var year = new FiscalYear(number);
            Assert.True(FiscalYear.TryParse(year.ToString(), out FiscalYear read));
            Assert.Equal(year, read);
            Assert.Equal(new FiscalYear(number - 1).Latest + 1, year.Earliest);
        }
    }

    [Fact]
    public void Every_fiscal_year_is_found_by_its_days_and_no_other_days_are_one()
    {
        for (int number = FiscalYear.MinYear; number <= FiscalYear.MaxYear; number++)
        {
            var year = new FiscalYear(number);
            Assert.True(FiscalYear.TryFromDays(year.Earliest, year.Latest, out FiscalYear found));
            Assert.Equal(year, found);
            Assert.False(FiscalYear.TryFromDays(year.Earliest, year.Latest - 1, out found));
            Assert.False(FiscalYear.TryFromDays(year.Earliest + 1, year.Latest, out found));
            Assert.Equal(default, found);
        }

        Assert.False(FiscalYear.TryFromDays(EdtfDate.Unbounded, EdtfDate.Endless, out _));
        Assert.False(FiscalYear.TryFromDays(EdtfDate.Endless, EdtfDate.Endless, out _));
        var before = new FiscalYear(FiscalYear.MinYear - 1);
        Assert.False(FiscalYear.TryFromDays(before.Earliest, before.Latest, out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2020")]
    [InlineData("FY")]
    [InlineData("FY20")]
    [InlineData("FY02020")]
    [InlineData("fy2020")]
    [InlineData("FY2020 ")]
    [InlineData(" FY2020")]
    [InlineData("FY-202")]
    [InlineData("FY+202")]
    [InlineData("FY202\0")]
    [InlineData("FY２０２０")]
    [InlineData("FY1885")]
    [InlineData("FY9999")]
    [InlineData("令和2年度")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(FiscalYear.TryParse(text, out FiscalYear year));
        Assert.Equal(default, year);
    }

    [Fact]
    public void Fiscal_years_order_by_year()
    {
        FiscalYear earlier = new(2019), later = new(2020);

        Assert.True(earlier < later && earlier <= later && later > earlier && later >= earlier);
        Assert.False(later < earlier || later <= earlier || earlier > later || earlier >= later);
        Assert.True(earlier.CompareTo(later) < 0);
        Assert.Equal(0, later.CompareTo(new FiscalYear(2020)));
    }
}
