namespace RelationsGraph.Exchange.Figures;

/// <summary>What a rule expects of a figure, or why it cannot say.</summary>
/// <param name="Range">What the figure should be; null when that cannot be said.</param>
/// <param name="Problem">What is wrong and what was expected; null when nothing is.</param>
/// <param name="Source">What it is computed from, for messages.</param>
internal sealed record Expectation(FigureRange? Range, string? Problem, string Source)
{
    /// <summary>An expectation that cannot be said.</summary>
    public static Expectation Refused(string problem) => new(null, problem, "");
}
