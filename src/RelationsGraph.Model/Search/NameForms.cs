using System.Text;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Model.Search;

/// <summary>
/// Names without the words for the kind of thing that their type declares (<c>@kindWords</c>), for <see cref="SearchMatch.ExactName"/>: of a city,
/// <c>横浜市</c>, <c>Yokohama-shi</c> and <c>City of Yokohama</c> are <c>横浜</c> and <c>Yokohama</c>.
/// </summary>
/// <remarks>
/// Words go wherever they stand, CJK ones only from the end. What would be empty stays as it is. Immutable and thread-safe.
/// </remarks>
public sealed class NameForms
{
    private readonly string[] _words;
    private readonly string[] _endings;

    /// <summary>The forms for a node type.</summary>
    public NameForms(NodeType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        string[] words = Array.ConvertAll(type.KindWords, SearchText.Compact);
        _words = Array.FindAll(words, word => !IsCjk(word));
        _endings = [.. words.Where(IsCjk).OrderByDescending(word => word.Length)];
    }

    /// <summary>Whether the type declares any words.</summary>
    public bool IsEmpty => _words.Length + _endings.Length == 0;

    /// <summary>The form of a compact name; the same text when there is nothing to leave out.</summary>
    public string Of(string compact)
    {
        ArgumentNullException.ThrowIfNull(compact);
        return HasAny(compact) ? WithoutEnding(WithoutWords(compact)) : compact;
    }

    private bool HasAny(ReadOnlySpan<char> compact)
    {
        foreach (string ending in _endings)
        {
            if (compact.EndsWith(ending))
                return true;
        }

        foreach (string word in _words)
        {
            if (compact.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private string WithoutWords(string compact)
    {
        var form = new StringBuilder(compact.Length);
        for (int begin = 0; begin < compact.Length;)
        {
            int end = SearchText.EndOfRun(compact, begin, out bool isCjk);
            ReadOnlySpan<char> run = compact.AsSpan(begin, end - begin);
            if (isCjk || !IsWord(run))
            {
                if (!isCjk && form.Length > 0 && begin > 0 && compact[begin - 1] == SearchText.Space)
                    form.Append(SearchText.Space);
                form.Append(run);
            }

            begin = end < compact.Length && compact[end] == SearchText.Space ? end + 1 : end;
        }

        return form.Length == 0 ? compact : form.ToString();
    }

    private string WithoutEnding(string form)
    {
        foreach (string ending in _endings)
        {
            if (form.Length > ending.Length && form.EndsWith(ending, StringComparison.Ordinal))
                return form[..^ending.Length].TrimEnd(SearchText.Space);
        }

        return form;
    }

    private bool IsWord(ReadOnlySpan<char> run)
    {
        foreach (string word in _words)
        {
            if (run.SequenceEqual(word))
                return true;
        }

        return false;
    }

    private static bool IsCjk(string word) => word.Length > 0 && SearchText.IsCjkAt(word, 0, out _);
}
