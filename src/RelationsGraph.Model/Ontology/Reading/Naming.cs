using System.Text;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>How names of the ontology become names in tables, ids and the graph, and which names can be written there.</summary>
internal static class Naming
{
    /// <summary><c>HostTown</c> and <c>hostTowns</c> become <c>host-town</c> and <c>host-towns</c>; <c>UNMember</c> becomes <c>un-member</c>.</summary>
    public static string Kebab(string name) => Split(name, '-', char.ToLowerInvariant);

    /// <summary><c>PartyTo</c> becomes <c>PARTY_TO</c>.</summary>
    public static string ScreamingSnake(string name) => Split(name, '_', char.ToUpperInvariant);

    /// <summary>Whether a type can have the name: an upper-case letter, then letters and digits.</summary>
    public static bool IsTypeName(string name) => char.IsAsciiLetterUpper(name[0]) && name.All(char.IsAsciiLetterOrDigit);

    /// <summary>Whether a field can have the name: a lower-case letter, then letters and digits.</summary>
    public static bool IsFieldName(string name) => name.Length > 0 && char.IsAsciiLetterLower(name[0]) && name.All(char.IsAsciiLetterOrDigit);

    /// <summary>Whether ids can begin with the name, or a table be called so: lower-case letters and digits, and hyphens within.</summary>
    public static bool IsKebab(string name) =>
        name.Length > 0 && name[0] != '-' && name[^1] != '-' && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>A word begins at a capital that follows no capital, and at the last of several capitals before a small letter.</summary>
    private static string Split(string name, char separator, Func<char, char> map)
    {
        var text = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            bool isCapital = i > 0 && char.IsAsciiLetterUpper(name[i]);
            if (isCapital && (!char.IsAsciiLetterUpper(name[i - 1]) || (i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1]))))
                text.Append(separator);
            text.Append(map(name[i]));
        }

        return text.ToString();
    }
}
