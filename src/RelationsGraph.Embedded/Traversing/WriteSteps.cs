using RelationsGraph.Embedded.Paths;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Traversing;

/// <summary>Writes the steps of a way.</summary>
/// <param name="name">The name.</param>
/// <param name="fields">The fields of each: their current element is the block of the way, their node the position of the step.</param>
internal sealed class WriteWaySteps(ResponseName name, FieldWriter[] fields) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Sink.StartList();
        for (int position = 0; position <= run.Ints[element]; position++)
        {
            run.Sink.StartObject();
            foreach (FieldWriter field in fields)
                field.Write(run, element, position);
            run.Sink.EndObject();
        }

        run.Sink.EndList();
    }
}

/// <summary>A field of a step. A way is a block of its first node, then type, row and node for each relationship.</summary>
internal abstract class StepField(ResponseName name) : FieldWriter(name)
{
    /// <summary>Writes the value.</summary>
    /// <param name="run">The run.</param>
    /// <param name="step">Where the node of the step is; before it are the row and the type of the relationship that leads to it.</param>
    /// <param name="position">The position of the step.</param>
    protected abstract void WriteValue(Run run, int step, int position);

    /// <inheritdoc/>
    public sealed override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        WriteValue(run, FindWays.FirstRelationship(element) - 1 + (node * 3), node);
    }
}

/// <summary>Writes the position of a step.</summary>
internal sealed class WriteStepPosition(ResponseName name) : StepField(name)
{
    /// <inheritdoc/>
    protected override void WriteValue(Run run, int step, int position) => run.Sink.Integer(position);
}

/// <summary>Writes the node of a step.</summary>
internal sealed class WriteStepNode(ResponseName name, Shape shape) : StepField(name)
{
    /// <inheritdoc/>
    protected override void WriteValue(Run run, int step, int position) => shape.Write(run, run.Ints[step], run.Ints[step]);
}

/// <summary>Writes the relationship that leads to a step.</summary>
/// <param name="name">The name.</param>
/// <param name="byType">What of it, by ordinal of the relationship type.</param>
internal sealed class WriteStepRelationship(ResponseName name, Shape[] byType) : StepField(name)
{
    /// <inheritdoc/>
    protected override void WriteValue(Run run, int step, int position)
    {
        if (position == 0)
            run.Sink.Null();
        else
            byType[run.Ints[step - 2]].Write(run, run.Ints[step - 1], run.Ints[step]);
    }
}

/// <summary>Writes how the relationship that leads to a step is read.</summary>
internal sealed class WriteStepDirection(ResponseName name) : StepField(name)
{
    /// <inheritdoc/>
    protected override void WriteValue(Run run, int step, int position)
    {
        if (position == 0)
            run.Sink.Null();
        else if (run.Snapshot.Relationships[run.Ints[step - 2]].To[run.Ints[step - 1]] == run.Ints[step])
            run.Sink.Text("OUT"u8, isPlain: true);
        else
            run.Sink.Text("IN"u8, isPlain: true);
    }
}
