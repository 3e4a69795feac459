using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Layout;

/// <summary>The terms of the names and of the other texts of nodes, for search (<see cref="TermText"/>).</summary>
/// <param name="names">By number of the node; null for none.</param>
/// <param name="texts">The same of the texts that are no names.</param>
/// <param name="first">The number of the node in row 0.</param>
internal sealed class KeptTerms(string?[] names, string?[] texts, int first) : KeptColumn
{
    private readonly PackedName _names = new(PropertyNames.NameTerms);
    private readonly PackedName _texts = new(PropertyNames.TextTerms);

    /// <inheritdoc/>
    public override int Write(PackWriter writer, int row) =>
        Write(writer, _names, names[first + row]) + Write(writer, _texts, texts[first + row]);

    private static int Write(PackWriter writer, PackedName name, string? terms)
    {
        if (terms is null)
            return 0;
        name.Write(writer);
        writer.WriteText(terms);
        return 1;
    }
}
