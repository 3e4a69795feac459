using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Copies JSON that was known before.</summary>
internal sealed class WriteLiteral(ResponseName name, byte[] json) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Sink.Literal(json);
    }
}
