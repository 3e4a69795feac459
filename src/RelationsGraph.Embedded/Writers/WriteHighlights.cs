using System.Buffers;
using System.Text;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Searching;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Search;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes the texts of a search edge's node in which words were found. Only the nodes of a page come here.</summary>
/// <param name="field">The field of the plan.</param>
internal sealed class WriteHighlights(HighlightsField field) : FieldWriter(field.Name)
{
    private const int AnyOther = -1;

    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Sink.StartList();
        bool withTypos = SearchHit.FromKey(element).Match == SearchMatch.Typo;
        if (run.Search is { } query)
            WriteTexts(run, node, query, withTypos);
        run.Sink.EndList();
    }

    private void WriteTexts(Run run, int node, SearchQuery query, bool withTypos)
    {
        long left = field.First is { } first && run.Arguments[first] is { IsNull: false } size ? size.Integer : field.DefaultSize;
        Span<bool> written = stackalloc bool[run.Snapshot.Ontology.Languages.Values.Length];
        foreach (PlanValue language in field.Languages is { } asked && run.Arguments[asked] is { IsNull: false } list ? list.Items : [])
            WriteIn((int)language.Integer, written);
        foreach (int language in run.Arguments.PreferredLanguages)
            WriteIn(language, written);
        WriteTexts(run, node, query, withTypos, AnyOther, written, ref left);

        void WriteIn(int language, Span<bool> written)
        {
            if (!written[language])
                WriteTexts(run, node, query, withTypos, language, written, ref left);
            written[language] = true;
        }
    }

    /// <summary>Writes those in one language, or those in none that was written before.</summary>
    private void WriteTexts(Run run, int node, SearchQuery query, bool withTypos, int language, ReadOnlySpan<bool> written, ref long left)
    {
        int type = run.Snapshot.Types.TypeOf(node);
        foreach (TextPlace place in SearchableTexts.Of(run.Snapshot.Ontology).Of(type))
        {
            OpenText open = place.Open(run.Snapshot, node, type);
            while (left > 0 && open.Next())
            {
                run.Step();
                if (language == AnyOther ? open.Language >= 0 && written[open.Language] : open.Language != language)
                    continue;
                IReadOnlyList<TextFragment> fragments = FindFragments.In(Encoding.UTF8.GetString(open.Texts[open.Row]), query, withTypos);
                if (fragments.Count == 0)
                    continue;
                left--;
                WriteText(run, place, open, fragments);
            }
        }
    }

    private void WriteText(Run run, TextPlace place, in OpenText open, IReadOnlyList<TextFragment> fragments)
    {
        run.Sink.StartObject();
        foreach (ShapeField part in field.Fields)
        {
            run.Sink.Name(part.Name);
            switch (part)
            {
                case HighlightPartField fact:
                    WriteFact(run, fact.Part, place, open);
                    break;
                case FragmentsField list:
                    WriteFragments(run.Sink, list.Fields, fragments);
                    break;
                case LiteralField literal:
                    run.Sink.Literal(literal.Json);
                    break;
            }
        }

        run.Sink.EndObject();
    }

    private static void WriteFact(Run run, HighlightPart part, TextPlace place, in OpenText open)
    {
        if (part == HighlightPart.Field)
            WriteText(run.Sink, place.Path);
        else if (part == HighlightPart.Text)
            open.Texts.WriteText(run.Sink, open.Row);
        else if (part == HighlightPart.Kind && place.KindSlot >= 0)
            run.Columns[place.KindSlot].Write(run.Sink, open.Row);
        else if (part == HighlightPart.Language && open.Language >= 0)
            WriteText(run.Sink, run.Snapshot.Ontology.Languages.Values[open.Language].Name);
        else
            run.Sink.Null();
    }

    private static void WriteFragments(IValueSink sink, ShapeField[] fields, IReadOnlyList<TextFragment> fragments)
    {
        sink.StartList();
        foreach (TextFragment fragment in fragments)
        {
            sink.StartObject();
            foreach (ShapeField part in fields)
            {
                sink.Name(part.Name);
                if (part is LiteralField literal)
                    sink.Literal(literal.Json);
                else if (part is FragmentPartField { IsMatch: true })
                    sink.Boolean(fragment.IsMatch);
                else
                    WriteText(sink, fragment.Text);
            }

            sink.EndObject();
        }

        sink.EndList();
    }

    private static void WriteText(IValueSink sink, string text)
    {
        byte[] utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        sink.Text(utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8)), isPlain: false);
        ArrayPool<byte>.Shared.Return(utf8);
    }
}
