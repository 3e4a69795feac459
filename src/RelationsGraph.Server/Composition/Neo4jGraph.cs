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
    private volatile bool _isOpen;
    private volatile GraphObstacle? _obstacle = Untried;

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
        if (!_isOpen && _obstacle is { } obstacle)
            throw new StoreException(obstacle.Code, obstacle.Message.ReplaceLineEndings(" "));
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
        GraphObstacle? found;
        try
        {
            TimeSpan wait = _isOpen || _settings.Neo4j.PingTimeout > _settings.Neo4j.ConnectTimeout ? _settings.Neo4j.PingTimeout : _settings.Neo4j.ConnectTimeout;
            await _database.PingAsync(wait, patience.Token);
            found = _isOpen ? null : await OpenAsync(patience.Token);
        }
        catch (StoreException fault)
        {
            // Whoever says that all its connections are in use is there.
            found = _isOpen && fault.Code == StoreErrorCodes.Busy ? null : new GraphObstacle(fault.Code, fault.Message, CanPass(fault.Code));
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            found = new GraphObstacle(StoreErrorCodes.NoAnswer, "Neo4j did not answer in time. See whether it is overloaded or stopped.", CanPass: true);
        }

        return _obstacle = found;
    }

    private async ValueTask<GraphObstacle?> OpenAsync(CancellationToken cancellation)
    {
        Neo4jSchemaReport report = await _database.CheckSchemaAsync(cancellation);
        if (report.Summarize() is { } fault)
        {
            string code = report.Strangers > 0 ? StoreErrorCodes.DatabaseNotOurs
                : report.Import == ImportState.Unfinished ? StoreErrorCodes.ImportUnfinished
                : StoreErrorCodes.SchemaMismatch;
            return new GraphObstacle(code, fault, CanPass: false);
        }

        StoreCounts counts = await _database.Store.CountAsync(cancellation);
        CountsByType = TypeCount.Of(_api.Ontology, counts);
        RelationshipCount = counts.Relationships.Sum();
        _isOpen = true;
        return null;
    }

    private static bool CanPass(string code) => code is StoreErrorCodes.Unreachable or StoreErrorCodes.Busy or StoreErrorCodes.NoAnswer
        or StoreErrorCodes.ConnectionLost or StoreErrorCodes.TransactionAborted or StoreErrorCodes.ReadOnly or StoreErrorCodes.StoreClosed;
}
