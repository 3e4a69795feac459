using System.Globalization;
using System.Text;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Tests.Values;

public sealed class ScaledDecimalTests
{
    [Theory]
    [InlineData("0", 0, 0)]
    [InlineData("-0", 3, 0)]
    [InlineData("5.2", 3, 5200)]
    [InlineData("5.200", 3, 5200)]
    [InlineData("-5.2", 3, -5200)]
    [InlineData("007", 0, 7)]
    [InlineData("0000000000000000000000000000001", 0, 1)]
    [InlineData("35.443708", 6, 35443708)]
    [InlineData("0.000000001", 9, 1)]
    [InlineData("-0.000000001", 9, -1)]
    [InlineData("9223372036854775807", 0, long.MaxValue)]
    [InlineData("-9223372036854775808", 0, long.MinValue)]
    [InlineData("9223372036.854775807", 9, long.MaxValue)]
    [InlineData("-9223372036.854775808", 9, long.MinValue)]
    public void A_decimal_number_is_read_as_a_scaled_integer(string text, int scale, long expected)
    {
        Assert.True(ScaledDecimal.TryParse(text, scale, out long unscaled));
        Assert.Equal(expected, unscaled);
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("-", 2)]
    [InlineData(".", 2)]
    [InlineData("5.", 2)]
    [InlineData(".5", 2)]
    [InlineData("-.5", 2)]
    [InlineData("+5", 2)]
    [InlineData("--5", 2)]
    [InlineData("5-", 2)]
    [InlineData("1e3", 2)]
    [InlineData("1,000", 2)]
    [InlineData("1.2.3", 2)]
    [InlineData(" 1", 2)]
    [InlineData("1 ", 2)]
    [InlineData("１", 2)]
    [InlineData("1\0", 2)]
    [InlineData("NaN", 2)]
    [InlineData("1.234", 2)]
    [InlineData("1.0", 0)]
    [InlineData("9223372036854775808", 0)]
    [InlineData("-9223372036854775809", 0)]
    [InlineData("9223372036.854775808", 9)]
    [InlineData("92233720368547758070", 0)]
    [InlineData("100000000000000000000000000000000000000", 0)]
    public void What_is_no_such_number_or_does_not_fit_is_refused(string text, int scale)
    {
        Assert.False(ScaledDecimal.TryParse(text, scale, out long unscaled));
        Assert.Equal(0, unscaled);
    }

    [Theory]
    [InlineData(0, 0, "0")]
    [InlineData(0, 9, "0")]
    [InlineData(5200, 3, "5.2")]
    [InlineData(5000, 3, "5")]
    [InlineData(100, 0, "100")]
    [InlineData(-1, 9, "-0.000000001")]
    [InlineData(10, 1, "1")]
    [InlineData(-5, 1, "-0.5")]
    [InlineData(long.MaxValue, 0, "9223372036854775807")]
    [InlineData(long.MinValue, 0, "-9223372036854775808")]
    [InlineData(long.MinValue, 9, "-9223372036.854775808")]
    [InlineData(long.MaxValue, 9, "9223372036.854775807")]
    public void A_scaled_integer_is_written_in_its_shortest_form(long unscaled, int scale, string expected) =>
        Assert.Equal(expected, Format(unscaled, scale));

    [Fact]
    public void What_is_written_is_read_back_at_every_scale()
    {
        var random = new Random(64);
        long[] edges = [long.MinValue, long.MinValue + 1, -10, -1, 0, 1, 9, 10, 99, 100, 1_000_000_000, long.MaxValue - 1, long.MaxValue];
        for (int scale = 0; scale <= ScaledDecimal.MaxScale; scale++)
        {
            for (int round = 0; round < 5_000; round++)
            {
                long number = round < edges.Length ? edges[round] : random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
                string text = Format(number, scale);

                Assert.True(ScaledDecimal.TryParse(text, scale, out long read), text);
                Assert.Equal(number, read);
                Assert.False(text.Contains('.', StringComparison.Ordinal) && text.EndsWith('0'), text);
                Assert.Equal(number / (decimal)Math.Pow(10, scale), decimal.Parse(text, CultureInfo.InvariantCulture));
            }
        }
    }

    [Fact]
    public void No_text_throws()
    {
        const string Alphabet = "0123456789.-+e, x";
        var random = new Random(65);
        for (int round = 0; round < 100_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(25)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            int scale = random.Next(ScaledDecimal.MaxScale + 1);
            bool isNumber = decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number);
            if (ScaledDecimal.TryParse(text, scale, out long unscaled))
            {
                Assert.True(isNumber, text);
                Assert.Equal(number, unscaled / (decimal)Math.Pow(10, scale));
            }
        }
    }

    [Theory]
    [InlineData(1, 3, 6, 333_333)]
    [InlineData(2, 3, 6, 666_667)]
    [InlineData(-2, 3, 6, -666_667)]
    [InlineData(2, -3, 6, -666_667)]
    [InlineData(-2, -3, 6, 666_667)]
    [InlineData(1, 8, 2, 13)]
    [InlineData(-1, 8, 2, -13)]
    [InlineData(5, 2, 0, 3)]
    [InlineData(0, -7, 6, 0)]
    [InlineData(1, long.MaxValue, 9, 0)]
    [InlineData(long.MinValue, long.MinValue, 9, 1_000_000_000)]
    [InlineData(long.MinValue, 1, 0, long.MinValue)]
    public void A_quotient_is_rounded_half_away_from_zero(long numerator, long denominator, int scale, long expected)
    {
        Assert.True(ScaledDecimal.TryDivide(numerator, denominator, scale, out long quotient));
        Assert.Equal(expected, quotient);
    }

    [Fact]
    public void What_does_not_fit_64_bits_is_no_result()
    {
        Assert.False(ScaledDecimal.TryDivide(long.MaxValue, 1, 1, out long result));
        Assert.False(ScaledDecimal.TryDivide(long.MinValue, -1, 0, out result));
        Assert.False(ScaledDecimal.TryDivide((Int128)long.MinValue - long.MaxValue, 1, 9, out result));
        Assert.False(ScaledDecimal.TrySubtract(long.MaxValue, -1, out result));
        Assert.False(ScaledDecimal.TrySubtract(0, long.MinValue, out result));
        Assert.Equal(0, result);
        Assert.True(ScaledDecimal.TrySubtract(-1, long.MaxValue, out result));
        Assert.Equal(long.MinValue, result);
    }

    [Fact]
    public void Nothing_is_divided_by_zero() => Assert.Throws<DivideByZeroException>(() => ScaledDecimal.TryDivide(1, 0, 6, out _));

    private static string Format(long unscaled, int scale)
    {
        Span<byte> utf8 = stackalloc byte[ScaledDecimal.MaxLength];
        return Encoding.UTF8.GetString(utf8[..ScaledDecimal.Format(unscaled, scale, utf8)]);
    }
}
