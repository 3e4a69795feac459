namespace RelationsGraph.Embedded.Traversing;

/// <summary>What a search marks nodes with: a kind of mark, and for distances the distance added to it.</summary>
internal static class Mark
{
    /// <summary>Longest distance that a mark can hold.</summary>
    public const int MaxDistance = 60;

    /// <summary>The node may not be come to.</summary>
    public const int Rejected = 0;

    /// <summary>Plus the distance from the start.</summary>
    public const int FromStart = 1;

    /// <summary>Plus the distance to the end.</summary>
    public const int ToEnd = FromStart + MaxDistance + 1;

    /// <summary>The searches from both ends came to it.</summary>
    public const int Met = ToEnd + MaxDistance + 1;
}
