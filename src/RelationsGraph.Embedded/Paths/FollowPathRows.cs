using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Paths;

/// <summary>The end nodes of a derived path, by id. A position is one in the scratch memory, where the ends lie sorted.</summary>
/// <param name="path">The path.</param>
/// <param name="keepLayers">Whether ways will be asked for, so that what was reached must be kept.</param>
internal sealed class FollowPathRows(CompiledPath path, bool keepLayers) : PagedSource
{
    /// <inheritdoc/>
    public override AccessPath Access(Run run) => new(AccessKind.DerivedPath, "to " + path.End.Name);

    /// <inheritdoc/>
    public override OpenRows Open(Run run, int element) => FindEnds.Of(path, run, path.Start is null ? element : -1, keepLayers);

    /// <inheritdoc/>
    public override int Seek(Run run, in OpenRows rows, in PageKey key) => run.Ints.LowerBound(rows.Begin, rows.End, key.NextNode);

    /// <inheritdoc/>
    public override void Read(Run run, in OpenRows rows, int begin, int end)
    {
        for (int i = begin; i < end; i++)
            run.Ints.Push(rows.Frame, run.Ints[i]);
    }
}
