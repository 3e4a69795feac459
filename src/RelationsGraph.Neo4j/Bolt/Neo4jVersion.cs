using System.Globalization;

namespace RelationsGraph.Neo4j.Bolt;

/// <summary>The version of a server, by its year since 2025 and by a number before: 5.26, 2025.10.</summary>
/// <param name="Major">The number or the year.</param>
/// <param name="Minor">The number or the month behind it.</param>
internal readonly record struct Neo4jVersion(int Major, int Minor) : IComparable<Neo4jVersion>
{
    /// <summary>The oldest version that understands our statements: the first one in which a subquery names the variables it takes, <c>CALL (x) { }</c>.</summary>
    public static Neo4jVersion Least { get; } = new(5, 23);

    /// <summary>Reads what a server says of itself at the login: <c>Neo4j/5.26.19</c>, <c>Neo4j/5.27-aura</c>, <c>Neo4j/2025.10.1</c>.</summary>
    /// <returns>
    /// The version; null when it cannot be told, as from a build of a developer or from another product that speaks Bolt. Nobody is refused for that:
    /// the first statement shows what such a server understands.
    /// </returns>
    public static Neo4jVersion? Of(string server)
    {
        const string Product = "Neo4j/";
        if (!server.StartsWith(Product, StringComparison.Ordinal))
            return null;
        ReadOnlySpan<char> rest = server.AsSpan(Product.Length);
        if (!TryTake(ref rest, out int major) || rest is not ['.', ..])
            return null;
        rest = rest[1..];
        return TryTake(ref rest, out int minor) ? new(major, minor) : null;
    }

    /// <inheritdoc/>
    public int CompareTo(Neo4jVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static bool TryTake(ref ReadOnlySpan<char> text, out int number)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> digits = end < 0 ? text : text[..end];
        text = text[digits.Length..];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
