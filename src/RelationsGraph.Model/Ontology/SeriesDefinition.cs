namespace RelationsGraph.Model.Ontology;

/// <summary>
/// A node's values by fiscal year, as the observations about it state them: nodes joined to it that fulfil conditions, each with a decimal
/// value and a period. An observation whose period is not exactly a fiscal year, or that has no value, takes no part; of several for one
/// year the first by id counts. A year without an observation has no value, or 0 as <paramref name="ZeroAfter"/> says.
/// </summary>
/// <param name="Nodes">The nodes that have the series: all types of the node type or interface that declares the field.</param>
/// <param name="Relationship">The relationship type between a node and its observations.</param>
/// <param name="Direction">How it is read from the node.</param>
/// <param name="Conditions">What an observation must fulfil, all of them.</param>
/// <param name="Value">The name of the value's property, a decimal of <paramref name="Scale"/> places on every type of observation.</param>
/// <param name="Scale">Its decimal places.</param>
/// <param name="Period">The name of the period's property, an EDTF date on every type of observation.</param>
/// <param name="ZeroAfter">A node that fulfils it has the value 0 for each year after the last one it has a value for; null for none.</param>
public sealed record SeriesDefinition(
    NodeSet Nodes,
    RelationshipType Relationship,
    Direction Direction,
    PathCondition[] Conditions,
    string Value,
    int Scale,
    string Period,
    PathCondition? ZeroAfter)
{
    /// <summary>Decimal places of ratios and shares, rounded half away from zero: 0.052000 is 5.2 percent.</summary>
    public const int RatioScale = 6;
}

/// <summary>
/// What is computed from a series. It is null when one of the values is missing or the divisor is 0, and a fault
/// (<c>NUMBER_OVERFLOW</c>) when it does not fit 64 bits.
/// </summary>
public enum SeriesFunction
{
    /// <summary>The value for a fiscal year, with the places of the series.</summary>
    Value,

    /// <summary>The value for the later year less that for the earlier, with the places of the series.</summary>
    Change,

    /// <summary>The change divided by the value for the earlier year, with <see cref="SeriesDefinition.RatioScale"/> places.</summary>
    ChangeRatio,

    /// <summary>
    /// The value divided by that of another node of the series for the same year, with <see cref="SeriesDefinition.RatioScale"/> places.
    /// Null when the other is not there or has no such series.
    /// </summary>
    Share,
}
