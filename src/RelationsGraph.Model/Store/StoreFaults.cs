using RelationsGraph.Model.Plan;

namespace RelationsGraph.Model.Store;

/// <summary>What every store says of values that cannot be had, so that answers do not depend on the store.</summary>
public static class StoreFaults
{
    /// <summary>A computed number does not fit.</summary>
    public const string NumberTooLarge = "The number is too large for a Decimal. Ask for the values it is computed from.";

    /// <summary>A sum or an average does not fit.</summary>
    public const string SumTooLarge = "The number is too large for 64 bits. Filter, or group by something, so that fewer values are added.";

    /// <summary>
    /// What is said in place of the ways of a derived edge, and of the nodes that they pass, when more ways lead to its end than a setting allows. A way counts as
    /// often as it fits the steps of the path. The valid time of an edge is that of all its ways, however many: it is not bounded so.
    /// </summary>
    /// <param name="most">How many it allows.</param>
    public static string TooManyWays(int most) => $"More than {most} ways lead to this node (setting Limits:MaxWays). Ask for its edge without via and paths.";

    /// <summary>Stands for a row that has a value but not what values must agree in.</summary>
    public const string NoAspect = "null";

    /// <summary>
    /// What is said in place of aggregates or groups when they would read more rows than a setting allows. A row in several groups counts for each. Where different
    /// nodes are counted, the rows that lead to them are bounded alike: a row counts once for each of its nodes. A count of rows alone reads none and has no bound.
    /// </summary>
    /// <param name="most">How many it allows.</param>
    public static string TooManyRows(int most) => $"There are more than {most} rows (setting Limits:MaxAggregatedRows). Filter the connection.";

    /// <summary>
    /// What is said when more groups would be made than a setting allows, whether all of them are wanted or not. Where there are too many rows as well, that is said instead.
    /// </summary>
    /// <param name="most">How many it allows.</param>
    public static string TooManyGroups(int most) => $"There are more than {most} groups (setting Limits:MaxGroups). Filter the connection, or group by fewer keys.";

    /// <summary>Pushes the fault of figures that differ in something they must agree in.</summary>
    /// <param name="sink">The sink.</param>
    /// <param name="aspect">What they must agree in.</param>
    /// <param name="one">What it is of the first row: the name of an enum value, or <see cref="NoAspect"/>.</param>
    /// <param name="other">What it is of the first row that differs.</param>
    public static void Mixed(IValueSink sink, QuantityAspect aspect, string one, string other)
    {
        ArgumentNullException.ThrowIfNull(sink);
        ArgumentNullException.ThrowIfNull(aspect);
        string name = aspect.Name;
        string why = aspect.IsUnit ? "count in different units" : "count the same thing anew";
        string help = name.Contains('.', StringComparison.Ordinal) || one == NoAspect
            ? $"Filter so that all values have the same '{name}'."
            : $"Filter by one of them, where: {{ {name}: {{ eq: {one} }} }}, or group by '{name}'.";
        sink.Fault(
            aspect.IsUnit ? StoreErrorCodes.MixedUnits : StoreErrorCodes.MixedLevels,
            $"These values {why}: '{name}' is {one} of some and {other} of others. {help}");
    }
}
