using System.Text;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Timelines;

/// <summary>Writes an entry as an object.</summary>
/// <param name="name">The name.</param>
/// <param name="fields">Its fields.</param>
internal sealed class WriteEntry(ResponseName name, FieldWriter[] fields) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Sink.StartObject();
        foreach (FieldWriter field in fields)
            field.Write(run, element, node);
        run.Sink.EndObject();
    }
}

/// <summary>Writes the date of an entry.</summary>
/// <param name="name">The name.</param>
/// <param name="format">How it is written.</param>
internal sealed class WriteEntryDate(ResponseName name, DateFormat format) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Snapshot.ValidTime.DateOf(element, node, out int row)!.Write(run.Sink, row, format);
    }
}

/// <summary>Writes the kind of an entry.</summary>
/// <param name="name">The name.</param>
internal sealed class WriteEntryKind(ResponseName name) : FieldWriter(name)
{
    private static readonly byte[][] Names = Array.ConvertAll(Enum.GetNames<EntryKind>(), kind => Encoding.UTF8.GetBytes(kind.ToUpperInvariant()));

    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Sink.Text(Names[element], isPlain: true);
    }
}
