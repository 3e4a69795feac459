namespace RelationsGraph.Exchange.Wording;

/// <summary>Lists of names as a sentence says them.</summary>
internal static class Listing
{
    /// <summary><c>A</c>, <c>A or B</c>, <c>A, B or C</c>.</summary>
    /// <param name="names">At least one name.</param>
    public static string OneOf(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} or {names[^1]}";
}
