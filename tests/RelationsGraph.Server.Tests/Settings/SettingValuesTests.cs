using RelationsGraph.Server.Settings;
using Xunit;

namespace RelationsGraph.Server.Tests.Settings;

public sealed class SettingValuesTests
{
    [Theory]
    [InlineData("1024", 1024)]
    [InlineData("7B", 7)]
    [InlineData("1KiB", 1024)]
    [InlineData("3 mib", 3 << 20)]
    [InlineData("1 GiB", 1 << 30)]
    public void Sizes_are_bytes_or_binary_units(string text, int bytes) => Assert.Equal(bytes, SettingValues.Size(text, 0, int.MaxValue));

    [Theory]
    [InlineData("1 KB")]
    [InlineData("-1")]
    [InlineData("2GiB")]
    [InlineData("9999999999")]
    [InlineData("KiB")]
    [InlineData("")]
    public void Other_sizes_are_none(string text) => Assert.Null(SettingValues.Size(text, 0, int.MaxValue));

    [Theory]
    [InlineData("30", 30_000)]
    [InlineData("30s", 30_000)]
    [InlineData("500 ms", 500)]
    [InlineData("2m", 120_000)]
    [InlineData("1h", 3_600_000)]
    public void Times_are_seconds_or_carry_a_unit(string text, int milliseconds) =>
        Assert.Equal(milliseconds, SettingValues.Time(text, TimeSpan.Zero, TimeSpan.FromHours(2))!.Value.TotalMilliseconds);

    [Theory]
    [InlineData(1 << 20, "1 MiB")]
    [InlineData(1536, "1536 B")]
    [InlineData(3072, "3 KiB")]
    [InlineData(0, "0 B")]
    public void Sizes_are_shown_in_the_largest_unit_that_divides_them(int bytes, string text) => Assert.Equal(text, SettingValues.ShowSize(bytes));
}
