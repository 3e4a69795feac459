namespace RelationsGraph.Neo4j.Bolt;

/// <summary>What is done with the answers to requests that were sent together.</summary>
internal abstract class BoltExchange
{
    /// <summary>A record.</summary>
    /// <param name="request">The place of the request it belongs to among those sent.</param>
    /// <param name="fields">One whole list. Good only during the call.</param>
    /// <exception cref="BoltConnectionException">No record can come here.</exception>
    public virtual void Record(int request, ReadOnlySpan<byte> fields) =>
        throw new BoltConnectionException(BoltFault.Protocol, "The server sends a record that was not asked for");

    /// <summary>A request was done.</summary>
    /// <param name="request">The place of the request among those sent.</param>
    /// <param name="metadata">One whole map. Good only during the call.</param>
    /// <returns>How many records are to be asked for next, in a request whose answer takes the same place; 0 to go on.</returns>
    public abstract int Success(int request, ReadOnlySpan<byte> metadata);
}
