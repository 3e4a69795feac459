using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>Passes everything on to the receiver and remembers whether it was anything.</summary>
/// <param name="receiver">The receiver.</param>
internal sealed class DeliveryWatch(ICypherReceiver receiver) : ICypherReceiver
{
    /// <summary>Whether the receiver has been given something since the statements were sent.</summary>
    public bool IsDelivered { get; private set; }

    /// <inheritdoc/>
    public void Begin()
    {
        IsDelivered = false;
        receiver.Begin();
    }

    /// <inheritdoc/>
    public void Record(int statement, ReadOnlySpan<byte> fields)
    {
        IsDelivered = true;
        receiver.Record(statement, fields);
    }

    /// <inheritdoc/>
    public void End(int statement, ReadOnlySpan<byte> summary)
    {
        IsDelivered = true;
        receiver.End(statement, summary);
    }
}
