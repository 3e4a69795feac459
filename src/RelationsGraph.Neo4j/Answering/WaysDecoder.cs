using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>A list of something about the ways of a derived edge; a list of one null when there are too many ways.</summary>
/// <param name="name">The name.</param>
/// <param name="item">Reads an item, which is never null.</param>
/// <param name="most">How many ways there may be.</param>
internal sealed class WaysDecoder(ResponseName name, FieldDecoder item, int most) : FieldDecoder(name)
{
    private readonly ListDecoder _list = new(name, item);

    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run)
    {
        PackReader ahead = values;
        if (ahead.ReadList() == 1 && ahead.TryReadNull())
        {
            values.Skip();
            run.Sink.Fault(StoreErrorCodes.TooManyWays, StoreFaults.TooManyWays(most));
        }
        else
        {
            _list.PushValue(ref values, run);
        }
    }
}
