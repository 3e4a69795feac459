using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes the start or end of the valid time of a derived edge.</summary>
/// <param name="name">The name.</param>
/// <param name="isEnd">Whether the end is asked for.</param>
/// <param name="format">How it is written.</param>
internal sealed class WritePathTime(ResponseName name, bool isEnd, DateFormat format) : WayField(name, part: 1)
{
    /// <inheritdoc/>
    protected override void WriteValue(Run run, int ways)
    {
        int row = 0;
        int timeNode = run.Ints[ways + 1];
        if (timeNode >= 0 && run.Snapshot.ValidTime.Column(timeNode, isEnd, out row) is { } dates)
            dates.Write(run.Sink, row, format);
        else
            run.Sink.Null();
    }
}
