using RelationsGraph.Model.Search;

namespace RelationsGraph.Model.Tests.Search;

public class SearchTextTests
{
    [Theory]
    [InlineData("Yokohama-shi", "yokohama shi")]
    [InlineData("  City  of\tYokohama! ", "city of yokohama")]
    [InlineData("ＹＯＫＯＨＡＭＡ　２０２０", "yokohama 2020")]
    [InlineData("ﾖｺﾊﾏ", "よこはま")]
    [InlineData("Y-PORT 事業", "y port事業")]
    [InlineData("アンスティチュ・フランセ横浜", "あんすてぃちゅふらんせ横浜")]
    [InlineData("令和2年度", "令和2年度")]
    [InlineData("Côte d’Ivoire", "cote d ivoire")]
    [InlineData("مدينة يوكوهاما", "مدينة يوكوهاما")]
    [InlineData("กรุงเทพ", "กรุงเทพ")]
    [InlineData("横浜 한국", "横浜한국")]
    [InlineData("𠮷野家", "𠮷野家")]
    [InlineData("😀🎌", "")]
    [InlineData("(.*)|[^a]+ OR \"", "a or")]
    [InlineData("", "")]
    public void Letters_and_digits_are_kept_folded(string text, string compact) => Assert.Equal(compact, SearchText.Compact(text));

    [Theory]
    [InlineData("Yokohama 横浜 港", "yokohama 横浜 港")]
    [InlineData("横浜港", "横浜港")]
    [InlineData("Y-PORT事業", "y port 事業")]
    [InlineData("new New NEW york", "new york*")]
    [InlineData("york new york", "york new")]
    [InlineData("port por", "port por*")]
    [InlineData("a*b?c:d", "a b c d*")]
    [InlineData("'; DROP TABLE names; --", "drop table names*")]
    public void Words_are_separated_by_whatever_is_no_letter(string text, string words) =>
        Assert.Equal(words, string.Join(' ', SearchQuery.Read(text)!.Words.Select(word => word.Text + (word.IsPrefix ? "*" : ""))));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u3000")]
    [InlineData("!?*.\\/()[]{}|^$")]
    [InlineData("。、・「」")]
    [InlineData("😀")]
    [InlineData("\uD83D")]
    public void A_text_without_words_is_no_search(string text) => Assert.Null(SearchQuery.Read(text));

    [Theory]
    [InlineData("横浜市", "横浜 浜市 市")]
    [InlineData("市", "市")]
    [InlineData("y port事業", "y port 事業 業")]
    [InlineData("𠮷野家", "𠮷野 野家 家")]
    [InlineData("", "")]
    public void Terms_are_words_and_pairs_of_neighbours(string compact, string expected)
    {
        List<string> found = [];
        var terms = new TextTerms(compact);
        while (terms.Next(out ReadOnlySpan<char> term))
            found.Add(term.ToString());
        Assert.Equal(expected, string.Join(' ', found));
    }

    [Theory]
    [InlineData("yokohama", "yokohma", true)]
    [InlineData("yokohama", "yokohamaa", true)]
    [InlineData("yokohama", "yokohame", true)]
    [InlineData("yokohama", "yokohmaa", true)]
    [InlineData("yokohama", "okohama", true)]
    [InlineData("yokohama", "xyokohama", true)]
    [InlineData("yokohama", "yokohama", false)]
    [InlineData("yokohama", "yokoma", false)]
    [InlineData("yokohama", "yokhoma", false)]
    [InlineData("abcd", "badc", false)]
    [InlineData("odesa", "odessa", true)]
    public void One_mistake_is_forgiven_and_two_are_not(string word, string other, bool isOne)
    {
        Assert.Equal(isOne, OneTypo.Separates(word, other));
        Assert.Equal(isOne, OneTypo.Separates(other, word));
    }

    [Theory]
    [InlineData("lyon", true)]
    [InlineData("goa", false)]
    [InlineData("2020", false)]
    [InlineData("fy2020", false)]
    [InlineData("よこはま", false)]
    [InlineData("киев", false)]
    public void Mistakes_are_looked_for_in_longer_words_of_Latin_script(string word, bool applies) => Assert.Equal(applies, OneTypo.AppliesTo(word));
}
