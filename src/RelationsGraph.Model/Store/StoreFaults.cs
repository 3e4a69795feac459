using RelationsGraph.Model.Plan;

namespace RelationsGraph.Model.Store;

/// <summary>What every store says of values that cannot be had, so that answers do not depend on the store.</summary>
public static class StoreFaults
{
    /// <summary>A computed number does not fit.</summary>
    public const string NumberTooLarge = "The number is too large for a Decimal. Ask for the values it is computed from.";

    /// <summary>A sum or an average does not fit.</summary>
    public const string SumTooLarge = "The number is too large for 64 bits. Filter, or group by something, so that fewer values are added.";

    /// <summary>More ways lead to the end of a derived path than are written.</summary>
    public const string TooManyWays = "Too many ways lead to this node. Ask for its edge without via, paths, since and until.";

    /// <summary>Stands for a row that has a value but not what values must agree in.</summary>
    public const string NoAspect = "null";

    /// <summary>What is said when more groups would be made than a setting allows.</summary>
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
