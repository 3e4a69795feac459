using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Rounds;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>A list of groups; 0 in its place when there are too many rows, 1 when there are too many groups.</summary>
/// <param name="name">The name.</param>
/// <param name="group">Reads a group.</param>
/// <param name="limits">How many there may be.</param>
internal sealed class GroupsDecoder(ResponseName name, FieldDecoder group, Neo4jLimits limits) : FieldDecoder(name)
{
    private readonly ListDecoder _groups = new(name, group);

    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run)
    {
        if (!values.TryReadInteger(out long reason))
            _groups.PushValue(ref values, run);
        else if (reason == 0)
            run.Sink.Fault(StoreErrorCodes.TooManyRows, StoreFaults.TooManyRows(limits.MaxAggregatedRows));
        else
            run.Sink.Fault(StoreErrorCodes.TooManyGroups, StoreFaults.TooManyGroups(limits.MaxGroups));
    }
}
