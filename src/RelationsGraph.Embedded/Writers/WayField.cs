using RelationsGraph.Embedded.Paths;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes something about the ways of a derived edge, or the fault that there are too many.</summary>
internal abstract class WayField(ResponseName name) : FieldWriter(name)
{
    /// <summary>Writes the value.</summary>
    /// <param name="run">The run.</param>
    /// <param name="ways">The position of the collection that <see cref="FindWays"/> made.</param>
    protected abstract void WriteValue(Run run, int ways);

    /// <inheritdoc/>
    public sealed override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        if (run.Ints[element] >= 0)
            WriteValue(run, element);
        else
            run.Sink.Fault(StoreErrorCodes.TooManyWays, StoreFaults.TooManyWays);
    }
}
