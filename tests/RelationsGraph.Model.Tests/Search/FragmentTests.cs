using RelationsGraph.Model.Search;

namespace RelationsGraph.Model.Tests.Search;

public class FragmentTests
{
    [Theory]
    [InlineData("City of Yokohama", "yokohama", "City of <Yokohama>")]
    [InlineData("City of Yokohama", "yoko", "City of <Yoko>hama")]
    [InlineData("City of Yokohama", "yokohama city", "<City> of <Yokohama>")]
    [InlineData("横浜市と横須賀市", "横浜", "<横浜>市と横須賀市")]
    [InlineData("横浜市国際局", "国際 横浜", "<横浜>市<国際>局")]
    [InlineData("ヨコハマ・フェスティバル", "よこはま", "<ヨコハマ>・フェスティバル")]
    [InlineData("ﾖｺﾊﾏのｶﾞｰﾅ", "ガーナ", "ﾖｺﾊﾏの<ｶﾞｰﾅ>")]
    [InlineData("アンスティチュ・フランセ", "アンスティチュフランセ", "<アンスティチュ>・<フランセ>")]
    [InlineData("Côte d'Ivoire", "COTE", "<Côte> d'Ivoire")]
    [InlineData("Cote\u0302 d'Ivoire", "cote", "<Cote\u0302> d'Ivoire")]
    [InlineData("東京と京都", "東京都", "<東京>と<京都>")]
    [InlineData("東京と東京都と京都府", "東京都府", "<東京>と<東京都>と<京都府>")]
    [InlineData("京都府と東京都", "東京都府", "<京都府>と<東京都>")]
    [InlineData("a 😀 yokohama", "yokohama", "a 😀 <yokohama>")]
    [InlineData("Lyon", "Paris", "Lyon")]
    [InlineData("", "a", "")]
    public void What_was_found_is_cut_out(string text, string search, string expected)
    {
        IReadOnlyList<TextFragment> fragments = FindFragments.In(text, SearchQuery.Read(search)!, withTypos: false);
        Assert.Equal(expected, fragments.Count == 0 ? text : string.Concat(fragments.Select(fragment => fragment.IsMatch ? $"<{fragment.Text}>" : fragment.Text)));
        Assert.True(fragments.Count == 0 || fragments.Any(fragment => fragment.IsMatch));
    }

    [Fact]
    public void Words_with_a_mistake_are_cut_out_when_asked_for()
    {
        SearchQuery query = SearchQuery.Read("yokohmaa city")!;
        Assert.Equal(["Yokohama"], FindFragments.In("Yokohama", query, withTypos: true).Select(fragment => fragment.Text));
        Assert.Empty(FindFragments.In("Yokohama", query, withTypos: false));
    }

    [Fact]
    public void The_pieces_of_any_text_are_the_text()
    {
        var random = new Random(3);
        string[] parts = ["a", "A", "横", "浜", "ﾊ", "ﾟ", "ー", " ", "・", "e\u0301", "😀", "\uD83D", "ß", "㈱", "가", "\u1100", "\u1161"];
        for (int i = 0; i < 500; i++)
        {
            string text = string.Concat(Enumerable.Range(0, 8).Select(_ => parts[random.Next(parts.Length)]));
            string search = "a" + string.Concat(Enumerable.Range(0, 2).Select(_ => parts[random.Next(parts.Length)]));
            IReadOnlyList<TextFragment> fragments = FindFragments.In(text, SearchQuery.Read(search)!, withTypos: true);
            if (fragments.Count > 0)
                Assert.Equal(text, string.Concat(fragments.Select(fragment => fragment.Text)));
        }
    }
}
