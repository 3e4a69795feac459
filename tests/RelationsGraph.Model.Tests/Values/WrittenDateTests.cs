using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Tests.Values;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("1987-10", "1987-10")]
    [InlineData("2020~", "2020~")]
    [InlineData("2020-10/..", "2020-10/..")]
    [InlineData("2020-21", "2020-21")]
    [InlineData("１９８７-１０", "1987-10")]
    [InlineData("昭和62年10月", "1987-10")]
    [InlineData("昭和６２年１０月", "1987-10")]
    [InlineData("平成元年", "1989")]
    [InlineData("平成1年", "1989")]
    [InlineData("令和2年12月1日", "2020-12-01")]
    [InlineData("令和元年5月1日", "2019-05-01")]
    [InlineData("1987年10月1日", "1987-10-01")]
    [InlineData("1987年", "1987")]
    [InlineData("R2.12.1", "2020-12-01")]
    [InlineData("S62.10", "1987-10")]
    [InlineData("明治5年", "1872")]
    [InlineData("明治6年1月1日", "1873-01-01")]
    [InlineData("令和2年頃", "2020~")]
    [InlineData("令和2年ごろ", "2020~")]
    [InlineData("令和2年？", "2020?")]
    [InlineData("令和2年頃？", "2020%")]
    [InlineData("平成元年〜令和2年", "1989/2020")]
    [InlineData("平成元年～令和2年3月", "1989/2020-03")]
    [InlineData("令和2年10月〜", "2020-10/..")]
    [InlineData("〜令和2年10月", "../2020-10")]
    [InlineData("昭和62年10月/1990", "1987-10/1990")]
    [InlineData("FY2020", "2020-04/2021-03")]
    [InlineData("令和2年度", "2020-04/2021-03")]
    [InlineData("2020年度", "2020-04/2021-03")]
    public void A_date_is_read_however_it_is_written(string text, string edtf)
    {
        Assert.True(WrittenDate.TryRead(text, out EdtfDate date, out string? error), error);
        Assert.Equal(edtf, date.Text);
        Assert.Equal(EdtfDate.Parse(edtf).Earliest, date.Earliest);
        Assert.Equal(EdtfDate.Parse(edtf).Latest, date.Latest);
    }

    /// <summary>The last day of an era and the first of the next, both written in both; and the year and month in which they meet.</summary>
    [Theory]
    [InlineData("明治45年7月30日", "1912-07-30")]
    [InlineData("大正元年7月30日", "1912-07-30")]
    [InlineData("明治45年7月31日", null)]
    [InlineData("大正元年7月29日", null)]
    [InlineData("大正15年12月25日", "1926-12-25")]
    [InlineData("昭和元年12月25日", "1926-12-25")]
    [InlineData("大正15年12月26日", null)]
    [InlineData("昭和元年12月24日", null)]
    [InlineData("昭和64年1月7日", "1989-01-07")]
    [InlineData("平成元年1月8日", "1989-01-08")]
    [InlineData("昭和64年1月8日", null)]
    [InlineData("平成元年1月7日", null)]
    [InlineData("平成31年4月30日", "2019-04-30")]
    [InlineData("令和元年5月1日", "2019-05-01")]
    [InlineData("平成31年5月1日", null)]
    [InlineData("令和元年4月30日", null)]
    [InlineData("昭和64年1月", "1989-01")]
    [InlineData("平成元年1月", "1989-01")]
    [InlineData("昭和64年2月", null)]
    [InlineData("令和元年4月", null)]
    [InlineData("昭和64年", "1989")]
    [InlineData("平成31年", "2019")]
    [InlineData("令和元年", "2019")]
    [InlineData("昭和65年", null)]
    [InlineData("平成32年", null)]
    public void An_era_lasts_to_the_day(string text, string? edtf)
    {
        bool isRead = WrittenDate.TryRead(text, out EdtfDate date, out string? error);
        Assert.Equal(edtf, isRead ? date.Text : null);
        Assert.Equal(edtf is null, error is not null);
    }

    [Theory]
    [InlineData("2020-02-30", "that month has 29 days")]
    [InlineData("2020年2月30日", "that month has 29 days")]
    [InlineData("令和2年13月", "months are 1 to 12")]
    [InlineData("令和2年0月", "months are 1 to 12")]
    [InlineData("昭和99年", "which has 64 years (to 1989); write the calendar year (2024)")]
    [InlineData("令和0年", "the first year of 令和 is 令和元年 (2019)")]
    [InlineData("昭和64年5月", "which ended on 1989-01-07; write 1989-05")]
    [InlineData("明治5年10月", "whose months were others")]
    [InlineData("令和2", "write it like")]
    [InlineData("令和二年", "write it like")]
    [InlineData("R2", "is not a date")]
    [InlineData("H30.4.1.", "write it like")]
    [InlineData("昭和99年度", "which has 64 years")]
    [InlineData("1800年度", "'1800年度' is no fiscal year; expected a fiscal year: a text such as \"FY2020\"")]
    [InlineData("令和3年〜令和2年", "ends before it begins")]
    [InlineData("", "the date is empty")]
    [InlineData("0000年", "years are 1 to 9999")]
    public void What_cannot_be_is_refused_and_the_message_says_what_to_write(string text, string message)
    {
        Assert.False(WrittenDate.TryRead(text, out _, out string? error));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_any_sort_throws_nothing()
    {
        const string Signs = "令和平成昭元年月日度頃？〜～/.-0１9XRSFY ?~%";
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Signs[random.Next(Signs.Length)]));
            if (WrittenDate.TryRead(text, out EdtfDate date, out string? error))
                Assert.Equal(date, EdtfDate.Parse(date.Text));
            else
                Assert.NotEmpty(error);
        }
    }

    [Theory]
    [InlineData("FY2020", 2020)]
    [InlineData("ＦＹ２０２０", 2020)]
    [InlineData("2020年度", 2020)]
    [InlineData("令和2年度", 2020)]
    [InlineData("平成31年度", 2019)]
    [InlineData("令和元年度", 2019)]
    [InlineData("昭和64年度", 1989)]
    [InlineData("明治19年度", 1886)]
    [InlineData("令和0年度", null)]
    [InlineData("昭和65年度", null)]
    [InlineData("明治18年度", null)]
    [InlineData("2020", null)]
    [InlineData("年度", null)]
    [InlineData("20年度", null)]
    public void A_fiscal_year_is_read_however_it_is_written(string text, int? year)
    {
        bool isRead = WrittenFiscalYear.TryRead(text, out FiscalYear read, out string? error);
        Assert.Equal(year, isRead ? read.Year : null);
        Assert.Equal(year is null, error is not null);
    }
}
