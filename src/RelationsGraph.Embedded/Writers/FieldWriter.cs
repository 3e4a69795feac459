using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes one field of an object: its name, then its value. There is one for each sort of field of a plan.</summary>
/// <remarks>Immutable and thread-safe; made once for each plan.</remarks>
internal abstract class FieldWriter(ResponseName name)
{
    /// <summary>The name the field stands under.</summary>
    protected ResponseName Name { get; } = name;

    /// <summary>Writes the field.</summary>
    /// <param name="run">The run.</param>
    /// <param name="element">
    /// The current element: the ordinal of a node, the row of a relationship or record, or the position of ways in the scratch memory;
    /// -1 at the root of a plan.
    /// </param>
    /// <param name="node">The node at the end of an edge; otherwise as <paramref name="element"/>.</param>
    public abstract void Write(Run run, int element, int node);
}
