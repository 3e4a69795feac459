using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Selecting;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes the cursors of the next or the previous pages.</summary>
/// <param name="field">The field of the plan.</param>
/// <param name="cursor">How cursors of the connection are written.</param>
internal sealed class WriteRelativeCursors(RelativeCursorsField field, CursorForm cursor) : PartWriter(field.Name)
{
    private readonly ShapeField[] _fields = field.Fields;

    /// <inheritdoc/>
    public override PageNeeds Needs => PageNeeds.Place;

    /// <inheritdoc/>
    public override void Write(Run run, in OpenPage page)
    {
        run.Sink.Name(Name);
        run.Sink.StartList();
        if (page.Count > 0)
        {
            var pages = RelativePages.Of(field, page.Before, page.After, page.Size);
            for (int i = 0; i < pages.Count; i++)
                Write(run, page, pages[i].Skipped, pages[i].Number);
        }

        run.Sink.EndList();
    }

    private void Write(Run run, in OpenPage page, int skippedPages, int number)
    {
        int row = page.Pairs + ((field.IsForward ? page.Count - 1 : 0) * 2);
        run.Sink.StartObject();
        foreach (ShapeField part in _fields)
        {
            run.Sink.Name(part.Name);
            if (part is LiteralField literal)
                run.Sink.Literal(literal.Json);
            else if (part is PageNumberField)
                run.Sink.Integer(number);
            else
                cursor.Write(run, run.Ints[row], run.Ints[row + 1], skippedPages);
        }

        run.Sink.EndObject();
    }
}
