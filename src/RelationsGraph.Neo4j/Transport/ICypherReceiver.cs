namespace RelationsGraph.Neo4j.Transport;

/// <summary>Takes the records of statements as they arrive. Calls are synchronous and one after the other.</summary>
internal interface ICypherReceiver
{
    /// <summary>The statements are sent for the first time, or anew: whatever was received until now is void.</summary>
    void Begin();

    /// <summary>A record.</summary>
    /// <param name="statement">The place of its statement among those sent, from 0.</param>
    /// <param name="fields">The record's fields: one whole PackStream list. Good only during the call.</param>
    void Record(int statement, ReadOnlySpan<byte> fields);

    /// <summary>A statement has no more records.</summary>
    /// <param name="statement">The place of the statement.</param>
    /// <param name="summary">What the server says of it (counters, plan, bookmark): one whole PackStream map. Good only during the call.</param>
    void End(int statement, ReadOnlySpan<byte> summary);
}
