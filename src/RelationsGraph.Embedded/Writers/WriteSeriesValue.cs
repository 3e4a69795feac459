using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes what is computed from a series of the current node.</summary>
/// <param name="name">The name.</param>
/// <param name="series">The computation.</param>
internal sealed class WriteSeriesValue(ResponseName name, ComputeSeries series) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        switch (series.Of(run, element, out long number))
        {
            case SeriesOutcome.Number:
                run.Sink.Decimal(number, series.Scale);
                break;
            case SeriesOutcome.Overflow:
                run.Sink.Fault(StoreErrorCodes.NumberOverflow, StoreFaults.NumberTooLarge);
                break;
            default:
                run.Sink.Null();
                break;
        }
    }
}
