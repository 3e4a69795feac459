using RelationsGraph.Model.Ontology;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Layout;

/// <summary>The display names of nodes, one for each language that has one.</summary>
/// <param name="languages">The languages of the ontology.</param>
/// <param name="names">By ordinal of the language, by number of the node.</param>
/// <param name="first">The number of the node in row 0.</param>
internal sealed class KeptDisplayNames(EnumDefinition languages, string?[][] names, int first) : KeptColumn
{
    private readonly KeptText[] _kept = Array.ConvertAll(languages.Values, language => new KeptText(PropertyNames.DisplayName(language.Name)));

    /// <inheritdoc/>
    public override int Write(PackWriter writer, int row)
    {
        int entries = 0;
        for (int language = 0; language < _kept.Length; language++)
            entries += _kept[language].Write(writer, names[language][first + row]);
        return entries;
    }
}
