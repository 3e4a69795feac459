using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Traversing;

/// <summary>Writes counts, most first. Each count is an object whose fields have the place of the count as node and the count as element.</summary>
internal abstract class CountsField(ResponseName name, FieldWriter[] fields) : FieldWriter(name)
{
    /// <summary>Pushes a count for each place; none are left out.</summary>
    protected abstract void PushCounts(Run run, int element);

    /// <inheritdoc/>
    public sealed override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Sink.StartList();
        int begin = run.Ints.Count;
        PushCounts(run, element);
        int end = run.Ints.Count;
        for (int most = Most(run, begin, end); run.Ints[most] > 0; most = Most(run, begin, end))
        {
            run.Sink.StartObject();
            foreach (FieldWriter field in fields)
                field.Write(run, run.Ints[most], most - begin);
            run.Sink.EndObject();
            run.Ints[most] = 0;
        }

        run.Ints.Release(begin);
        run.Sink.EndList();
    }

    /// <summary>The first of the greatest. There are few types, so this is soon done.</summary>
    private static int Most(Run run, int begin, int end)
    {
        int most = begin;
        for (int i = begin + 1; i < end; i++)
        {
            if (run.Ints[i] > run.Ints[most])
                most = i;
        }

        return most;
    }
}

/// <summary>Counts nodes by type: those that a search found, or all.</summary>
internal sealed class WriteNodeCounts(ResponseName name, FieldWriter[] fields) : CountsField(name, fields)
{
    /// <inheritdoc/>
    protected override void PushCounts(Run run, int element)
    {
        TypeRanges types = run.Snapshot.Types;
        int counts = run.Ints.Count;
        for (int type = 0; type < types.Count; type++)
            run.Ints.Push(element < 0 ? types.Size(type) : 0);
        if (element < 0)
            return;
        var found = new Around(element);
        int end = found.End(run);
        for (int pair = found.Begin; pair < end; pair += 2)
            run.Ints[counts + types.TypeOf(run.Ints[pair + 1])]++;
    }
}

/// <summary>Counts relationships by type and direction: those of the node that a search began at, or all. Nothing is read but where a time is asked for.</summary>
/// <param name="name">The name.</param>
/// <param name="along">Which relationships count; null for all of the graph.</param>
/// <param name="fields">The fields of each count.</param>
internal sealed class WriteRelationshipCounts(ResponseName name, CompiledTraversal? along, FieldWriter[] fields) : CountsField(name, fields)
{
    /// <inheritdoc/>
    protected override void PushCounts(Run run, int element)
    {
        RelationshipRows[] relationships = run.Snapshot.Relationships;
        int counts = run.Ints.Count;
        for (int type = 0; type < relationships.Length; type++)
            run.Ints.Push(along is null ? relationships[type].Ids.Count : 0, 0);
        if (along is null)
            return;
        int node = new Around(element).Node(run), nodeType = run.Snapshot.Types.TypeOf(node);
        foreach (int index in along.AdjacencyOf(nodeType))
            run.Ints[counts + index] = along.Count(run, index, node, nodeType);
    }
}

/// <summary>Writes the name of a counted type.</summary>
/// <param name="name">The name.</param>
/// <param name="names">The names by place of the count.</param>
internal sealed class WriteCountedType(ResponseName name, byte[][] names) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Sink.Text(names[node], isPlain: true);
    }
}

/// <summary>Writes the direction of counted relationships; null where both are counted together.</summary>
/// <param name="name">The name.</param>
/// <param name="isTogether">Whether they are.</param>
internal sealed class WriteCountedDirection(ResponseName name, bool isTogether) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        if (isTogether)
            run.Sink.Null();
        else if ((node & 1) == 0)
            run.Sink.Text("OUT"u8, isPlain: true);
        else
            run.Sink.Text("IN"u8, isPlain: true);
    }
}

/// <summary>Writes a count.</summary>
internal sealed class WriteCount(ResponseName name) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Sink.Integer(element);
    }
}
