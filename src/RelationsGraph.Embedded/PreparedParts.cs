namespace RelationsGraph.Embedded;

/// <summary>What was made before a request asked for it.</summary>
/// <param name="Made">The names of what is there now.</param>
/// <param name="WithoutRoom">The names of what has no room (<see cref="EmbeddedLimits.MaxIndexBytes"/>); requests do without.</param>
/// <param name="Bytes">What everything made so far takes.</param>
public sealed record PreparedParts(IReadOnlyList<string> Made, IReadOnlyList<string> WithoutRoom, long Bytes);
