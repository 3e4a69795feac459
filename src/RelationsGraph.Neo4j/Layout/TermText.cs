using System.Text;
using RelationsGraph.Model.Search;

namespace RelationsGraph.Neo4j.Layout;

/// <summary>
/// Compact texts as the terms of a full-text index, separated by spaces: all terms of a text in their order, then <c>=</c> and, of a name, its form without
/// words for the kind of thing. No term begins with that sign, so texts can be told apart, and from its terms each is read back as it was.
/// </summary>
internal static class TermText
{
    private const char End = '=';

    /// <summary>Longest term that is looked for: the index cuts longer ones, so of those the beginning is.</summary>
    public const int MaxLength = 200;

    /// <summary>Adds a text.</summary>
    /// <param name="terms">What it is added to.</param>
    /// <param name="compact">The text, not empty.</param>
    /// <param name="form">The form of a name; empty for other texts.</param>
    public static void Append(StringBuilder terms, string compact, string form)
    {
        var each = new TextTerms(compact);
        while (each.Next(out ReadOnlySpan<char> term))
            Separate(terms).Append(term);
        Separate(terms).Append(OfForm(form));
    }

    /// <summary>The term of a form.</summary>
    public static string OfForm(string form) => End + Cut(form).Replace(SearchText.Space, '_');

    /// <summary>The beginning of a term that is too long.</summary>
    public static string Cut(string term) =>
        term.Length <= MaxLength ? term : term[..(char.IsHighSurrogate(term[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];

    /// <summary>Reads texts back.</summary>
    /// <param name="terms">What <see cref="Append"/> made.</param>
    /// <param name="texts">Takes the texts.</param>
    public static void Read(string terms, List<string> texts)
    {
        var compact = new StringBuilder();
        bool isAfterWord = false;
        foreach (Range range in terms.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> term = terms.AsSpan(range);
            if (term[0] == End)
            {
                texts.Add(compact.ToString());
                compact.Clear();
                isAfterWord = false;
                continue;
            }

            // Of CJK characters side by side each begins a term; two words have a space between them, else they would be one.
            _ = Rune.DecodeFromUtf16(term, out Rune first, out int length);
            bool isCjk = SearchText.IsCjk(first);
            if (isAfterWord && !isCjk)
                compact.Append(SearchText.Space);
            compact.Append(isCjk ? term[..length] : term);
            isAfterWord = !isCjk;
        }
    }

    private static StringBuilder Separate(StringBuilder terms) => terms.Length == 0 ? terms : terms.Append(' ');
}
