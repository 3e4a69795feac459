using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Expressions;

/// <summary>Reads the id of a row's node.</summary>
/// <param name="isFolded">Whether it is folded.</param>
internal sealed class ReadNodeId(bool isFolded) : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value) =>
        isFolded ? run.TryReadFolded(run.Snapshot.NodeIds, node, out value) : run.Snapshot.NodeIds.TryRead(node, out value);

    /// <inheritdoc/>
    public override void Prepare(Run run)
    {
        if (isFolded)
            run.PrepareFolded(run.Snapshot.NodeIds);
    }
}

/// <summary>Reads the id of a row's relationship.</summary>
/// <param name="type">The ordinal of its type.</param>
/// <param name="isFolded">Whether it is folded.</param>
internal sealed class ReadRelationshipId(int type, bool isFolded) : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        TextValues ids = run.Snapshot.Relationships[type].Ids;
        return isFolded ? run.TryReadFolded(ids, element, out value) : ids.TryRead(element, out value);
    }

    /// <inheritdoc/>
    public override void Prepare(Run run)
    {
        if (isFolded)
            run.PrepareFolded(run.Snapshot.Relationships[type].Ids);
    }
}

/// <summary>Reads the id of the record that a row is; records without ids have no value.</summary>
/// <param name="type">The ordinal of its type.</param>
/// <param name="isFolded">Whether it is folded.</param>
internal sealed class ReadRecordId(int type, bool isFolded) : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        value = default;
        return run.Snapshot.Records[type].Ids is { } ids && (isFolded ? run.TryReadFolded(ids, element, out value) : ids.TryRead(element, out value));
    }

    /// <inheritdoc/>
    public override void Prepare(Run run)
    {
        if (isFolded && run.Snapshot.Records[type].Ids is { } ids)
            run.PrepareFolded(ids);
    }
}
