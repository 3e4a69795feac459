using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Sources;

/// <summary>Computes a decimal from a series of a node.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="series">The series.</param>
/// <param name="function">What is computed.</param>
/// <param name="first">The fiscal year, or the first of two.</param>
/// <param name="second">The other year, or the id of the other node.</param>
internal sealed class ComputeSeries(CompiledSeries series, SeriesFunction function, Operand first, Operand? second)
{
    /// <summary>Decimal places of what is computed.</summary>
    public int Scale => function is SeriesFunction.Value or SeriesFunction.Change ? series.Scale : SeriesDefinition.RatioScale;

    /// <summary>Computes the number of a node; a node that has no such series has none.</summary>
    /// <param name="run">The run.</param>
    /// <param name="node">The node.</param>
    /// <param name="number">The number with <see cref="Scale"/> places; 0 unless there is one.</param>
    public SeriesOutcome Of(Run run, int node, out long number)
    {
        number = 0;
        if (!series.Nodes.Contains(run.Snapshot.Types.TypeOf(node))
            || !series.TryRead(run, node, (int)run.Arguments[first].Integer, out long value))
        {
            return SeriesOutcome.Missing;
        }

        if (function == SeriesFunction.Value)
        {
            number = value;
            return SeriesOutcome.Number;
        }

        if (!TryReadOther(run, node, out long other))
            return SeriesOutcome.Missing;
        return function switch
        {
            SeriesFunction.Change => Fitting(ScaledDecimal.TrySubtract(other, value, out number)),
            SeriesFunction.ChangeRatio => Divide((Int128)other - value, value, out number),
            _ => Divide(value, other, out number),
        };
    }

    /// <summary>The value for the other year, or that of the other node for the same year.</summary>
    private bool TryReadOther(Run run, int node, out long other)
    {
        PlanValue argument = run.Arguments[second!.Value];
        other = 0;
        if (function != SeriesFunction.Share)
            return series.TryRead(run, node, (int)argument.Integer, out other);
        int whole = NodeByIdRow.Find(run, argument, series.Nodes);
        return whole >= 0 && series.TryRead(run, whole, (int)run.Arguments[first].Integer, out other);
    }

    private static SeriesOutcome Divide(Int128 numerator, long denominator, out long quotient)
    {
        quotient = 0;
        return denominator == 0
            ? SeriesOutcome.Missing
            : Fitting(ScaledDecimal.TryDivide(numerator, denominator, SeriesDefinition.RatioScale, out quotient));
    }

    private static SeriesOutcome Fitting(bool fits) => fits ? SeriesOutcome.Number : SeriesOutcome.Overflow;
}

/// <summary>What came of computing a number.</summary>
internal enum SeriesOutcome
{
    /// <summary>A value is missing, or the divisor is 0.</summary>
    Missing,

    /// <summary>There is a number.</summary>
    Number,

    /// <summary>The number does not fit 64 bits.</summary>
    Overflow,
}
