using RelationsGraph.Model.Plan;

namespace RelationsGraph.Model.Store;

/// <summary>What every store says of values that cannot be had, so that answers do not depend on the store.</summary>
public static class StoreFaults
{
    /// <summary>A computed number does not fit.</summary>
    public const string NumberTooLarge = "The number is too large for a Decimal. Ask for the values it is computed from.";

    /// <summary>A sum or an average does not fit.</summary>
    public const string SumTooLarge = "The number is too large for 64 bits. Filter, or group by something, so that fewer values are added.";

    /// <summary>Stands for a row that has a value but not what values must agree in.</summary>
    public const string NoAspect = "null";

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
