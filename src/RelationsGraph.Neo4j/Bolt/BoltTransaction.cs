namespace RelationsGraph.Neo4j.Bolt;

/// <summary>How a transaction is begun.</summary>
/// <param name="IsWrite">Whether it may write; a cluster sends it to the leader.</param>
/// <param name="Database">The database; null for the user's home database.</param>
/// <param name="Bookmarks">What the server must have seen before it begins.</param>
/// <param name="Timeout">How long it may take; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for the server's own limit.</param>
internal sealed record BoltTransaction(bool IsWrite, string? Database, IReadOnlyList<string> Bookmarks, TimeSpan Timeout)
{
    /// <summary>Whether all is undone at the end instead of kept: a trial.</summary>
    public bool IsTrial { get; init; }
}
