using RelationsGraph.Embedded.Paths;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes the ways of a derived edge.</summary>
/// <param name="name">The name.</param>
/// <param name="fields">The fields of each; their current element is the block of the way.</param>
internal sealed class WriteWays(ResponseName name, FieldWriter[] fields) : WayField(name, part: 0)
{
    /// <inheritdoc/>
    protected override void WriteValue(Run run, int ways)
    {
        int list = run.Ints[ways + 2];
        run.Sink.StartList();
        for (int way = list; way < list + run.Ints[ways]; way++)
        {
            run.Step();
            int block = run.Ints[way];
            run.Sink.StartObject();
            foreach (FieldWriter field in fields)
                field.Write(run, block, -1);
            run.Sink.EndObject();
        }

        run.Sink.EndList();
    }
}

/// <summary>Writes the number of relationships of a way.</summary>
internal sealed class WriteWayLength(ResponseName name) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Sink.Integer(run.Ints[element]);
    }
}

/// <summary>Writes the nodes of a way, from start to end.</summary>
internal sealed class WriteWayNodes(ResponseName name, Shape shape) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Sink.StartList();
        int first = FindWays.FirstRelationship(element) - 1;
        for (int i = 0; i <= run.Ints[element]; i++)
            shape.Write(run, run.Ints[first + (i * 3)], run.Ints[first + (i * 3)]);
        run.Sink.EndList();
    }
}

/// <summary>Writes the relationships of a way, in order.</summary>
/// <param name="name">The name.</param>
/// <param name="byType">What of each, by ordinal of the relationship type.</param>
internal sealed class WriteWayRelationships(ResponseName name, Shape[] byType) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Sink.StartList();
        int first = FindWays.FirstRelationship(element);
        for (int i = 0; i < run.Ints[element]; i++)
        {
            int item = first + (i * 3);
            byType[run.Ints[item]].Write(run, run.Ints[item + 1], run.Ints[item + 2]);
        }

        run.Sink.EndList();
    }
}
