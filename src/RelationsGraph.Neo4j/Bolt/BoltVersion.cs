namespace RelationsGraph.Neo4j.Bolt;

/// <summary>A version of the protocol.</summary>
internal readonly record struct BoltVersion(byte Major, byte Minor) : IComparable<BoltVersion>
{
    /// <summary>Every version this client speaks, the best first. 5.5 was withdrawn and is never offered.</summary>
    public static IReadOnlyList<BoltVersion> All { get; } =
        [new(5, 8), new(5, 7), new(5, 6), new(5, 4), new(5, 3), new(5, 2), new(5, 1), new(5, 0), new(4, 4)];

    /// <summary>Whether times with a zone are in UTC without asking for it.</summary>
    public bool CountsInUtc => Major >= 5;

    /// <summary>Whether credentials have a message of their own.</summary>
    public bool HasLogon => CompareTo(new(5, 1)) >= 0;

    /// <summary>Whether the client can do without notifications.</summary>
    public bool HasNotificationFilter => CompareTo(new(5, 2)) >= 0;

    /// <summary>Whether the client says what it is made of.</summary>
    public bool HasBoltAgent => CompareTo(new(5, 3)) >= 0;

    /// <inheritdoc/>
    public int CompareTo(BoltVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    /// <inheritdoc/>
    public override string ToString() => $"{Major}.{Minor}";
}
