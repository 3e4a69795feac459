using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;

namespace RelationsGraph.Embedded.Relating;

/// <summary>Reads what is computed from a series of a row's node; a number that does not fit is none.</summary>
internal sealed class ReadSeries(ComputeSeries series) : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        bool isNumber = series.Of(run, node, out long number) == SeriesOutcome.Number;
        value = new RowValue(number);
        return isNumber;
    }
}
