using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Selecting;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes the nodes of a page.</summary>
internal sealed class WriteNodes(ResponseName name, Shape shape) : PartWriter(name)
{
    /// <inheritdoc/>
    public override PageNeeds Needs => PageNeeds.Rows;

    /// <inheritdoc/>
    public override void Write(Run run, in OpenPage page)
    {
        run.Sink.Name(Name);
        run.Sink.StartList();
        for (int i = 0; i < page.Count; i++)
        {
            run.Step();
            shape.Write(run, run.Ints[page.Pairs + (i * 2)], run.Ints[page.Pairs + (i * 2) + 1]);
        }

        run.Sink.EndList();
    }
}
