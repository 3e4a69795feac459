using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Selecting;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes the page information of a connection.</summary>
/// <param name="name">The name.</param>
/// <param name="facts">Its fields.</param>
internal sealed class WritePageInfo(ResponseName name, PartWriter[] facts) : PartWriter(name)
{
    /// <inheritdoc/>
    public override PageNeeds Needs { get; } = facts.Aggregate(PageNeeds.None, (needs, fact) => needs | fact.Needs);

    /// <inheritdoc/>
    public override void Write(Run run, in OpenPage page)
    {
        run.Sink.Name(Name);
        run.Sink.StartObject();
        foreach (PartWriter fact in facts)
            fact.Write(run, page);
        run.Sink.EndObject();
    }
}

/// <summary>Writes whether there are rows before or after a page.</summary>
/// <param name="name">The name.</param>
/// <param name="isNext">Whether the rows after it are asked for.</param>
internal sealed class WriteHasPage(ResponseName name, bool isNext) : PartWriter(name)
{
    /// <inheritdoc/>
    public override PageNeeds Needs => isNext ? PageNeeds.HasNext : PageNeeds.HasPrevious;

    /// <inheritdoc/>
    public override void Write(Run run, in OpenPage page)
    {
        run.Sink.Name(Name);
        run.Sink.Boolean((isNext ? page.After : page.Before) > 0);
    }
}

/// <summary>Writes the cursor of the first or last row of a page; null when it is empty.</summary>
/// <param name="name">The name.</param>
/// <param name="cursor">How cursors of the connection are written.</param>
/// <param name="isEnd">Whether the last row is asked for.</param>
internal sealed class WritePageCursor(ResponseName name, CursorForm cursor, bool isEnd) : PartWriter(name)
{
    /// <inheritdoc/>
    public override PageNeeds Needs => PageNeeds.Rows;

    /// <inheritdoc/>
    public override void Write(Run run, in OpenPage page)
    {
        run.Sink.Name(Name);
        if (page.Count == 0)
        {
            run.Sink.Null();
            return;
        }

        int row = page.Pairs + ((isEnd ? page.Count - 1 : 0) * 2);
        cursor.Write(run, run.Ints[row], run.Ints[row + 1], 0);
    }
}
