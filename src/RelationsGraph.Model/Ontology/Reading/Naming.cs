using System.Text;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>How names of the ontology become names in tables, ids and the graph.</summary>
internal static class Naming
{
    /// <summary><c>HostTown</c> and <c>hostTowns</c> become <c>host-town</c> and <c>host-towns</c>.</summary>
    public static string Kebab(string name) => Split(name, '-', char.ToLowerInvariant);

    /// <summary><c>PartyTo</c> becomes <c>PARTY_TO</c>.</summary>
    public static string ScreamingSnake(string name) => Split(name, '_', char.ToUpperInvariant);

    private static string Split(string name, char separator, Func<char, char> map)
    {
        var text = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(name[i]) && !char.IsAsciiLetterUpper(name[i - 1]))
                text.Append(separator);
            text.Append(map(name[i]));
        }

        return text.ToString();
    }
}
