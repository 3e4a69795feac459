using RelationsGraph.Neo4j.Bolt;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>What may be tried again.</summary>
internal static class RetryRules
{
    /// <summary>Whether another try may succeed and does no harm.</summary>
    /// <param name="fault">What happened.</param>
    /// <param name="isWrite">Whether the statements write.</param>
    /// <param name="isUnderWay">Whether they were sent.</param>
    /// <param name="isDelivered">Whether the receiver was given something.</param>
    /// <remarks>
    /// A failure that the server reports has rolled the transaction back: nothing was done. A connection that broke says nothing of the kind: a read is
    /// sent again, a write is not.
    /// </remarks>
    public static bool MayRepeat(Exception fault, bool isWrite, bool isUnderWay, bool isDelivered) => fault switch
    {
        BoltFailureException failure =>
            (BoltStatuses.IsRetryable(failure.Code) || BoltStatuses.IsSchemaChanging(failure.Code, failure.Message)) && (isWrite || !isDelivered),
        NoServerException => true,
        BoltConnectionException { Fault: BoltFault.Unreachable } => !isUnderWay,
        BoltConnectionException { Fault: BoltFault.Lost } => isUnderWay ? !isWrite && !isDelivered : true,
        _ => false,
    };
}
