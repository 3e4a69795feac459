using RelationsGraph.Exchange.Faults;
using RelationsGraph.Model.Data;

namespace RelationsGraph.Exchange;

/// <summary>What reading a seed came to: its tables, or everything that is wrong with it.</summary>
/// <remarks>Immutable, apart from the tables.</remarks>
public sealed class SeedResult
{
    internal SeedResult(GraphTables? tables, IReadOnlyList<SeedFault> faults, int moreFaults)
    {
        Tables = tables;
        Faults = faults;
        MoreFaults = moreFaults;
    }

    /// <summary>The graph, fit for a store; null when there is any fault.</summary>
    public GraphTables? Tables { get; }

    /// <summary>The faults in order of file (by code point), line and column, at most <see cref="SeedLimits.MaxFaults"/>.</summary>
    public IReadOnlyList<SeedFault> Faults { get; }

    /// <summary>How many faults there are beyond those listed.</summary>
    public int MoreFaults { get; }
}
