using RelationsGraph.Compiler.Api;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j;
using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Composition;

/// <summary>
/// A graph in Neo4j. Nothing is answered from a database before its schema was found to be as it should be and its graph to be whole; until then
/// requests get the reason.
/// </summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class Neo4jGraph : IServedGraph, IGraphStore
{
    private static readonly GraphObstacle Untried = new(StoreErrorCodes.Unreachable, "Neo4j has not been tried yet. Send the request again.", CanPass: true);

    private readonly ApiSchema _api;
    private readonly Neo4jDatabase _database;
    private readonly ServerSettings _settings;
    private readonly ReportStoreFaults _faults;
    private readonly StoreGraph _answers;
    private readonly Lock _gate = new();
    private Task<GraphObstacle?>? _trial;
    private volatile DatabasePulse? _opened;
    private volatile GraphObstacle? _obstacle = Untried;
    private volatile GraphObstacle? _refusal = Untried;

    /// <summary>Puts the parts together.</summary>
    /// <param name="api">The API.</param>
    /// <param name="database">The database; this graph closes it.</param>
    /// <param name="settings">Limits, and what the database is called.</param>
    /// <param name="faults">Where the causes of faults are said.</param>
    public Neo4jGraph(ApiSchema api, Neo4jDatabase database, ServerSettings settings, ReportStoreFaults faults)
    {
        (_api, _database, _settings, _faults) = (api, database, settings, faults);
        Store = Neo4jAccess.Describe(settings.Neo4j);
        _answers = new StoreGraph(Store, api, this, counts: null, settings.Limits);
    }

    /// <inheritdoc/>
    public string Store { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TypeCount> CountsByType { get; private set; } = [];

    /// <inheritdoc/>
    public long RelationshipCount { get; private set; }

    /// <inheritdoc/>
    public GraphObstacle? Obstacle => _obstacle;

    /// <inheritdoc/>
    public TimeSpan? LooksEvery => _settings.Neo4j.PingInterval;

    private bool IsOpen => _opened is not null;

    /// <inheritdoc/>
    public Task AnswerAsync(HttpContext context) => _answers.AnswerAsync(context);

    /// <inheritdoc/>
    public Task<GraphObstacle?> TryAsync(CancellationToken cancellation)
    {
        // Any number of orchestrators may ask at once; the database is asked once.
        lock (_gate)
        {
            if (_trial is not { IsCompleted: false })
                _trial = Task.Run(TryNowAsync, CancellationToken.None);
            return _trial.WaitAsync(cancellation);
        }
    }

    /// <inheritdoc/>
    public ValueTask CloseAsync() => _database.DisposeAsync();

    async ValueTask IGraphStore.RunAsync(LogicalPlan plan, PlanArguments arguments, IValueSink sink, CancellationToken cancellation)
    {
        if (_refusal is { } refusal)
            throw new StoreException(refusal.Code, refusal.Message.ReplaceLineEndings(" "));
        try
        {
            await _database.Store.RunAsync(plan, arguments, sink, cancellation);
        }
        catch (StoreException fault)
        {
            _faults.Report(fault);
            throw;
        }
    }

    ValueTask<StoreCounts> IGraphStore.CountAsync(CancellationToken cancellation) => _database.Store.CountAsync(cancellation);

    private async Task<GraphObstacle?> TryNowAsync()
    {
        using var patience = new CancellationTokenSource(_settings.Limits.ExecutionTimeout);
        bool wasOpen = IsOpen;
        GraphObstacle? found;
        try
        {
            TimeSpan wait = wasOpen || _settings.Neo4j.PingTimeout > _settings.Neo4j.ConnectTimeout ? _settings.Neo4j.PingTimeout : _settings.Neo4j.ConnectTimeout;
            DatabasePulse pulse = await _database.PingAsync(wait, patience.Token);
            found = await JudgeAsync(pulse, patience.Token);
        }
        catch (StoreException fault) when (wasOpen && fault.Code == StoreErrorCodes.Busy)
        {
            // Whoever says that all its connections are in use is there, and says nothing new of an import.
            found = _obstacle is { Code: StoreErrorCodes.ImportUnfinished } known ? known : null;
        }
        catch (StoreException fault)
        {
            found = GraphObstacle.Of(fault);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            found = GraphObstacle.NoAnswer(cause: null);
        }

        // Until the graph is open the start says what it waits for.
        if (wasOpen)
            _faults.Report(_obstacle, found);

        // Once opened, requests are answered or fail by themselves, unless it is known that the graph is not whole or not this one.
        if (!wasOpen || found is null or { LetsAnswer: false })
            _refusal = found;
        return _obstacle = found;
    }

    /// <summary>Whether there is anything to say against a database that answers. It is looked at closely before the first answer, and when its graph was exchanged.</summary>
    private async ValueTask<GraphObstacle?> JudgeAsync(DatabasePulse pulse, CancellationToken cancellation)
    {
        if (_opened is { } opened)
        {
            if (pulse.IsOfSameGraph(opened))
                return null;
            if (pulse.Import == ImportState.Unfinished)
            {
                return Unfinished(pulse, "An import was begun and not finished. Run it again, it goes on where it was: import --store neo4j") with
                {
                    LetsAnswer = pulse.IsReplacing && pulse.Ontology == opened.Ontology,
                };
            }
        }

        return await OpenAsync(pulse, cancellation);
    }

    private async ValueTask<GraphObstacle?> OpenAsync(DatabasePulse pulse, CancellationToken cancellation)
    {
        Neo4jSchemaReport report = await _database.CheckSchemaAsync(cancellation);
        if (report.Summarize() is { } fault)
        {
            if (report.Strangers > 0)
                return new GraphObstacle(StoreErrorCodes.DatabaseNotOurs, fault, CanPass: false);
            return report.Import != ImportState.Unfinished && !pulse.IsBeingChanged
                ? new GraphObstacle(StoreErrorCodes.SchemaMismatch, fault, CanPass: false)
                : Unfinished(pulse, fault);
        }

        StoreCounts counts = await _database.Store.CountAsync(cancellation);
        CountsByType = TypeCount.Of(_api.Ontology, counts);
        RelationshipCount = counts.Relationships.Sum();
        _opened = pulse;
        return null;
    }

    // The lock tells an import that is under way, which can be waited for, from one that was killed.
    private static GraphObstacle Unfinished(DatabasePulse pulse, string killed) => pulse.IsBeingChanged
        ? new GraphObstacle(StoreErrorCodes.ImportUnfinished, "A graph is being imported into the database. Wait until that is done.", CanPass: true)
        : new GraphObstacle(StoreErrorCodes.ImportUnfinished, killed, CanPass: false);
}
