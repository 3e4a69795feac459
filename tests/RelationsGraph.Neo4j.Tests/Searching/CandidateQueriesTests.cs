using System.Text;
using System.Text.RegularExpressions;
using RelationsGraph.Model.Search;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Neo4j.Searching;

namespace RelationsGraph.Neo4j.Tests.Searching;

public class CandidateQueriesTests
{
    [Theory]
    [InlineData("lyon) OR _terms_names:x")]
    [InlineData("\" +a -b && || ! ~1 ^2 [a TO b] {c} \\ / ?*")]
    [InlineData("AND OR NOT")]
    public void Nothing_that_is_asked_for_is_an_operator(string text)
    {
        foreach (string query in Of(text))
        {
            string inside = query.Replace("_terms_names:", "", StringComparison.Ordinal).Replace("_terms_texts:", "", StringComparison.Ordinal);
            Assert.DoesNotMatch("[A-Z\"!^{}\\[\\]&]", inside);
            Assert.DoesNotContain("_terms", inside, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_pair_of_characters_is_a_term_and_a_single_one_a_beginning()
    {
        Assert.Contains("_terms_names:横浜 ", Of("横浜市")[0], StringComparison.Ordinal);
        Assert.Contains("_terms_names:浜市 ", Of("横浜市")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("_terms_names:市", Of("横浜市")[0], StringComparison.Ordinal);
        Assert.Contains("_terms_names:市* ", Of("市")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_finds_every_word_that_the_law_forgives()
    {
        const string word = "yokohama";
        string pattern = Of(word)[1]["+_terms_names:/".Length..^1];
        for (int i = 0; i <= word.Length; i++)
        {
            foreach (string other in Slips(word, i).Where(other => OneTypo.Separates(word, other)))
                Assert.Matches($"^(?:{pattern})$", other);
        }

        Assert.DoesNotMatch($"^(?:{pattern})$", "yokohaxxma");
    }

    [Fact]
    public void A_long_text_has_no_more_clauses_than_the_index_takes()
    {
        string text = string.Concat(Enumerable.Range(0, 2000).Select(i => (char)(0x4E00 + i)));
        Assert.All(Of(text), query => Assert.True(Regex.Count(query, "_terms_") <= 1024));
    }

    [Fact]
    public void The_index_that_is_asked_is_the_one_that_the_schema_makes() => Assert.Contains(
        WantedSchema.All(Aids.ProductGraph.Ontology), item => item.Kind == SchemaKind.NodeFullText && item.Name == SearchIndex.Name);

    [Theory]
    [InlineData("Y-PORT 事業")]
    [InlineData("横浜 港 Yokohama Port 2020年")]
    [InlineData("a 横 b 浜c d")]
    [InlineData("𠮷野家 は up")]
    [InlineData("x")]
    public void Terms_give_back_the_texts_they_were_made_of(string text)
    {
        var terms = new StringBuilder();
        string compact = SearchText.Compact(text);
        TermText.Append(terms, compact, "form of it");
        TermText.Append(terms, compact, "");
        List<string> texts = [];
        TermText.Read(terms.ToString(), texts);
        Assert.Equal([compact, compact], texts);
    }

    private static List<string> Of(string text) => CandidateQueries.Of(SearchQuery.Read(text)!, []);

    private static IEnumerable<string> Slips(string word, int place)
    {
        string before = word[..place], rest = word[place..];
        yield return before + "q" + rest;
        if (rest.Length > 0)
            yield return before + rest[1..];
        if (rest.Length > 0)
            yield return before + "q" + rest[1..];
        if (rest.Length > 1)
            yield return before + rest[1] + rest[0] + rest[2..];
    }
}
