using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes what is computed from a series of the current node.</summary>
/// <param name="field">The field of the plan.</param>
/// <param name="series">Its series.</param>
internal sealed class WriteSeriesValue(SeriesValueField field, CompiledSeries series) : FieldWriter(field.Name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        bool hasFirst = series.TryRead(run, element, (int)run.Arguments[field.First].Integer, out long first);
        if (field.Function == SeriesFunction.Value)
            WriteNumber(run, hasFirst, fits: true, first, series.Scale);
        else if (!hasFirst || !TryReadSecond(run, element, out long second))
            run.Sink.Null();
        else if (field.Function == SeriesFunction.Change)
            WriteNumber(run, isThere: true, ScaledDecimal.TrySubtract(second, first, out long change), change, series.Scale);
        else if (field.Function == SeriesFunction.ChangeRatio)
            WriteQuotient(run, (Int128)second - first, first);
        else
            WriteQuotient(run, first, second);
    }

    /// <summary>The value for the other year, or that of the other node for the same year.</summary>
    private bool TryReadSecond(Run run, int element, out long second)
    {
        PlanValue argument = run.Arguments[field.Second!.Value];
        if (field.Function != SeriesFunction.Share)
            return series.TryRead(run, element, (int)argument.Integer, out second);
        second = 0;
        int whole = NodeByIdRow.Find(run, argument, series.Nodes);
        return whole >= 0 && series.TryRead(run, whole, (int)run.Arguments[field.First].Integer, out second);
    }

    private static void WriteQuotient(Run run, Int128 numerator, long denominator)
    {
        long quotient = 0;
        bool fits = denominator == 0 || ScaledDecimal.TryDivide(numerator, denominator, SeriesDefinition.RatioScale, out quotient);
        WriteNumber(run, denominator != 0, fits, quotient, SeriesDefinition.RatioScale);
    }

    private static void WriteNumber(Run run, bool isThere, bool fits, long unscaled, int scale)
    {
        if (!isThere)
            run.Sink.Null();
        else if (fits)
            run.Sink.Decimal(unscaled, scale);
        else
            run.Sink.Fault(StoreErrorCodes.NumberOverflow, "The number is too large for a Decimal. Ask for the values it is computed from.");
    }
}
