using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>Writes one aggregate of a group, or why it cannot be had.</summary>
internal sealed class WriteAggregateValue(ResponseName name, AggregateReader reader) : GroupPart(name)
{
    /// <inheritdoc/>
    protected override void WriteValue(Run run, GroupState groups, int group)
    {
        switch (reader.TryRead(run, groups, group, out RowValue value))
        {
            case AggregateOutcome.Value:
                reader.Form.Write(run.Sink, value);
                break;
            case AggregateOutcome.Missing:
                run.Sink.Null();
                break;
            case AggregateOutcome.Overflow:
                run.Sink.Fault(StoreErrorCodes.NumberOverflow, StoreFaults.SumTooLarge);
                break;
            default:
                FaultOfMixed(run, groups, group);
                break;
        }
    }

    private void FaultOfMixed(Run run, GroupState groups, int group)
    {
        foreach (AspectCheck check in reader.Aspects)
        {
            if (!check.In(groups).Differ(group, out int first, out int second))
                continue;
            StoreFaults.Mixed(run.Sink, check.Aspect, NameOf(check, first), NameOf(check, second));
            return;
        }
    }

    private static string NameOf(AspectCheck check, int mark) => mark == MixedAspects.Missing ? StoreFaults.NoAspect : check.Form.NameOf(MixedAspects.PlaceOf(mark));
}

/// <summary>Writes whether all figures of a group are exact.</summary>
/// <param name="name">The name.</param>
/// <param name="accumulators">The places of the <see cref="InexactRows"/>.</param>
internal sealed class WritePrecise(ResponseName name, int[] accumulators) : GroupPart(name)
{
    /// <inheritdoc/>
    protected override void WriteValue(Run run, GroupState groups, int group)
    {
        bool isPrecise = true;
        foreach (int accumulator in accumulators)
            isPrecise &= !((InexactRows)groups.Accumulators[accumulator])[group];
        run.Sink.Boolean(isPrecise);
    }
}
