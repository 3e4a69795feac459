using System.Text;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Tests.Values;

public sealed class DateTextTests
{
    /// <summary>Every form of EDTF level 1 in every format.</summary>
    [Theory]
    [InlineData("1987", "昭和62年", "1987-01-01/1987-12-31", "1987", "FY1986/FY1987")]
    [InlineData("1987-10", "昭和62年10月", "1987-10-01/1987-10-31", "1987", "FY1987")]
    [InlineData("2020-12-01", "令和2年12月1日", "2020-12-01/2020-12-01", "2020", "FY2020")]
    [InlineData("2020-03-31", "令和2年3月31日", "2020-03-31/2020-03-31", "2020", "FY2019")]
    [InlineData("2020~", "令和2年頃", "2020-01-01/2020-12-31", "2020", "FY2019/FY2020")]
    [InlineData("1965?", "昭和40年？", "1965-01-01/1965-12-31", "1965", "FY1964/FY1965")]
    [InlineData("2019-11%", "令和元年11月頃？", "2019-11-01/2019-11-30", "2019", "FY2019")]
    [InlineData("2020-21", "令和2年春", "2020-01-01/2020-12-31", "2020", "FY2019/FY2020")]
    [InlineData("2020-24", "令和2年冬", "2020-01-01/2020-12-31", "2020", "FY2019/FY2020")]
    [InlineData("201X", "2010年代", "2010-01-01/2019-12-31", "2010/2019", "FY2009/FY2019")]
    [InlineData("20XX", "2000年〜2099年", "2000-01-01/2099-12-31", "2000/2099", "FY1999/FY2099")]
    [InlineData("2004-XX", "平成16年某月", "2004-01-01/2004-12-31", "2004", "FY2003/FY2004")]
    [InlineData("2004-05-XX", "平成16年5月某日", "2004-05-01/2004-05-31", "2004", "FY2004")]
    [InlineData("2004-XX-XX", "平成16年某月某日", "2004-01-01/2004-12-31", "2004", "FY2003/FY2004")]
    [InlineData("2020-04-01/2021-03", "令和2年度", "2020-04-01/2021-03-31", "2020/2021", "FY2020")]
    [InlineData("2020-04~/2021-03", "令和2年4月頃〜令和3年3月", "2020-04-01/2021-03-31", "2020/2021", "FY2020")]
    [InlineData("2020-04/2022-03", "令和2年4月〜令和4年3月", "2020-04-01/2022-03-31", "2020/2022", "FY2020/FY2021")]
    [InlineData("2020-04-02/2021-03-31", "令和2年4月2日〜令和3年3月31日", "2020-04-02/2021-03-31", "2020/2021", "FY2020")]
    [InlineData("2019-04/2020-03-31", "平成31年度・令和元年度", "2019-04-01/2020-03-31", "2019/2020", "FY2019")]
    [InlineData("1880-04/1881-03", "明治13年4月〜明治14年3月", "1880-04-01/1881-03-31", "1880/1881", null)]
    [InlineData("2020-04/2021-03", "令和2年度", "2020-04-01/2021-03-31", "2020/2021", "FY2020")]
    [InlineData("2020-10/..", "令和2年10月〜", "2020-10-01/..", "2020/..", "FY2020/..")]
    [InlineData("../2020-10", "〜令和2年10月", "../2020-10-31", "../2020", "../FY2020")]
    [InlineData("1985/", "昭和60年〜不明", "1985-01-01/..", "1985/..", "FY1984/..")]
    [InlineData("/1985~", "不明〜昭和60年頃", "../1985-12-31", "../1985", "../FY1985")]
    [InlineData("1989", "昭和64年・平成元年", "1989-01-01/1989-12-31", "1989", "FY1988/FY1989")]
    [InlineData("1989-01", "昭和64年1月・平成元年1月", "1989-01-01/1989-01-31", "1989", "FY1988")]
    [InlineData("1989-01-07", "昭和64年1月7日", "1989-01-07/1989-01-07", "1989", "FY1988")]
    [InlineData("1989-01-08", "平成元年1月8日", "1989-01-08/1989-01-08", "1989", "FY1988")]
    [InlineData("1926-12-25", "昭和元年12月25日", "1926-12-25/1926-12-25", "1926", "FY1926")]
    [InlineData("1912-07-29", "明治45年7月29日", "1912-07-29/1912-07-29", "1912", "FY1912")]
    [InlineData("2019-04", "平成31年4月", "2019-04-01/2019-04-30", "2019", "FY2019")]
    [InlineData("2019-05-01", "令和元年5月1日", "2019-05-01/2019-05-01", "2019", "FY2019")]
    [InlineData("1872", "明治5年", "1872-01-01/1872-12-31", "1872", null)]
    [InlineData("1872-05", "1872年5月", "1872-05-01/1872-05-31", "1872", null)]
    [InlineData("1868", "明治元年", "1868-01-01/1868-12-31", "1868", null)]
    [InlineData("1859-06-02", "1859年6月2日", "1859-06-02/1859-06-02", "1859", null)]
    [InlineData("0000", "紀元前1年", "0000-01-01/0000-12-31", "0000", null)]
    [InlineData("-0044-03-15", "紀元前45年3月15日", "-0044-03-15/-0044-03-15", "-0044", null)]
    [InlineData("-000X", "紀元前10年〜紀元前2年", "-0009-01-01/-0001-12-31", "-0009/-0001", null)]
    public void A_date_is_written_in_every_format(string edtf, string era, string range, string year, string? fiscalYear)
    {
        Assert.Equal(edtf, Write(edtf, DateFormat.Edtf));
        Assert.Equal(era, Write(edtf, DateFormat.JapaneseEra));
        Assert.Equal(range, Write(edtf, DateFormat.IsoRange));
        Assert.Equal(year, Write(edtf, DateFormat.CalendarYear));
        Assert.Equal(fiscalYear ?? "", Write(edtf, DateFormat.FiscalYear));
    }

    [Theory]
    [InlineData(2020, "2020-04/2021-03", "令和2年度", "2020-04-01/2021-03-31", "2020", "FY2020")]
    [InlineData(2019, "2019-04/2020-03", "平成31年度・令和元年度", "2019-04-01/2020-03-31", "2019", "FY2019")]
    [InlineData(1988, "1988-04/1989-03", "昭和63年度", "1988-04-01/1989-03-31", "1988", "FY1988")]
    [InlineData(1989, "1989-04/1990-03", "平成元年度", "1989-04-01/1990-03-31", "1989", "FY1989")]
    public void A_fiscal_year_is_written_in_every_format(int year, string edtf, string era, string range, string calendarYear, string fiscalYear)
    {
        string[] written =
        [
            .. new[] { DateFormat.Edtf, DateFormat.JapaneseEra, DateFormat.IsoRange, DateFormat.CalendarYear, DateFormat.FiscalYear }
                .Select(format => Text(utf8 => DateText.Write(new FiscalYear(year), format, utf8))),
        ];
        Assert.Equal([edtf, era, range, calendarYear, fiscalYear], written);
    }

    /// <summary>What is written by era is read again, but for the year or month of two eras, decades and words for what is open.</summary>
    [Fact]
    public void A_date_by_era_is_read_again_as_the_same_date()
    {
        var random = new Random(11);
        for (int i = 0; i < 5_000; i++)
        {
            int year = random.Next(1873, 2100), month = random.Next(1, 13);
            string text = random.Next(3) switch
            {
                0 => $"{year:0000}",
                1 => $"{year:0000}-{month:00}",
                _ => $"{year:0000}-{month:00}-{random.Next(1, 29):00}",
            };
            text += new[] { "", "?", "~", "%" }[random.Next(4)];
            string era = Write(text, DateFormat.JapaneseEra);
            if (era.Contains('・', StringComparison.Ordinal))
                continue;
            Assert.True(WrittenDate.TryRead(era, out EdtfDate read, out string? error), error);
            Assert.Equal(text, read.Text);
        }
    }

    [Fact]
    public void Writing_allocates_nothing()
    {
        byte[] date = "2020-10~/.."u8.ToArray(), utf8 = new byte[DateText.MaxLength];
        DateFormat[] formats = Enum.GetValues<DateFormat>();
        for (int round = 0; round < 2; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            foreach (DateFormat format in formats)
                DateText.Write(date, format, utf8);
            Assert.True(round == 0 || GC.GetAllocatedBytesForCurrentThread() == before);
        }
    }

    private static string Write(string edtf, DateFormat format) => Text(utf8 => DateText.Write(Encoding.UTF8.GetBytes(edtf), format, utf8));

    private static string Text(Func<byte[], int> write)
    {
        byte[] utf8 = new byte[DateText.MaxLength];
        return Encoding.UTF8.GetString(utf8, 0, write(utf8));
    }
}
