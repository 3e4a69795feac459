using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>Writes one field of a group, or of the object of aggregates.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract class GroupPart(ResponseName name)
{
    /// <summary>Writes the name and the value.</summary>
    public virtual void Write(Run run, GroupState groups, int group)
    {
        run.Sink.Name(name);
        WriteValue(run, groups, group);
    }

    /// <summary>Writes the fields of an object.</summary>
    public static void WriteObject(Run run, GroupPart[] parts, GroupState groups, int group)
    {
        run.Sink.StartObject();
        foreach (GroupPart part in parts)
            part.Write(run, groups, group);
        run.Sink.EndObject();
    }

    /// <summary>Writes the value.</summary>
    protected abstract void WriteValue(Run run, GroupState groups, int group);
}

/// <summary>Writes an object inside a group.</summary>
internal sealed class WriteGroupObject(ResponseName name, GroupPart[] parts) : GroupPart(name)
{
    /// <inheritdoc/>
    protected override void WriteValue(Run run, GroupState groups, int group) => WriteObject(run, parts, groups, group);
}

/// <summary>Copies JSON that was known before.</summary>
internal sealed class WriteGroupLiteral(ResponseName name, byte[] json) : GroupPart(name)
{
    /// <inheritdoc/>
    protected override void WriteValue(Run run, GroupState groups, int group) => run.Sink.Literal(json);
}

/// <summary>Writes a connection of the group's rows.</summary>
/// <param name="name">The name it stands under, which the connection writes itself.</param>
/// <param name="connection">The connection; its current element is the frame of the rows.</param>
internal sealed class WriteGroupMembers(ResponseName name, FieldWriter connection) : GroupPart(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, GroupState groups, int group) => WriteValue(run, groups, group);

    /// <inheritdoc/>
    protected override void WriteValue(Run run, GroupState groups, int group)
    {
        int frame = groups.Members.Push(run, group);
        connection.Write(run, frame, frame);
        run.Ints.Release(frame);
    }
}
