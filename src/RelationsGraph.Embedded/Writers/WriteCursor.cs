using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes the cursor of an edge.</summary>
internal sealed class WriteCursor(ResponseName name, CursorForm cursor) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        cursor.Write(run, element, node);
    }
}

/// <summary>How the cursors of a connection are written.</summary>
/// <param name="Signature">The connection's signature.</param>
/// <param name="Relationship">The ordinal of the relationship type of its edges; -1 when they have none.</param>
internal sealed record CursorForm(uint Signature, int Relationship)
{
    /// <summary>Writes the cursor of a row.</summary>
    public void Write(Run run, int element, int node)
    {
        Span<byte> text = stackalloc byte[PageCursor.MaxLength];
        ReadOnlySpan<byte> relationship = Relationship < 0 ? [] : run.Snapshot.Relationships[Relationship].Ids[element];
        int length = PageCursor.Write(Signature, run.Snapshot.NodeIds[node], relationship, text);
        run.Sink.Text(text[..length], isPlain: true);
    }
}
