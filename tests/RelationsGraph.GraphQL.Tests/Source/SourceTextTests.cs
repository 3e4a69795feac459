using RelationsGraph.GraphQL.Source;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Source;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("abc", 0, 1, 1)]
    [InlineData("abc", 3, 1, 4)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 2, 1, 3)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("\r\n\n\rx", 4, 4, 1)]
    [InlineData("横浜x", 6, 1, 3)]
    [InlineData("横浜x", 4, 1, 2)]
    [InlineData("🌏x", 4, 1, 2)]
    [InlineData("\uFEFFx", 0, 1, 1)]
    [InlineData("\uFEFFx", 3, 1, 1)]
    [InlineData("\uFEFFxy", 4, 1, 2)]
    public void A_byte_offset_becomes_line_and_column_in_scalar_values(string text, int offset, int line, int column) =>
        Assert.Equal(new SourceLocation(line, column), SourceText.FromString(text).GetLocation(offset));

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void An_offset_outside_the_text_is_refused(int offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SourceText.FromString("a").GetLocation(offset));

    [Fact]
    public void Locations_are_ordered_by_line_and_then_by_column()
    {
        var early = new SourceLocation(1, 9);
        var late = new SourceLocation(2, 1);

        Assert.True(early < late && late > early && early <= late && late >= early);
        Assert.Equal("2:1", late.ToString());
    }
}
