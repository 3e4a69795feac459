using System.Globalization;
using System.Text;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Tests.Values;

/// <summary>What holds for every date and for every text.</summary>
public sealed class EdtfPropertyTests
{
    [Fact]
    public void Every_day_of_eight_centuries_has_the_number_DateOnly_gives()
    {
        DateOnly last = new(2100, 12, 31);
        for (DateOnly day = new(1299, 1, 1); day <= last; day = day.AddDays(1))
        {
            if (CalendarDays.Number(day.Year, day.Month, day.Day) != day.DayNumber)
                Assert.Fail($"{day:O} has the number {CalendarDays.Number(day.Year, day.Month, day.Day)}, not {day.DayNumber}.");
        }
    }

    [Fact]
    public void Every_day_of_sixty_years_is_read_as_itself()
    {
        for (DateOnly day = new(1970, 1, 1); day.Year < 2030; day = day.AddDays(1))
        {
            EdtfDate date = EdtfDate.Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Assert.Equal((day.DayNumber, day.DayNumber), (date.Earliest, date.Latest));
        }
    }

    [Fact]
    public void Days_are_numbered_without_gap_from_minus_9999_on()
    {
        int expected = CalendarDays.Number(-9999, 1, 1);
        for (int year = -9999; year <= 9999; year++)
        {
            for (int month = 1; month <= 12; month++)
            {
                if (CalendarDays.Number(year, month, 1) != expected)
                    Assert.Fail($"{year}-{month} does not follow the month before it.");
                expected += CalendarDays.InMonth(year, month);
            }
        }

        Assert.Equal(DateOnly.MaxValue.DayNumber + 1, expected);
    }

    [Fact]
    public void No_text_throws_and_what_is_read_is_printed_as_it_was()
    {
        const string Alphabet = "0123456789-/.?~%XYTx[:, é";
        var random = new Random(20201001);
        int read = 0;
        for (int round = 0; round < 200_000; round++)
        {
            var text = new StringBuilder(Seeds[random.Next(Seeds.Length)]);
            for (int change = random.Next(4); change > 0; change--)
            {
                int at = random.Next(text.Length + 1);
                if (random.Next(2) == 0 && at < text.Length)
                    text.Remove(at, 1);
                else
                    text.Insert(at, Alphabet[random.Next(Alphabet.Length)]);
            }

            read += AssertReadOrRefused(text.ToString()) ? 1 : 0;
        }

        Assert.InRange(read, 20_000, 190_000);
    }

    [Fact]
    public void No_sequence_of_random_characters_throws()
    {
        var random = new Random(19890430);
        Span<char> text = stackalloc char[30];
        for (int round = 0; round < 50_000; round++)
        {
            int length = random.Next(text.Length);
            for (int i = 0; i < length; i++)
                text[i] = (char)random.Next(random.Next(2) == 0 ? 128 : char.MaxValue + 1);
            AssertReadOrRefused(text[..length].ToString());
        }
    }

    [Fact]
    public void Every_text_of_four_characters_that_years_are_made_of_is_read_or_refused()
    {
        const string Alphabet = "019-X/.?";
        Span<char> text = stackalloc char[4];
        for (int number = 0; number < Alphabet.Length * Alphabet.Length * Alphabet.Length * Alphabet.Length; number++)
        {
            for (int i = 0, rest = number; i < text.Length; i++, rest /= Alphabet.Length)
                text[i] = Alphabet[rest % Alphabet.Length];
            bool isYear = !text[..2].ContainsAnyExceptInRange('0', '9')
                && (char.IsAsciiDigit(text[2]) ? char.IsAsciiDigit(text[3]) || text[3] == 'X' : text[2..] is "XX");
            Assert.Equal(isYear, AssertReadOrRefused(text.ToString()));
        }
    }

    private static readonly string[] Seeds =
    [
        "1987", "1987-10", "1987-10-01", "201X", "2004-XX", "2004-02-XX", "2020~", "1965?", "2001-21", "-0044-03-15", "2020-10/..", "../1990",
        "1985/", "2019/2020", "1984~/2004-06%", "2004-02-01/2005-02-08",
    ];

    private static bool AssertReadOrRefused(string text)
    {
        if (!EdtfDate.TryParse(text, out EdtfDate date, out string? error))
        {
            Assert.NotEmpty(error);
            return false;
        }

        Assert.Null(error);
        Assert.Equal(text, date.Text);
        Assert.True(date.Earliest <= date.Latest, text);
        Assert.True(text.Length <= EdtfDate.MaxLength, text);
        return true;
    }
}
