using RelationsGraph.Model.Plan;

namespace RelationsGraph.Model.Store;

/// <summary>The port every store implements: it runs logical plans and knows nothing of who asks.</summary>
/// <remarks>Thread-safe: any number of plans run at once, each on one state of the graph.</remarks>
public interface IGraphStore
{
    /// <summary>
    /// Runs a plan and pushes the fields of its root object into the sink. Who calls has begun that object and will end it.
    /// </summary>
    /// <param name="plan">A plan compiled for the ontology of this store.</param>
    /// <param name="arguments">The values of its slots.</param>
    /// <param name="sink">Where the values go. It may throw to end a run whose answer grows too large; the store passes that on.</param>
    /// <param name="cancellation">Ends the run with <see cref="OperationCanceledException"/>.</param>
    /// <returns>Completes when the answer is whole. An in-process store completes synchronously, unless it has to wait for an index that is being made.</returns>
    /// <exception cref="StoreException">
    /// The store cannot answer; the message says what to do. What the sink was given until then is void.
    /// </exception>
    ValueTask RunAsync(LogicalPlan plan, PlanArguments arguments, IValueSink sink, CancellationToken cancellation);

    /// <summary>How many elements the store holds, by type.</summary>
    /// <param name="cancellation">Ends the count.</param>
    ValueTask<StoreCounts> CountAsync(CancellationToken cancellation);
}

/// <summary>How many elements a store holds.</summary>
/// <param name="Nodes">By ordinal of the node type.</param>
/// <param name="Relationships">By ordinal of the relationship type.</param>
/// <param name="Records">By ordinal of the record type.</param>
public sealed record StoreCounts(IReadOnlyList<long> Nodes, IReadOnlyList<long> Relationships, IReadOnlyList<long> Records);
