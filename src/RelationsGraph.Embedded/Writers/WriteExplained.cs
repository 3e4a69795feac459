using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Selecting;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes a field that searches from node to node, and says so to those who ask how rows are found.</summary>
/// <param name="name">The name of the field, which the field writes itself.</param>
/// <param name="field">The field.</param>
internal sealed class WriteExplained(ResponseName name, FieldWriter field) : FieldWriter(name)
{
    private static readonly AccessPath Along = new(AccessKind.Traversal, "");

    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        RunProfile? profile = run.Arguments.Profile;
        profile?.Enter(Name.Text, run.RowsTouched);
        field.Write(run, element, node);
        profile?.Leave(run.RowsTouched, Along, null);
    }
}

/// <summary>Writes a part of a connection that reads all of its rows, and says so to those who ask how rows are found.</summary>
/// <param name="name">The name of the part, which the part writes itself.</param>
/// <param name="part">The part.</param>
/// <param name="source">The rows.</param>
internal sealed class WriteExplainedPart(ResponseName name, PartWriter part, RowSource source) : PartWriter(name)
{
    /// <inheritdoc/>
    public override PageNeeds Needs => part.Needs;

    /// <inheritdoc/>
    public override void Write(Run run, int element, in OpenPage page)
    {
        RunProfile? profile = run.Arguments.Profile;
        profile?.Enter(Name.Text, run.RowsTouched);
        run.Returned = null;
        part.Write(run, element, page);
        profile?.Leave(run.RowsTouched, source.Access(run), run.Returned);
    }

    /// <inheritdoc/>
    public override void Write(Run run, in OpenPage page) => part.Write(run, page);
}
