using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Server.Tests.GraphQL.Aids;

/// <summary>A store that does as a test says.</summary>
internal sealed class StubStore(Func<LogicalPlan, PlanArguments, IValueSink, CancellationToken, ValueTask> run) : IGraphStore
{
    public ValueTask RunAsync(LogicalPlan plan, PlanArguments arguments, IValueSink sink, CancellationToken cancellation) =>
        run(plan, arguments, sink, cancellation);

    public ValueTask<StoreCounts> CountAsync(CancellationToken cancellation) =>
        throw new InvalidOperationException("No test counts what this store holds.");
}
