using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes the id of the current node.</summary>
internal sealed class WriteNodeId(ResponseName name) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Snapshot.NodeIds.WriteText(run.Sink, element);
    }
}

/// <summary>Writes the id of the current relationship.</summary>
/// <param name="name">The name.</param>
/// <param name="type">The ordinal of its type.</param>
internal sealed class WriteRelationshipId(ResponseName name, int type) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        run.Snapshot.Relationships[type].Ids.WriteText(run.Sink, element);
    }
}

/// <summary>Writes the id of the current record; null when its type has none.</summary>
/// <param name="name">The name.</param>
/// <param name="type">The ordinal of its type.</param>
internal sealed class WriteRecordId(ResponseName name, int type) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        if (run.Snapshot.Records[type].Ids is { } ids)
            ids.WriteText(run.Sink, element);
        else
            run.Sink.Null();
    }
}
