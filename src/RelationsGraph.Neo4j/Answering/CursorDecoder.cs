using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>The cursor of an edge, made of the list of its keys and ids.</summary>
internal sealed class CursorDecoder(ResponseName name, PageRequest page, OrderKey[] order) : FieldDecoder(name)
{
    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run) => Push(ref values, run, page, order, 0);

    /// <summary>Pushes a cursor.</summary>
    /// <param name="values">Stands at the list of the values of the order keys, the node's id and the relationship's id.</param>
    /// <param name="run">The answer.</param>
    /// <param name="page">The page it is a cursor of.</param>
    /// <param name="order">The order of the connection.</param>
    /// <param name="skippedPages">How many pages it skips.</param>
    public static void Push(ref PackReader values, AnswerRun run, PageRequest page, OrderKey[] order, int skippedPages)
    {
        int room = PageCursor.RoomFor(order.Length);
        Span<byte> text = stackalloc byte[room];
        var cursor = new PageCursorWriter(page.SignatureFor(run.Arguments), skippedPages, stackalloc byte[room]);
        values.ReadList();
        foreach (OrderKey key in order)
        {
            if (values.TryReadNull())
                cursor.AddNull();
            else if (values.TryReadText(out ReadOnlySpan<byte> word))
                cursor.Add(word);
            else
                cursor.Add(key.Value.Type.Kind == PropertyKind.Boolean ? (values.ReadBoolean() ? 1 : 0) : values.ReadInteger());
        }

        ReadOnlySpan<byte> node = values.ReadText();
        ReadOnlySpan<byte> relationship = values.TryReadNull() ? [] : values.ReadText();
        run.Sink.Text(text[..cursor.End(node, relationship, text)], isPlain: true);
    }
}
