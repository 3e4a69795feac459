using System.Text;
using RelationsGraph.Model.Search;
using RelationsGraph.Neo4j.Layout;

namespace RelationsGraph.Neo4j.Searching;

/// <summary>
/// What is asked of the full-text index, in Lucene's query language: all nodes that can match, and some more. Terms are letters and digits; whatever else is
/// in one is escaped. Leaving a term out only adds candidates, so no query has more of them than the index takes.
/// </summary>
internal static class CandidateQueries
{
    /// <summary>Most terms of one query; the index takes 1,024 clauses, and a term is looked for in two properties.</summary>
    private const int MaxTerms = 200;

    /// <summary>Longest word whose slips are spelled out; of a longer one hardly ever more terms are near than a fuzzy query looks at.</summary>
    private const int MaxSpelledOut = 40;

    /// <summary>The queries of a search.</summary>
    /// <param name="query">What is searched for.</param>
    /// <param name="forms">The forms of the whole text for the node types.</param>
    public static List<string> Of(SearchQuery query, IEnumerable<string> forms)
    {
        string[][] terms = [.. query.Words.Select(TermsOf)];
        IEnumerable<string> all = terms.SelectMany(word => word).Take(MaxTerms).Select(term => $"+({In(PropertyNames.NameTerms, term)} {In(PropertyNames.TextTerms, term)})");
        IEnumerable<string> exact = forms.Distinct().Take(MaxTerms).Select(form => In(PropertyNames.NameTerms, Escape(TermText.OfForm(form))));
        List<string> queries = [$"({string.Join(' ', all)}) {string.Join(' ', exact)}"];
        for (int word = 0; word < terms.Length; word++)
        {
            if (query.Words[word].MayHaveTypo)
                queries.Add(WithSlip(terms, word, query.Words[word].Text));
        }

        return queries;
    }

    /// <summary>Names that hold all words but one, and for that one a word that differs by a slip.</summary>
    private static string WithSlip(string[][] terms, int slip, string word)
    {
        IEnumerable<string> others = terms.Where((_, i) => i != slip).SelectMany(other => other).Take(MaxTerms);
        string near = word.Length > MaxSpelledOut ? $"{TermText.Cut(word)}~1" : $"/{Slips(word)}/";
        return string.Join(' ', others.Append(near).Select(term => "+" + In(PropertyNames.NameTerms, term)));
    }

    /// <summary>A regular expression of all texts that differ from a word by one slip.</summary>
    private static string Slips(string word)
    {
        var slips = new StringBuilder();
        for (int i = 0; i <= word.Length; i++)
        {
            string before = word[..i], rest = word[i..];

            // A letter that is missing in the word; one that is too many or stands for another; two that have changed places.
            slips.Append(i == 0 ? "" : "|").Append(before).Append('.').Append(rest);
            if (rest.Length > 0)
                slips.Append('|').Append(before).Append(".?").Append(rest[1..]);
            if (rest.Length > 1)
                slips.Append('|').Append(before).Append(rest[1]).Append(rest[0]).Append(rest[2..]);
        }

        return slips.ToString();
    }

    /// <summary>The terms that a text with a word has.</summary>
    private static string[] TermsOf(SearchWord word)
    {
        if (!word.IsCjk)
            return [Term(word.Text, word.IsPrefix)];
        List<string> terms = [];
        var parts = new TextTerms(word.Text);
        while (parts.Next(out ReadOnlySpan<char> part))
        {
            // The last character alone is in the index, but a text may go on behind it.
            if (!parts.IsLast || terms.Count == 0)
                terms.Add(Term(part.ToString(), isPrefix: parts.IsLast));
        }

        return [.. terms];
    }

    private static string Term(string term, bool isPrefix)
    {
        string cut = TermText.Cut(term);
        return Escape(cut) + (isPrefix || cut.Length < term.Length ? "*" : "");
    }

    private static string In(string property, string term) => $"{property}:{term}";

    private static string Escape(string term)
    {
        var escaped = new StringBuilder(term.Length);
        foreach (Rune rune in term.EnumerateRunes())
            escaped.Append(Rune.IsLetterOrDigit(rune) ? "" : "\\").Append(rune.ToString());
        return escaped.ToString();
    }
}
