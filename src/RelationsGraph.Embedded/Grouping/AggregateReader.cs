using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>Reads one aggregate of a group. There is one for each aggregate of a plan.</summary>
/// <param name="type">What the aggregate is.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract class AggregateReader(ExpressionType type)
{
    /// <summary>How the value is written.</summary>
    public ValueForm Form { get; } = new(type);

    /// <summary>Reads the value.</summary>
    /// <param name="run">The run.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="group">Which of them.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is one, or why there cannot be.</returns>
    public abstract AggregateOutcome TryRead(Run run, GroupState groups, int group, out RowValue value);

    /// <summary>What the values of the group differ in, if that is why there is none.</summary>
    public virtual AspectCheck[] Aspects => [];

    /// <summary>Whether the values agree in all that they must agree in.</summary>
    protected static AggregateOutcome Check(AspectCheck[] aspects, GroupState groups, int group)
    {
        foreach (AspectCheck aspect in aspects)
        {
            if (aspect.In(groups).Differ(group, out _, out _))
                return AggregateOutcome.Mixed;
        }

        return AggregateOutcome.Value;
    }
}

/// <summary>What came of reading an aggregate.</summary>
internal enum AggregateOutcome
{
    /// <summary>There is a value.</summary>
    Value,

    /// <summary>No row has a value.</summary>
    Missing,

    /// <summary>The values differ in something that they must agree in.</summary>
    Mixed,

    /// <summary>The number does not fit 64 bits.</summary>
    Overflow,
}

/// <summary>Something that values must agree in.</summary>
/// <param name="Accumulator">The place of its <see cref="MixedAspects"/>.</param>
/// <param name="Aspect">What it is.</param>
/// <param name="Form">How its values are called.</param>
internal sealed record AspectCheck(int Accumulator, QuantityAspect Aspect, ValueForm Form)
{
    /// <summary>What was gathered about it.</summary>
    public MixedAspects In(GroupState groups) => (MixedAspects)groups.Accumulators[Accumulator];
}

/// <summary>Reads how many rows a group has.</summary>
internal sealed class ReadRowCount(int accumulator) : AggregateReader(ExpressionType.Count)
{
    /// <inheritdoc/>
    public override AggregateOutcome TryRead(Run run, GroupState groups, int group, out RowValue value)
    {
        value = new RowValue(((RowCounts)groups.Accumulators[accumulator])[group]);
        return AggregateOutcome.Value;
    }
}

/// <summary>Reads how many different values a group has.</summary>
internal sealed class ReadDistinctCount(int accumulator) : AggregateReader(ExpressionType.Count)
{
    /// <inheritdoc/>
    public override AggregateOutcome TryRead(Run run, GroupState groups, int group, out RowValue value)
    {
        value = new RowValue(((DistinctCounts)groups.Accumulators[accumulator])[group]);
        return AggregateOutcome.Value;
    }
}

/// <summary>Reads the sum or the average of a group's numbers.</summary>
/// <param name="accumulator">The place of the <see cref="NumberTotals"/>.</param>
/// <param name="aggregate">The aggregate.</param>
/// <param name="aspects">What the numbers must agree in.</param>
internal sealed class ReadTotal(int accumulator, Aggregate aggregate, AspectCheck[] aspects) : AggregateReader(aggregate.Type)
{
    private readonly ExpressionType _type = aggregate.Value!.Type;
    private readonly bool _isAverage = aggregate.Function == AggregateFunction.Average;

    /// <inheritdoc/>
    public override AspectCheck[] Aspects => aspects;

    /// <inheritdoc/>
    public override AggregateOutcome TryRead(Run run, GroupState groups, int group, out RowValue value)
    {
        value = default;
        var totals = (NumberTotals)groups.Accumulators[accumulator];
        long count = totals.CountOf(group);
        if (count == 0)
            return AggregateOutcome.Missing;
        AggregateOutcome outcome = Check(aspects, groups, group);
        if (outcome != AggregateOutcome.Value)
            return outcome;
        Int128 sum = totals.SumOf(group);
        long number = 0;
        bool fits = _isAverage ? Aggregate.TryAverage(sum, count, _type, out number) : sum >= long.MinValue && sum <= long.MaxValue;
        value = new RowValue(_isAverage ? number : unchecked((long)sum));
        return fits ? AggregateOutcome.Value : AggregateOutcome.Overflow;
    }
}

/// <summary>Reads the first or the last value of a group.</summary>
/// <param name="accumulator">The place of the <see cref="Extremes"/>.</param>
/// <param name="aggregate">The aggregate.</param>
/// <param name="aspects">What the values must agree in.</param>
internal sealed class ReadExtreme(int accumulator, Aggregate aggregate, AspectCheck[] aspects) : AggregateReader(aggregate.Type)
{
    private readonly bool _isLast = aggregate.Function == AggregateFunction.Max;

    /// <inheritdoc/>
    public override AspectCheck[] Aspects => aspects;

    /// <inheritdoc/>
    public override AggregateOutcome TryRead(Run run, GroupState groups, int group, out RowValue value)
    {
        if (!((Extremes)groups.Accumulators[accumulator]).TryRead(run, group, _isLast, out value))
            return AggregateOutcome.Missing;
        return Check(aspects, groups, group);
    }
}
