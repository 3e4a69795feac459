using System.Text;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Search;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>How well a hit matches, read from its key.</summary>
internal sealed class SearchMatchDecoder(ResponseName name, bool isRank) : FieldDecoder(name)
{
    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run)
    {
        SearchMatch match = SearchHit.FromKey((int)values.ReadInteger()).Match;
        if (isRank)
            run.Sink.Integer((int)match);
        else
            run.Sink.Text(SearchMatchNames.Of(match), isPlain: true);
    }
}

/// <summary>The texts of a hit in which words were found: the key of the hit, the name of its type, its texts place by place.</summary>
internal sealed class HighlightsDecoder(HighlightsField field, Operand searched, GraphOntology ontology) : FieldDecoder(field.Name)
{
    private readonly SearchedText[][] _places = Array.ConvertAll(ontology.NodeTypes, type => SearchedText.Of(ontology, type));

    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run)
    {
        values.ReadList();
        bool withTypos = SearchHit.FromKey((int)values.ReadInteger()).Match == SearchMatch.Typo;
        string type = values.ReadString();
        List<FoundText> texts = Read(ref values, _places[Array.FindIndex(ontology.NodeTypes, known => known.Name == type)]);
        run.Sink.StartList();
        if (SearchQuery.Read(run.Arguments[searched].Text) is { } query)
            Push(InOrder(texts, run.Arguments), query, withTypos, run);
        run.Sink.EndList();
    }

    private List<FoundText> Read(ref PackReader values, SearchedText[] places)
    {
        List<FoundText> texts = [];
        values.ReadList();
        foreach (SearchedText place in places)
        {
            for (int rows = values.ReadList(); rows > 0; rows--)
            {
                values.ReadList();
                int first = texts.Count;
                int count = values.ReadList();
                for (int language = 0; language < count; language++)
                {
                    if (!values.TryReadNull())
                        texts.Add(new FoundText(place.Path, values.ReadString(), count > 1 ? language : -1, null));
                }

                int said = values.TryReadNull() ? -1 : ontology.Languages.Find(values.ReadString());
                string? kind = values.TryReadNull() ? null : values.ReadString();
                for (int i = first; i < texts.Count; i++)
                    texts[i] = texts[i] with { Language = place.Property.Kind == PropertyKind.LocalizedText ? texts[i].Language : said, Kind = kind };
            }
        }

        return texts;
    }

    /// <summary>Those in the languages asked for, those in the reader's, then all others; each group keeps its order.</summary>
    private IEnumerable<FoundText> InOrder(List<FoundText> texts, PlanArguments arguments)
    {
        IEnumerable<int> asked = field.Languages is { } operand && arguments[operand] is { IsNull: false } list ? list.Items.Select(item => (int)item.Integer) : [];
        int[] languages = [.. asked.Concat(arguments.PreferredLanguages).Distinct()];
        return texts.OrderBy(text => Array.IndexOf(languages, text.Language) is >= 0 and var place ? place : languages.Length);
    }

    private void Push(IEnumerable<FoundText> texts, SearchQuery query, bool withTypos, AnswerRun run)
    {
        long left = field.First is { } first && run.Arguments[first] is { IsNull: false } size ? size.Integer : field.DefaultSize;
        foreach (FoundText text in texts)
        {
            if (left <= 0)
                return;
            IReadOnlyList<TextFragment> fragments = FindFragments.In(text.Text, query, withTypos);
            if (fragments.Count == 0)
                continue;
            left--;
            run.Sink.StartObject();
            foreach (ShapeField part in field.Fields)
            {
                run.Sink.Name(part.Name);
                if (part is FragmentsField list)
                    Push(list, fragments, run.Sink);
                else if (part is LiteralField literal)
                    run.Sink.Literal(literal.Json);
                else
                    Push(((HighlightPartField)part).Part, text, run.Sink);
            }

            run.Sink.EndObject();
        }
    }

    private void Push(HighlightPart part, FoundText text, IValueSink sink)
    {
        string? value = part switch
        {
            HighlightPart.Field => text.Path,
            HighlightPart.Text => text.Text,
            HighlightPart.Kind => text.Kind,
            _ => text.Language < 0 ? null : ontology.Languages.Values[text.Language].Name,
        };
        Push(value, sink);
    }

    private static void Push(FragmentsField list, IReadOnlyList<TextFragment> fragments, IValueSink sink)
    {
        sink.StartList();
        foreach (TextFragment fragment in fragments)
        {
            sink.StartObject();
            foreach (ShapeField part in list.Fields)
            {
                sink.Name(part.Name);
                if (part is LiteralField literal)
                    sink.Literal(literal.Json);
                else if (part is FragmentPartField { IsMatch: true })
                    sink.Boolean(fragment.IsMatch);
                else
                    Push(fragment.Text, sink);
            }

            sink.EndObject();
        }

        sink.EndList();
    }

    private static void Push(string? text, IValueSink sink)
    {
        if (text is null)
            sink.Null();
        else
            sink.Text(Encoding.UTF8.GetBytes(text), isPlain: false);
    }

    private readonly record struct FoundText(string Path, string Text, int Language, string? Kind);
}
