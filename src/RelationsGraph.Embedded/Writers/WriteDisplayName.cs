using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes the display name of the current node in the first language that has one; the id when there is none.</summary>
/// <param name="name">The name.</param>
/// <param name="languages">The languages asked for.</param>
internal sealed class WriteDisplayName(ResponseName name, AskedLanguages languages) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        if (run.Snapshot.DisplayNames is not { } names || !languages.TryWrite(run, names, element))
            run.Snapshot.NodeIds.WriteText(run.Sink, element);
    }
}
