using RelationsGraph.Embedded.Paths;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Selecting;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes the edges of a page.</summary>
/// <param name="name">The name.</param>
/// <param name="fields">The fields of each edge.</param>
internal sealed class WriteEdges(ResponseName name, FieldWriter[] fields) : PartWriter(name)
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
            int element = run.Ints[page.Pairs + (i * 2)];
            int node = run.Ints[page.Pairs + (i * 2) + 1];
            run.Sink.StartObject();
            foreach (FieldWriter field in fields)
                field.Write(run, element, node);
            run.Sink.EndObject();
        }

        run.Sink.EndList();
    }
}

/// <summary>Writes the edges of a page of a derived path of whose ways something is asked: they are searched once for each edge.</summary>
/// <param name="name">The name.</param>
/// <param name="path">The path.</param>
/// <param name="fields">The fields of each edge; their current element is the collection of the ways.</param>
internal sealed class WritePathEdges(ResponseName name, CompiledPath path, FieldWriter[] fields) : PartWriter(name)
{
    /// <inheritdoc/>
    public override PageNeeds Needs => PageNeeds.Rows;

    /// <inheritdoc/>
    public override void Write(Run run, in OpenPage page)
    {
        run.Sink.Name(Name);
        run.Sink.StartList();
        int mark = run.Ints.Count;
        for (int i = 0; i < page.Count; i++)
        {
            run.Step();
            int frame = run.Ints[page.Pairs + (i * 2)], end = run.Ints[page.Pairs + (i * 2) + 1];
            int ways = FindWays.To(run, path, frame, end);
            run.Sink.StartObject();
            foreach (FieldWriter field in fields)
                field.Write(run, ways, end);
            run.Sink.EndObject();
            run.Ints.Release(mark);
        }

        run.Sink.EndList();
    }
}
