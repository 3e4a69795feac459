using RelationsGraph.Compiler.Planning;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Api;

/// <summary>The operators of each sort of value: those of Hot Chocolate under their names, and ours in the same style.</summary>
internal static class FilterOperators
{
    /// <summary>Equality.</summary>
    public static FilterOperator[] Equality { get; } =
    [
        new("eq", ComparisonOperator.Equal, "Equal; null means no value."),
        new("neq", ComparisonOperator.Equal, "Not equal, or no value; null means any value.", IsNegated: true),
    ];

    /// <summary>Equality, also with one of a list.</summary>
    public static FilterOperator[] Listed { get; } =
    [
        .. Equality,
        new("in", ComparisonOperator.In, "One of these; null among them means no value."),
        new("nin", ComparisonOperator.In, "None of these; without a value too, unless null is among them.", IsNegated: true),
    ];

    /// <summary>Numbers and dates.</summary>
    public static FilterOperator[] Comparable { get; } =
    [
        .. Listed,
        new("gt", ComparisonOperator.Greater, "Greater."),
        new("ngt", ComparisonOperator.Greater, "Not greater, or no value.", IsNegated: true),
        new("gte", ComparisonOperator.GreaterOrEqual, "Greater or equal."),
        new("ngte", ComparisonOperator.GreaterOrEqual, "Not greater or equal, or no value.", IsNegated: true),
        new("lt", ComparisonOperator.Less, "Less."),
        new("nlt", ComparisonOperator.Less, "Not less, or no value.", IsNegated: true),
        new("lte", ComparisonOperator.LessOrEqual, "Less or equal."),
        new("nlte", ComparisonOperator.LessOrEqual, "Not less or equal, or no value.", IsNegated: true),
    ];

    /// <summary>Dates: what is compared are the days they may mean.</summary>
    public static FilterOperator[] Dates { get; } =
    [
        .. Listed,
        new("gt", ComparisonOperator.Greater, "Wholly after: its first day comes after the last day of the other."),
        new("ngt", ComparisonOperator.Greater, "Not wholly after, or no date.", IsNegated: true),
        new("gte", ComparisonOperator.GreaterOrEqual, "Begins no earlier and ends no earlier than the other."),
        new("ngte", ComparisonOperator.GreaterOrEqual, "Begins or ends earlier, or no date.", IsNegated: true),
        new("lt", ComparisonOperator.Less, "Wholly before: its last day comes before the first day of the other."),
        new("nlt", ComparisonOperator.Less, "Not wholly before, or no date.", IsNegated: true),
        new("lte", ComparisonOperator.LessOrEqual, "Begins no later and ends no later than the other."),
        new("nlte", ComparisonOperator.LessOrEqual, "Begins or ends later, or no date.", IsNegated: true),
        new("before", ComparisonOperator.Less, "As `lt`."),
        new("nbefore", ComparisonOperator.Less, "As `nlt`.", IsNegated: true),
        new("after", ComparisonOperator.Greater, "As `gt`."),
        new("nafter", ComparisonOperator.Greater, "As `ngt`.", IsNegated: true),
        new("within", ComparisonOperator.Within, "Every day it may mean is one of the other's."),
        new("nwithin", ComparisonOperator.Within, "Some day it may mean is none of the other's, or no date.", IsNegated: true),
        new("overlaps", ComparisonOperator.Overlaps, "Some day it may mean is one of the other's."),
        new("noverlaps", ComparisonOperator.Overlaps, "No day it may mean is one of the other's, or no date.", IsNegated: true),
    ];

    /// <summary>Texts, by code point, and their twins that are blind to case, width, kana and accents.</summary>
    public static FilterOperator[] Texts { get; } = [.. Listed, .. Parts(""), .. Insensitive()];

    /// <summary>Texts without the twins: addresses.</summary>
    public static FilterOperator[] Addresses { get; } = [.. Listed, .. Parts("")];

    private static FilterOperator[] Parts(string prefix)
    {
        bool isFolded = prefix.Length > 0;
        string blind = isFolded ? ", blind to case, width, kana and accents" : "";
        return
        [
            new(prefix + "contains", ComparisonOperator.Contains, $"Contains the text{blind}.", false, isFolded),
            new("n" + prefix + "contains", ComparisonOperator.Contains, $"Does not contain the text{blind}, or no value.", true, isFolded),
            new(prefix + "startsWith", ComparisonOperator.StartsWith, $"Begins with the text{blind}.", false, isFolded),
            new("n" + prefix + "startsWith", ComparisonOperator.StartsWith, $"Does not begin with the text{blind}, or no value.", true, isFolded),
            new(prefix + "endsWith", ComparisonOperator.EndsWith, $"Ends with the text{blind}.", false, isFolded),
            new("n" + prefix + "endsWith", ComparisonOperator.EndsWith, $"Does not end with the text{blind}, or no value.", true, isFolded),
        ];
    }

    private static FilterOperator[] Insensitive() =>
    [
        new("ieq", ComparisonOperator.Equal, "Equal, blind to case, width, kana and accents.", false, true),
        new("nieq", ComparisonOperator.Equal, "Not equal, blind to case, width, kana and accents, or no value.", true, true),
        new("iin", ComparisonOperator.In, "One of these, blind to case, width, kana and accents.", false, true),
        new("niin", ComparisonOperator.In, "None of these, blind to case, width, kana and accents.", true, true),
        .. Parts("i"),
    ];
}

/// <summary>An operator as a field of an input object.</summary>
/// <param name="Name">The field.</param>
/// <param name="Operator">The relation.</param>
/// <param name="Description">What it asks.</param>
/// <param name="IsNegated">Whether the relation must not hold.</param>
/// <param name="IsFolded">Whether texts are compared folded.</param>
internal sealed record FilterOperator(
    string Name, ComparisonOperator Operator, string Description, bool IsNegated = false, bool IsFolded = false)
{
    /// <summary>What it means to the planner.</summary>
    public FilterOperation Operation => new(Operator, IsNegated, IsFolded);
}
