using RelationsGraph.Embedded.Paths;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes something about the ways of a derived edge, or the fault that it cannot be had.</summary>
/// <param name="name">The name.</param>
/// <param name="part">Which part of the collection says so: 0 the number of ways, 1 the node of the valid time.</param>
internal abstract class WayField(ResponseName name, int part) : FieldWriter(name)
{
    /// <summary>Writes the value.</summary>
    /// <param name="run">The run.</param>
    /// <param name="ways">The position of the collection that <see cref="FindWays"/> made.</param>
    protected abstract void WriteValue(Run run, int ways);

    /// <inheritdoc/>
    public sealed override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        switch (run.Ints[element + part])
        {
            case FindWays.TooMany:
                run.Sink.Fault(StoreErrorCodes.TooManyWays, StoreFaults.TooManyWays(run.Limits.MaxWays));
                break;
            case FindWays.TooLong:
                run.Sink.Fault(
                    StoreErrorCodes.TooManyWays,
                    $"The ways to this node take more than {run.Limits.MaxWaySteps} relationships to find (setting Limits:MaxWaySteps). Ask for its edge without via, paths, since and until.");
                break;
            default:
                WriteValue(run, element);
                break;
        }
    }
}
