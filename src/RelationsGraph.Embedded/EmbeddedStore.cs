using System.Runtime.CompilerServices;
using RelationsGraph.Embedded.Building;
using RelationsGraph.Embedded.Compiling;
using RelationsGraph.Embedded.Lazily;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Searching;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded;

/// <summary>The graph in this process. Plans run on an immutable snapshot, without locks, and write straight from its columns.</summary>
/// <remarks>
/// Thread-safe. A call completes synchronously where all that it would wait for is there; where it is still being made, the request is parked without a thread.
/// </remarks>
public sealed class EmbeddedStore : IGraphStore
{
    private readonly ColumnLayout _layout;
    private readonly EmbeddedLimits _limits;
    private readonly RunPool _runs;
    private readonly ConditionalWeakTable<LogicalPlan, CompiledPlan> _compiled = [];
    private volatile GraphSnapshot _current;

    /// <summary>Builds a store from a whole graph.</summary>
    /// <param name="tables">The graph; not kept.</param>
    /// <param name="limits">How far the store goes for one answer; null for the defaults.</param>
    /// <exception cref="InvalidDataException">The tables break what <see cref="GraphTables"/> promises; the message says where.</exception>
    public EmbeddedStore(GraphTables tables, EmbeddedLimits? limits = null)
        : this(BuildSnapshot.From(tables), limits ?? new EmbeddedLimits())
    {
    }

    internal EmbeddedStore(GraphSnapshot snapshot, EmbeddedLimits limits)
    {
        _current = snapshot;
        _limits = limits;
        Builds = new LazyBuilds(limits.MaxIndexBytes);
        _runs = new RunPool(Builds, limits.MaxIdleBytes);
        _layout = new ColumnLayout(snapshot.Ontology);
    }

    /// <inheritdoc/>
    public ValueTask RunAsync(LogicalPlan plan, PlanArguments arguments, IValueSink sink, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(sink);
        CompiledPlan compiled = Compiled(plan);
        GraphSnapshot snapshot = _current;
        if (compiled.HasNeeds && Missing(compiled, snapshot, arguments, cancellation) is { } making)
            return RunLaterAsync(making, compiled, snapshot, arguments, sink, cancellation);
        Run(compiled, snapshot, arguments, sink, null, cancellation);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<StoreCounts> CountAsync(CancellationToken cancellation) => ValueTask.FromResult(Counts);

    /// <summary>Ends what is being made for later requests; requests that wait for it get a <see cref="StoreErrorCodes.StoreClosed"/>. Other runs go on.</summary>
    public void Close() => Builds.Close();

    /// <summary>
    /// Makes what nearly every graph is asked for, so that no request waits for it: the index of texts and the neighbour lists. Requests run meanwhile.
    /// </summary>
    /// <param name="cancellation">Ends the waiting; what has been begun is finished.</param>
    /// <exception cref="StoreException">The store was closed meanwhile (<see cref="StoreErrorCodes.StoreClosed"/>).</exception>
    public async Task<PreparedParts> PrepareAsync(CancellationToken cancellation)
    {
        GraphSnapshot snapshot = _current;
        List<string> made = [], withoutRoom = [];
        await MakeAsync(SearchIndex.Of(snapshot), 0, build => BuildSearchIndex.Of(snapshot, build));
        await MakeAsync(snapshot.Neighbors, NeighborLists.BytesFor(snapshot), build => NeighborLists.From(snapshot, build));
        return new PreparedParts(made, withoutRoom, snapshot.Room.Taken);

        async Task MakeAsync<T>(LazyPart<T> part, long bytes, Func<LazyBuild, T?> make)
            where T : class
        {
            cancellation.ThrowIfCancellationRequested();
            if (part.Start(Builds, snapshot.Room, bytes, make, out _) is { } making)
                await making.WaitAsync(cancellation);
            (part.Value is null ? withoutRoom : made).Add(part.Name);
        }
    }

    /// <summary>What idle runs keep, in bytes.</summary>
    internal long IdleBytes => _runs.Bytes;

    /// <summary>What is made when it is first asked for takes so many bytes now.</summary>
    internal long LazyBytes => _current.Room.Taken;

    /// <summary>Makes what snapshots have from when it is first asked for.</summary>
    internal LazyBuilds Builds { get; }

    /// <summary>How many elements the store holds now.</summary>
    public StoreCounts Counts => _current.Counts;

    /// <summary>Runs a plan and says what it did.</summary>
    internal void Run(LogicalPlan plan, PlanArguments arguments, IValueSink sink, WorkCounter? counter, CancellationToken cancellation) =>
        Run(Compiled(plan), _current, arguments, sink, counter, cancellation);

    private CompiledPlan Compiled(LogicalPlan plan) => _compiled.TryGetValue(plan, out CompiledPlan? compiled)
        ? compiled
        : _compiled.GetValue(plan, added => CompilePlan.From(added, _current.Ontology, _layout));

    private async ValueTask RunLaterAsync(
        Task making, CompiledPlan plan, GraphSnapshot snapshot, PlanArguments arguments, IValueSink sink, CancellationToken cancellation)
    {
        for (Task? next = making; next is not null; next = Missing(plan, snapshot, arguments, cancellation))
            await Waiting.ForAsync(next, arguments.Deadline, cancellation);
        Run(plan, snapshot, arguments, sink, null, cancellation);
    }

    /// <summary>Has made what a run would wait for.</summary>
    /// <returns>Completes when it has been made; null when everything is there, or there is no room for what is not.</returns>
    private Task? Missing(CompiledPlan plan, GraphSnapshot snapshot, PlanArguments arguments, CancellationToken cancellation)
    {
        Run run = _runs.Rent();
        try
        {
            run.Begin(snapshot, arguments, null!, _limits, cancellation);
            run.IsAsking = true;
            plan.Prepare(run);
            return run.Awaited.Count == 0 ? null : Task.WhenAll(run.Awaited);
        }
        finally
        {
            _runs.Return(run);
        }
    }

    private void Run(CompiledPlan plan, GraphSnapshot snapshot, PlanArguments arguments, IValueSink sink, WorkCounter? counter, CancellationToken cancellation)
    {
        Run run = _runs.Rent();
        try
        {
            run.Begin(snapshot, arguments, sink, _limits, cancellation);
            plan.Write(run);
            if (arguments.Profile is { } profile)
                profile.RowsTouched = run.RowsTouched;
            if (counter is not null)
                counter.RowsTouched = run.RowsTouched;
        }
        finally
        {
            _runs.Return(run);
        }
    }

    /// <summary>Makes a later state of the graph the one that new runs see. Runs that are on their way stay with theirs.</summary>
    internal void Publish(GraphSnapshot next)
    {
        if (next.Ontology != _current.Ontology)
            throw new ArgumentException("A snapshot of another ontology needs a store of its own.", nameof(next));
        _current = next;
    }
}
