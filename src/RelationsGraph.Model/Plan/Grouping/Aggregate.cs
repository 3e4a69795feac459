using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Plan;

/// <summary>
/// One number, date or text that stands for many rows: those of a connection's source, or those of one group. Rows without a value take no part. Without
/// any value a count is 0 and everything else null, as in SQL.
/// </summary>
/// <param name="Function">What is made of the values.</param>
/// <param name="Value">
/// What is read of each row; null for <see cref="AggregateFunction.Count"/>, which counts rows, and for what counts <see cref="Related"/> nodes.
/// </param>
/// <param name="Quantity">What must hold of the values that are added or compared; null for plain values.</param>
public sealed record Aggregate(AggregateFunction Function, ValueExpression? Value, Quantity? Quantity = null)
{
    /// <summary>
    /// Fewest decimal places of an average; one of values with more places has as many as they have. It is rounded half away from zero.
    /// </summary>
    public const int AverageScale = 6;

    /// <summary>
    /// With <see cref="AggregateFunction.CountDistinct"/>: the related nodes of each row. Counted is how many different ones there are at all rows together,
    /// each once, however many rows and ways lead there.
    /// </summary>
    public ElementSource? Related { get; init; }

    /// <summary>Counting the rows.</summary>
    public static Aggregate Count { get; } = new(AggregateFunction.Count, null);

    /// <summary>What the answer is.</summary>
    public ExpressionType Type => Function switch
    {
        AggregateFunction.Count or AggregateFunction.CountDistinct => ExpressionType.Count,
        AggregateFunction.Sum => SumType(Value!.Type),
        AggregateFunction.Average => AverageType(Value!.Type),
        _ => Value!.Type,
    };

    /// <summary>What a sum of values is: a decimal of their places, or a 64-bit integer.</summary>
    public static ExpressionType SumType(ExpressionType value) => value.Kind == PropertyKind.Decimal ? value : new ExpressionType(PropertyKind.Long);

    /// <summary>What an average of values is: a decimal of at least <see cref="AverageScale"/> places.</summary>
    public static ExpressionType AverageType(ExpressionType value) => new(PropertyKind.Decimal, Math.Max(AverageScale, value.Scale));

    /// <summary>Divides a sum by the number of values, in the same arithmetic in every store.</summary>
    /// <param name="sum">The exact sum of 64-bit integers of the values' scale.</param>
    /// <param name="count">How many values, at least 1.</param>
    /// <param name="value">What the values are.</param>
    /// <param name="average">The average times ten to the power of the places of <see cref="AverageType"/>.</param>
    /// <returns>False when it does not fit 64 bits.</returns>
    public static bool TryAverage(Int128 sum, long count, ExpressionType value, out long average) =>
        ScaledDecimal.TryDivide(sum, count, AverageType(value).Scale - value.Scale, out average);
}

/// <summary>What is made of the values of many rows.</summary>
public enum AggregateFunction
{
    /// <summary>How many rows there are.</summary>
    Count,

    /// <summary>How many different values there are. Dates differ when they are written differently.</summary>
    CountDistinct,

    /// <summary>The first value in the order of the values; of dates by (earliest day, latest day, text).</summary>
    Min,

    /// <summary>The last value in that order.</summary>
    Max,

    /// <summary>The exact sum; a fault (<c>NUMBER_OVERFLOW</c>) when it, not a sum on the way, does not fit 64 bits.</summary>
    Sum,

    /// <summary>The exact sum divided by the number of values; a fault (<c>NUMBER_OVERFLOW</c>) when it does not fit 64 bits.</summary>
    Average,
}

/// <summary>What must hold of figures that become one figure. The ontology declares it (<c>@quantity</c>); a store compares, and knows no unit.</summary>
/// <param name="Aspects">What all values must agree in.</param>
/// <param name="Inexact">What a row with an inexact figure fulfils; null when all are exact.</param>
public sealed record Quantity(QuantityAspect[] Aspects, Predicate? Inexact);

/// <summary>Something that all values must agree in. Only rows with a value are asked; to have none here is to differ from those that have one.</summary>
/// <param name="Name">The field, or the way to it, in the words of the API: <c>unit</c>, <c>subject.level</c>.</param>
/// <param name="Value">What is read of each row: an enum value.</param>
/// <param name="IsUnit">
/// Whether it is the unit: then minimum, maximum, sum and average of values that differ in it are a fault (<c>MIXED_UNITS</c>). Otherwise values that
/// differ count the same thing anew, and their sum and average are a fault (<c>MIXED_LEVELS</c>).
/// </param>
public sealed record QuantityAspect(string Name, ValueExpression Value, bool IsUnit);
