using RelationsGraph.Model.Values;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Layout;

/// <summary>A text under a name: as it is, escaped for order, and folded.</summary>
/// <param name="name">The name it has as it is.</param>
internal readonly struct KeptText(string name)
{
    private readonly PackedName _name = new(name);
    private readonly PackedName _ordered = new(PropertyNames.Ordered(name));
    private readonly PackedName _folded = new(PropertyNames.Folded(name));

    /// <summary>Writes the entries of a text.</summary>
    /// <returns>How many they are; none for null.</returns>
    public int Write(PackWriter writer, string? text)
    {
        if (text is null)
            return 0;
        _name.Write(writer);
        writer.WriteText(text);
        _ordered.Write(writer);
        writer.WriteText(OrderedText.Escape(text));
        _folded.Write(writer);
        writer.WriteText(FoldedText.Of(text));
        return 3;
    }

    /// <summary>Writes the entries of a list of texts: three lists of one length.</summary>
    /// <returns>How many they are; none for null.</returns>
    public int Write(PackWriter writer, string[]? texts)
    {
        if (texts is null)
            return 0;
        Write(writer, _name, texts, text => text);
        Write(writer, _ordered, texts, OrderedText.Escape);
        Write(writer, _folded, texts, FoldedText.Of);
        return 3;
    }

    private static void Write(PackWriter writer, PackedName name, string[] texts, Func<string, string> form)
    {
        name.Write(writer);
        writer.WriteList(texts.Length);
        foreach (string text in texts)
            writer.WriteText(form(text));
    }
}
