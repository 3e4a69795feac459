using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes all rows of a source as a list.</summary>
internal sealed class WriteList(ResponseName name, RowSource source, Shape shape) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        RunProfile? profile = run.Arguments.Profile;
        profile?.Enter(Name.Text, run.RowsTouched);
        int mark = run.Ints.Count;
        OpenRows rows = source.Open(run, element);
        int begin = run.Ints.Count;
        source.Read(run, rows, rows.Begin, rows.End);
        int end = run.Ints.Count;
        run.Sink.StartList();
        for (int row = begin; row < end; row += 2)
        {
            run.Step();
            if (run.Ints[row + 1] < 0)
                run.Sink.Null();
            else
                shape.Write(run, run.Ints[row], run.Ints[row + 1]);
        }

        run.Sink.EndList();
        run.Ints.Release(mark);
        profile?.Leave(run.RowsTouched, source.Access(run), (end - begin) / 2);
    }
}
