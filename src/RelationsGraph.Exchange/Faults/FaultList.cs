namespace RelationsGraph.Exchange.Faults;

/// <summary>Collects the faults of one reading in whatever order they are found.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class FaultList(int maxListed)
{
    // Faults come table by table, so many more are kept than are listed: the first ones in order must be among them.
    private const int KeptPerListed = 50;

    private readonly List<SeedFault> _faults = [];
    private int _dropped;

    /// <summary>Whether nothing is wrong so far.</summary>
    public bool IsEmpty => _faults.Count == 0;

    /// <summary>Whether further faults are only counted, so that no place needs to be worked out for them.</summary>
    private bool IsFull => _faults.Count >= (long)maxListed * KeptPerListed;

    /// <summary>Adds a fault.</summary>
    public void Add(SeedFault fault)
    {
        if (IsFull)
            _dropped++;
        else
            _faults.Add(fault);
    }

    /// <summary>The faults to list, in order, and the number of all others.</summary>
    public (IReadOnlyList<SeedFault> Listed, int More) InOrder()
    {
        SeedFault[] all = [.. _faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)
            .ThenBy(fault => fault.Column).ThenBy(fault => fault.Message, StringComparer.Ordinal)];
        int listed = Math.Min(all.Length, maxListed);
        return (all[..listed], all.Length - listed + _dropped);
    }
}
