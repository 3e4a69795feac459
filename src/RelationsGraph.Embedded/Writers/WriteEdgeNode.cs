using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes the node at the end of an edge.</summary>
internal sealed class WriteEdgeNode(ResponseName name, Shape shape) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        shape.Write(run, node, node);
    }
}
