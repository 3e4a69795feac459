using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Tests.Values;

public class FoldedTextTests
{
    [Theory]
    [InlineData("Yokohama", "yokohama")]
    [InlineData("ＹＯＫＯＨＡＭＡ", "yokohama")]
    [InlineData("ヨコハマ", "よこはま")]
    [InlineData("ﾖｺﾊﾏ", "よこはま")]
    [InlineData("ｶﾞｰﾅ", "がーな")]
    [InlineData("が", "が")]
    [InlineData("か", "か")]
    [InlineData("Côte d’Ivoire", "cote d’ivoire")]
    [InlineData("Đà Nẵng", "da nang")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Straße", "strasse")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Ёлка", "елка")]
    [InlineData("㈱", "(株)")]
    [InlineData("한국", "한국")]
    [InlineData("กำ", "กํา")]
    [InlineData("😀", "😀")]
    [InlineData("", "")]
    public void Spelling_that_should_not_matter_is_gone(string text, string folded) => Assert.Equal(folded, FoldedText.Of(text));

    [Fact]
    public void A_surrogate_without_a_partner_is_replaced() => Assert.Equal("a\uFFFDb", FoldedText.Of("A\uD83Db"));

    [Fact]
    public void Folding_twice_changes_nothing()
    {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, 4).Select(_ => (char)random.Next(1, 0xFFFF)));
            string once = FoldedText.Of(text);
            Assert.Equal(once, FoldedText.Of(once));
        }
    }
}
