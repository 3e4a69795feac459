using System.Globalization;

namespace RelationsGraph.Exchange.Figures;

/// <summary>What the true value behind a figure may be, both ends included; null for no end.</summary>
/// <remarks>Figures of tables have at most 19 digits, so that sums of all rows of a file and percentages stay within a decimal.</remarks>
internal readonly record struct FigureRange(decimal? Low, decimal? High)
{
    /// <summary>Exactly this.</summary>
    public static FigureRange Exactly(decimal value) => new(value, value);

    /// <summary>Wider by a step in both directions.</summary>
    public FigureRange Widen(decimal step) => new(Low - step, High + step);

    /// <summary>Whether both may be the same value.</summary>
    public bool Overlaps(FigureRange other) => !(Low > other.High) && !(other.Low > High);

    /// <summary>One and another.</summary>
    public static FigureRange operator +(FigureRange left, FigureRange right) => new(left.Low + right.Low, left.High + right.High);

    /// <summary>One less another.</summary>
    public static FigureRange operator -(FigureRange left, FigureRange right) => new(left.Low - right.High, left.High - right.Low);

    /// <summary>The change from another to this, in percent; null when the other may be zero or less, or this may be less.</summary>
    public FigureRange? ChangeFrom(FigureRange before) =>
        before.Low > 0 && !(Low < 0) ? new((Low / before.High - 1) * 100 ?? -100, (High / before.Low - 1) * 100) : null;

    /// <inheritdoc/>
    public override string ToString() => (Low, High) switch
    {
        ({ } low, { } high) when low == high => Text(low),
        ({ } low, { } high) => $"{Text(low)} to {Text(high)}",
        ({ } low, null) => $"{Text(low)} or more",
        (null, { } high) => $"{Text(high)} or less",
        _ => "anything",
    };

    /// <summary>A figure as tables write it, with at most three decimal places.</summary>
    public static string Text(decimal value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
