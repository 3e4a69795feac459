namespace RelationsGraph.Compiler.Planning;

/// <summary>
/// What a cursor says of the connection it comes from: FNV-1a over the name of the connection, its order and the shape of its filter. It guards
/// against mistakes, not against malice: a forged cursor only names ids that the client could ask for anyway.
/// </summary>
internal static class ConnectionSignature
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The signature.</summary>
    /// <param name="connection">The name of the connection type.</param>
    /// <param name="order">The shape of the order; empty for the order by id.</param>
    /// <param name="filter">The shape of the filter; empty without one.</param>
    public static uint Of(string connection, string order, string filter)
    {
        uint hash = Add(Add(Basis, connection), order.Length == 0 ? "|id" : "|" + order);
        return filter.Length == 0 ? hash : Add(Add(hash, "|"), filter);
    }

    private static uint Add(uint hash, string text)
    {
        foreach (char c in text)
            hash = (hash ^ c) * Prime;
        return hash;
    }
}
