using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Columns;

/// <summary>Texts in several languages. Which one is written depends on the reader's languages.</summary>
/// <param name="byLanguage">The texts by ordinal of the language.</param>
internal sealed class LocalizedValues(TextValues[] byLanguage) : Column
{
    /// <summary>The texts by ordinal of the language.</summary>
    public TextValues[] ByLanguage => byLanguage;

    /// <summary>Pushes the text in the first language of the ontology that has one.</summary>
    public override void Write(IValueSink sink, int row)
    {
        foreach (TextValues texts in byLanguage)
        {
            if (texts.IsNull(row))
                continue;
            texts.WriteText(sink, row);
            return;
        }

        sink.Null();
    }
}
