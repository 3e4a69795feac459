using RelationsGraph.Embedded.Paths;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Selecting;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes the cursor of an edge.</summary>
/// <param name="name">The name.</param>
/// <param name="cursor">How cursors of the connection are written.</param>
/// <param name="isAtWays">Whether the current element is the collection of the edge's ways.</param>
internal sealed class WriteCursor(ResponseName name, CursorForm cursor, bool isAtWays) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        cursor.Write(run, isAtWays ? FindWays.FrameOf(run, element) : element, node, 0);
    }
}

/// <summary>How the cursors of a connection are written.</summary>
/// <param name="Page">Which page is asked for, and what cursors say of the connection.</param>
/// <param name="Order">The order of the connection.</param>
internal sealed record CursorForm(PageRequest Page, RowOrder Order)
{
    private readonly int _room = PageCursor.RoomFor(Order.Keys.Length);

    /// <summary>Writes the cursor of a row.</summary>
    /// <param name="run">The run.</param>
    /// <param name="element">The element of the row, as the source pushes it.</param>
    /// <param name="node">The node of the row.</param>
    /// <param name="skippedPages">How many pages the cursor skips.</param>
    public void Write(Run run, int element, int node, int skippedPages)
    {
        Span<byte> text = stackalloc byte[_room];
        var cursor = new PageCursorWriter(Page.SignatureFor(run.Arguments), skippedPages, stackalloc byte[_room]);
        Order.Write(run, element, node, ref cursor);
        ReadOnlySpan<byte> relationship = Order.Relationship < 0 ? [] : run.Snapshot.Relationships[Order.Relationship].Ids[element];
        run.Sink.Text(text[..cursor.End(run.Snapshot.NodeIds[node], relationship, text)], isPlain: true);
    }
}
