using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes the first row of a source as an object, or null.</summary>
internal sealed class WriteObject(ResponseName name, RowSource source, Shape shape) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Step();
        run.Sink.Name(Name);
        RunProfile? profile = run.Arguments.Profile;
        profile?.Enter(Name.Text, run.RowsTouched);
        int mark = run.Ints.Count;
        OpenRows rows = source.Open(run, element);
        int row = run.Ints.Count;
        if (rows.Count > 0)
            source.Read(run, rows, rows.Begin, rows.Begin + 1);
        bool isThere = rows.Count > 0 && run.Ints[row + 1] >= 0;
        if (isThere)
            shape.Write(run, run.Ints[row], run.Ints[row + 1]);
        else
            run.Sink.Null();
        run.Ints.Release(mark);
        profile?.Leave(run.RowsTouched, source.Access(run), isThere ? 1 : 0);
    }
}

/// <summary>Writes the node that a source yields as an object, or null.</summary>
internal sealed class WriteSingle(ResponseName name, SingleSource source, Shape shape) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Step();
        run.Sink.Name(Name);
        RunProfile? profile = run.Arguments.Profile;
        profile?.Enter(Name.Text, run.RowsTouched);
        int found = source.Find(run, element);
        if (found < 0)
            run.Sink.Null();
        else
            shape.Write(run, found, found);
        profile?.Leave(run.RowsTouched, source.Access(run), found < 0 ? 0 : 1);
    }
}
