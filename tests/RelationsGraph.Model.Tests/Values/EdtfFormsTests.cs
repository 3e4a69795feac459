using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Tests.Values;

/// <summary>Every form of EDTF levels 0 and 1 that is a date, with the days it may mean (ISO 8601-2:2019, 4 and annex A).</summary>
public sealed class EdtfFormsTests
{
    [Theory]

    // Level 0: dates and intervals.
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30")]
    [InlineData("1985", "1985-01-01", "1985-12-31")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("2000-02", "2000-02-01", "2000-02-29")]
    [InlineData("2020-02-29", "2020-02-29", "2020-02-29")]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31")]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31")]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08")]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31")]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28")]
    [InlineData("2005/2005", "2005-01-01", "2005-12-31")]
    [InlineData("2005-06/2005", "2005-06-01", "2005-12-31")]

    // Level 1: qualifiers.
    [InlineData("1984?", "1984-01-01", "1984-12-31")]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30")]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11")]
    [InlineData("1984~/2004-06?", "1984-01-01", "2004-06-30")]

    // Level 1: unspecified digits.
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30")]
    [InlineData("2004-02-XX", "2004-02-01", "2004-02-29")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31")]
    [InlineData("201X?", "2010-01-01", "2019-12-31")]

    // Level 1: seasons, which may be any part of the year.
    [InlineData("2001-21", "2001-01-01", "2001-12-31")]
    [InlineData("2001-22~", "2001-01-01", "2001-12-31")]
    [InlineData("2001-23", "2001-01-01", "2001-12-31")]
    [InlineData("2001-24", "2001-01-01", "2001-12-31")]
    [InlineData("2001-21/2003-24", "2001-01-01", "2003-12-31")]

    // Level 1: open and unknown ends.
    [InlineData("1985-04-12/..", "1985-04-12", null)]
    [InlineData("1985-04/..", "1985-04-01", null)]
    [InlineData("1985/..", "1985-01-01", null)]
    [InlineData("1985/", "1985-01-01", null)]
    [InlineData("../1985-04-12", null, "1985-04-12")]
    [InlineData("../1985", null, "1985-12-31")]
    [InlineData("/1985", null, "1985-12-31")]
    [InlineData("2020-10~/..", "2020-10-01", null)]
    public void A_date_means_these_days_and_is_printed_as_written(string text, string? earliest, string? latest)
    {
        EdtfDate date = EdtfDate.Parse(text);

        Assert.Equal(earliest is null ? EdtfDate.Unbounded : Number(earliest), date.Earliest);
        Assert.Equal(latest is null ? EdtfDate.Endless : Number(latest), date.Latest);
        Assert.Equal(text, date.Text);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("0000", -366, -1)]
    [InlineData("0000-02-29", -307, -307)]
    [InlineData("0000-12-31", -1, -1)]
    [InlineData("-0001", -731, -367)]
    [InlineData("-0001-12-31", -367, -367)]
    [InlineData("-0004-02-29", -1768, -1768)]
    [InlineData("-000X", -3653, -367)]
    [InlineData("-0001/0001", -731, 364)]
    [InlineData("-9999-01-01", -3652425, -3652425)]
    public void Years_before_1_count_down_from_day_0(string text, int earliest, int latest)
    {
        EdtfDate date = EdtfDate.Parse(text);

        Assert.Equal((earliest, latest), (date.Earliest, date.Latest));
    }

    [Fact]
    public void A_negative_decade_runs_to_its_later_end()
    {
        EdtfDate date = EdtfDate.Parse("-201X");

        Assert.Equal(EdtfDate.Parse("-2019").Earliest, date.Earliest);
        Assert.Equal(EdtfDate.Parse("-2010").Latest, date.Latest);
    }

    private static int Number(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd").DayNumber;
}
