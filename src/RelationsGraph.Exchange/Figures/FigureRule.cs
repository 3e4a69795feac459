using RelationsGraph.Exchange.Paths;

namespace RelationsGraph.Exchange.Figures;

/// <summary>A rule of checks.csv.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Row">Its row in the list.</param>
/// <param name="Kind">How the figure is expected to come about.</param>
/// <param name="Of">The nodes whose figures are checked; null for <see cref="RuleKind.Agree"/>.</param>
/// <param name="Compares">What they are compared with, from each of them; null for <see cref="RuleKind.Agree"/>.</param>
/// <param name="By">The property by which compared figures are told apart, or a count or an age is dated; null for none.</param>
/// <param name="Properties">The properties whose claims are compared by <see cref="RuleKind.Agree"/>.</param>
/// <param name="Tolerance">How far the figure may be off.</param>
internal sealed record FigureRule(string Id, int Row, RuleKind Kind, FieldPath? Of, FieldPath? Compares, string? By, string[] Properties, decimal Tolerance)
{
    /// <summary>The kinds as the list writes them, by ordinal.</summary>
    public static string[] Kinds { get; } =
    [
        nameof(RuleKind.Sum).ToUpperInvariant(), nameof(RuleKind.Partition).ToUpperInvariant(), nameof(RuleKind.Difference).ToUpperInvariant(),
        nameof(RuleKind.Ratio).ToUpperInvariant(), nameof(RuleKind.Equal).ToUpperInvariant(), nameof(RuleKind.Count).ToUpperInvariant(),
        nameof(RuleKind.Agree).ToUpperInvariant(), nameof(RuleKind.Years).ToUpperInvariant(), nameof(RuleKind.Date).ToUpperInvariant(),
    ];

    /// <summary>As messages name it: <c>check 'total' (SUM)</c>.</summary>
    public override string ToString() => $"check '{Id}' ({Kinds[(int)Kind]})";
}

/// <summary>How a figure is expected to come about.</summary>
internal enum RuleKind
{
    /// <summary>It is the sum of the compared figures.</summary>
    Sum,

    /// <summary>It is the sum of its classes, and no class comes twice.</summary>
    Partition,

    /// <summary>It is a later figure less an earlier one.</summary>
    Difference,

    /// <summary>It is the change from an earlier figure to a later one, in percent.</summary>
    Ratio,

    /// <summary>It is each of the compared figures.</summary>
    Equal,

    /// <summary>It is the number of nodes.</summary>
    Count,

    /// <summary>Claims about one property of one owner do not contradict each other.</summary>
    Agree,

    /// <summary>It is the number of years from the compared dates.</summary>
    Years,

    /// <summary>The date is that of the compared dates.</summary>
    Date,
}
