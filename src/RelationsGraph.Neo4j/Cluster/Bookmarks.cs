namespace RelationsGraph.Neo4j.Cluster;

/// <summary>
/// What our own writes have reached, so that a server that is behind waits before it answers. Only writes leave bookmarks here: a read changes nothing that a
/// later read must see.
/// </summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class Bookmarks
{
    private readonly Lock _lock = new();
    private volatile string[] _current = [];

    /// <summary>What the next transaction must be able to see.</summary>
    public IReadOnlyList<string> Current => _current;

    /// <summary>A write was committed: its bookmark stands for all that it had waited for. What came from others meanwhile stays.</summary>
    /// <param name="sent">The bookmarks it was begun with.</param>
    /// <param name="received">Its own; null when the server gave none.</param>
    public void Replace(IReadOnlyList<string> sent, string? received)
    {
        if (string.IsNullOrEmpty(received))
            return;
        lock (_lock)
            _current = [.. _current.Except(sent).Append(received).Distinct()];
    }

    /// <summary>Adds bookmarks that another server of ours has seen.</summary>
    /// <param name="others">Its bookmarks.</param>
    public void Merge(IEnumerable<string> others)
    {
        lock (_lock)
            _current = [.. _current.Union(others)];
    }

    /// <summary>Forgets bookmarks that no server knows any more.</summary>
    /// <param name="sent">The bookmarks.</param>
    public void Forget(IReadOnlyList<string> sent)
    {
        lock (_lock)
            _current = [.. _current.Except(sent)];
    }
}
