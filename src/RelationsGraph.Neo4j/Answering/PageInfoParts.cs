using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>The page information of a connection.</summary>
internal sealed class PageInfoPart(ResponseName name, PartDecoder[] facts) : PartDecoder(name)
{
    /// <inheritdoc/>
    protected override void PushValue(in OpenConnection connection, AnswerRun run)
    {
        run.Sink.StartObject();
        foreach (PartDecoder fact in facts)
            fact.Push(connection, run);
        run.Sink.EndObject();
    }
}

/// <summary>One fact about the page.</summary>
internal sealed class PageFactPart(ResponseName name, PageFact fact) : PartDecoder(name)
{
    /// <inheritdoc/>
    protected override void PushValue(in OpenConnection connection, AnswerRun run)
    {
        if (fact == PageFact.HasNextPage)
            run.Sink.Boolean(connection.HasNext);
        else if (fact == PageFact.HasPreviousPage)
            run.Sink.Boolean(connection.HasPrevious);
        else if (connection.Count == 0)
            run.Sink.Null();
        else
            PageCursors.Push(connection, run, fact == PageFact.EndCursor, 0);
    }
}

/// <summary>The cursors of the next or the previous pages.</summary>
internal sealed class RelativeCursorsPart(RelativeCursorsField field) : PartDecoder(field.Name)
{
    /// <inheritdoc/>
    protected override void PushValue(in OpenConnection connection, AnswerRun run)
    {
        run.Sink.StartList();
        if (connection.Count > 0)
        {
            var pages = RelativePages.Of(field, connection.Before, connection.After, connection.Size);
            for (int i = 0; i < pages.Count; i++)
                Push(connection, run, pages[i].Skipped, pages[i].Number);
        }

        run.Sink.EndList();
    }

    private void Push(in OpenConnection connection, AnswerRun run, int skippedPages, int number)
    {
        run.Sink.StartObject();
        foreach (ShapeField part in field.Fields)
        {
            run.Sink.Name(part.Name);
            if (part is LiteralField literal)
                run.Sink.Literal(literal.Json);
            else if (part is PageNumberField)
                run.Sink.Integer(number);
            else
                PageCursors.Push(connection, run, field.IsForward, skippedPages);
        }

        run.Sink.EndObject();
    }
}

/// <summary>The cursors of the first and the last row of a page.</summary>
internal static class PageCursors
{
    /// <summary>Pushes one of them.</summary>
    /// <param name="connection">A connection with rows that begin with what their cursors are made of.</param>
    /// <param name="run">The answer.</param>
    /// <param name="isEnd">Whether it is that of the last row.</param>
    /// <param name="skippedPages">How many pages it skips.</param>
    public static void Push(in OpenConnection connection, AnswerRun run, bool isEnd, int skippedPages)
    {
        PackReader rows = connection.Rows();
        for (int row = 0; isEnd && row < connection.Count - 1; row++)
            rows.Skip();
        rows.ReadList();
        CursorDecoder.Push(ref rows, run, connection.Page, connection.Order, skippedPages);
    }
}
