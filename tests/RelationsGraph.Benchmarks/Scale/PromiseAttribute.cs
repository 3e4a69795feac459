namespace RelationsGraph.Benchmarks.Scale;

/// <summary>How long the second benchmark of a class may take at most, as a multiple of its baseline.</summary>
/// <param name="ratio">The multiple.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PromiseAttribute(double ratio) : Attribute
{
    /// <summary>The multiple.</summary>
    public double Ratio => ratio;
}
