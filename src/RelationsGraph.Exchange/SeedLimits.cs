namespace RelationsGraph.Exchange;

/// <summary>What one reading of a seed may cost.</summary>
public sealed record SeedLimits
{
    /// <summary>The limits that hold unless others are given.</summary>
    public static SeedLimits Default { get; } = new();

    /// <summary>The largest file that is read, in bytes, 1 to 1 GiB; 256 MiB by default.</summary>
    public int MaxFileBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>How many faults a result lists, at least 1; 1,000 by default. The others are counted.</summary>
    public int MaxFaults { get; init; } = 1_000;
}
