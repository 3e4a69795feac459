using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Tests.Values;

/// <summary>Everything that is no EDTF level 1 date is refused, and the message says what to write.</summary>
public sealed class EdtfRefusalTests
{
    private const string Expected = "expected an EDTF date such as 1987-10, 2020~, 201X or 2020-10/..";
    private const string Rewritten = "looks like a date a spreadsheet has rewritten; type it as text, for example 1987-10";

    [Theory]
    [InlineData("", "the date is empty; " + Expected)]
    [InlineData("2019-01-01T00:00:00+09:00Z", "the date has 26 characters, more than any EDTF date (25); " + Expected)]
    [InlineData("nonsense", "'nonsense' is not a date; " + Expected)]
    [InlineData("昭和62年10月", "'昭和62年10月' is not a date; " + Expected)]
    [InlineData("１９８７", "'１９８７' is not a date; " + Expected)]
    [InlineData("1987–10", "'1987–10' is not a date; " + Expected)]
    [InlineData("85", "'85' is not a date; " + Expected)]
    [InlineData("985", "'985' is not a date; " + Expected)]
    [InlineData("+1985", "'+1985' is not a date; " + Expected)]
    [InlineData("--1985", "'--1985' is not a date; " + Expected)]
    [InlineData("1985-W15", "'1985-W15' is not a date; " + Expected)]
    [InlineData("1985-102", "'1985-102' is not a date; " + Expected)]
    [InlineData("201x", "'201x' is not a date; " + Expected)]
    [InlineData("2X10", "'2X10' is not a date; " + Expected)]
    [InlineData("1985-1\0", "'1985-1\0' is not a date; " + Expected)]
    [InlineData("1985-10-1\0", "'1985-10-1\0' is not a date; " + Expected)]
    [InlineData("1985-aa", "'1985-aa' is not a date; " + Expected)]
    public void What_is_no_date_is_named(string text, string message) => AssertRefused(text, message);

    [Theory]
    [InlineData("1985-13", "'1985-13' has no month 13; months are 01 to 12, seasons 21 to 24")]
    [InlineData("1985-00", "'1985-00' has no month 00; months are 01 to 12, seasons 21 to 24")]
    [InlineData("1985-20", "'1985-20' has no month 20; months are 01 to 12, seasons 21 to 24")]
    [InlineData("1985-25", "'1985-25' has no month 25; months are 01 to 12, seasons 21 to 24")]
    [InlineData("1985-04-31", "'1985-04-31' has no day 31; that month has 30 days")]
    [InlineData("1985-04-00", "'1985-04-00' has no day 00; that month has 30 days")]
    [InlineData("1900-02-29", "'1900-02-29' has no day 29; that month has 28 days")]
    [InlineData("2020-02-30", "'2020-02-30' has no day 30; that month has 29 days")]
    [InlineData("2001-21-05", "'2001-21-05' gives a season a day; write the season alone (2001-21)")]
    [InlineData("-0000", "there is no year -0000; write 0000 for the year before 0001")]
    [InlineData("1987-1", "'1987-1' is not a date; write 1987-01")]
    [InlineData("1987-1-5", "'1987-1-5' is not a date; write 1987-01-05")]
    [InlineData("1987-10-5", "'1987-10-5' is not a date; write 1987-10-05")]
    [InlineData("19871001", "'19871001' is not a date; write 1987-10-01")]
    [InlineData("198710", "'198710' is not a date; write 1987-10")]
    [InlineData(" 1987", "' 1987' has white space around it; remove it")]
    [InlineData("1987-10\n", "'1987-10\n' has white space around it; remove it")]
    public void A_date_that_is_nearly_right_is_corrected(string text, string message) => AssertRefused(text, message);

    [Theory]
    [InlineData("Oct-87")]
    [InlineData("87-Oct")]
    [InlineData("1-Oct-87")]
    [InlineData("Oct 1987")]
    [InlineData("October 1, 1987")]
    [InlineData("1987/10/1")]
    [InlineData("10/1/1987")]
    [InlineData("1987/10")]
    [InlineData("10/1987")]
    [InlineData("10.1987")]
    [InlineData("1.10.87")]
    [InlineData("1987.10.01")]
    [InlineData("1987.10")]
    [InlineData("32051")]
    public void What_a_spreadsheet_made_of_a_date_is_recognised(string text) => AssertRefused(text, $"'{text}' {Rewritten}");

    [Theory]
    [InlineData("XXXX", "'XXXX' leaves more open than the last two digits of its year; write at least the century, such as 20XX")]
    [InlineData("2XXX", "'2XXX' leaves more open than the last two digits of its year; write at least the century, such as 20XX")]
    [InlineData("201X-05", "'201X-05' leaves digits of the year open and goes on; write the year alone (201X)")]
    [InlineData("20XX-XX-XX", "'20XX-XX-XX' leaves digits of the year open and goes on; write the year alone (20XX)")]
    [InlineData("-201X-05", "'-201X-05' leaves digits of the year open and goes on; write the year alone (-201X)")]
    [InlineData("1985-1X", "'1985-1X' leaves one digit of the month open; leave both open (1985-XX)")]
    [InlineData("1985-X1", "'1985-X1' leaves one digit of the month open; leave both open (1985-XX)")]
    [InlineData("1985-XX-12", "'1985-XX-12' has a day without a month; write the month, or leave the day open too (1985-XX-XX)")]
    [InlineData("1985-04-1X", "'1985-04-1X' leaves one digit of the day open; leave both open (1985-04-XX)")]
    [InlineData("2004-06-XX/2004-07-03", "'2004-06-XX' leaves digits open at an end of an interval; write that end without X, only as far as it is known (2004-06/2004-07)")]
    [InlineData("2004/201X", "'201X' leaves digits open at an end of an interval; write that end without X, only as far as it is known (2004-06/2004-07)")]
    [InlineData("2004-06~-11", "'2004-06~-11' has a qualifier that is not the last of a date; write one of ?, ~ and % (both) at its end")]
    [InlineData("?2004-06", "'?2004-06' has a qualifier that is not the last of a date; write one of ?, ~ and % (both) at its end")]
    [InlineData("2004?~", "'2004?~' has a qualifier that is not the last of a date; write one of ?, ~ and % (both) at its end")]
    [InlineData("?", "'?' has a qualifier that is not the last of a date; write one of ?, ~ and % (both) at its end")]
    [InlineData("[1667,1668]", "'[1667,1668]' is a set of dates, which is EDTF level 2; write one date or an interval such as 1987/1990")]
    [InlineData("{1960,1961-12}", "'{1960,1961-12}' is a set of dates, which is EDTF level 2; write one date or an interval such as 1987/1990")]
    [InlineData("1950S2", "'1950S2' is not a date; " + Expected)]
    public void Level_2_is_refused_with_what_level_1_says(string text, string message) => AssertRefused(text, message);

    [Theory]
    [InlineData("Y17E8", "'Y17E8' has a year of more than four digits; years are -9999 to 9999, without the letter Y")]
    [InlineData("Y170000002", "'Y170000002' has a year of more than four digits; years are -9999 to 9999, without the letter Y")]
    [InlineData("Y-17E7", "'Y-17E7' has a year of more than four digits; years are -9999 to 9999, without the letter Y")]
    [InlineData("1985-04-12T23:20:30", "'1985-04-12T23:20:30' has a time of day; write the date alone (1985-04-12)")]
    [InlineData("1985-04-12T23:20:30+04:00", "'1985-04-12T23:20:30+04:00' has a time of day; write the date alone (1985-04-12)")]
    public void Years_and_times_beyond_our_range_are_refused(string text, string message) => AssertRefused(text, message);

    [Theory]
    [InlineData("/", "'/' is an interval without a start and an end, which says nothing; leave the date out")]
    [InlineData("../..", "'../..' is an interval without a start and an end, which says nothing; leave the date out")]
    [InlineData("../", "'../' is an interval without a start and an end, which says nothing; leave the date out")]
    [InlineData("1990/1985", "'1990/1985' ends before it begins; write the earlier date first")]
    [InlineData("2004-06-12/2004-06-11", "'2004-06-12/2004-06-11' ends before it begins; write the earlier date first")]
    [InlineData("1985/1986/1987", "'1985/1986/1987' has more than one slash; an interval has one, between its start and its end")]
    [InlineData("1985//", "'1985//' has more than one slash; an interval has one, between its start and its end")]
    [InlineData("1985/...", "'...' is not a date; " + Expected)]
    [InlineData("1985/..?", "'..?' is not a date; " + Expected)]
    [InlineData("1985/1986-13", "'1986-13' has no month 13; months are 01 to 12, seasons 21 to 24")]
    [InlineData("1985 / 1986", "'1985 ' has white space around it; remove it")]
    public void An_interval_needs_two_ends_in_order(string text, string message) => AssertRefused(text, message);

    [Fact]
    public void Parse_throws_what_TryParse_says()
    {
        var exception = Assert.Throws<FormatException>(() => EdtfDate.Parse("1985-13"));

        Assert.Equal("'1985-13' has no month 13; months are 01 to 12, seasons 21 to 24", exception.Message);
    }

    [Fact]
    public void A_huge_text_is_not_repeated_in_the_message()
    {
        Assert.False(EdtfDate.TryParse(new string('1', 1_000_000), out _, out string? error));

        Assert.Equal("the date has 1000000 characters, more than any EDTF date (25); " + Expected, error);
    }

    private static void AssertRefused(string text, string message)
    {
        Assert.False(EdtfDate.TryParse(text, out EdtfDate date, out string? error));
        Assert.Equal(message, error);
        Assert.Equal(default, date);
    }
}
