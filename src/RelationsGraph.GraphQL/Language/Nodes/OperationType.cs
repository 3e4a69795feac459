namespace RelationsGraph.GraphQL.Language;

/// <summary>The three kinds of operation (specification section 2.4).</summary>
public enum OperationType
{
    /// <summary>A read.</summary>
    Query,

    /// <summary>A write followed by a read.</summary>
    Mutation,

    /// <summary>A long-lived request that answers to events.</summary>
    Subscription,
}
