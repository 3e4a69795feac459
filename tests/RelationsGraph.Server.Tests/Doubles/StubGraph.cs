using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Tests.Doubles;

/// <summary>A graph that holds a few numbers and answers every request with the same JSON; it can be made to hold an answer back.</summary>
internal sealed class StubGraph : IServedGraph, IGraphLoader
{
    public const string Answer = """{"data":{"stub":true}}""";

    private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What <c>check</c> finds, and what loading fails with.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    public bool HoldsAnswersBack { get; init; }

    /// <summary>What happens when a verb works on the database.</summary>
    public Func<IImportView?, CancellationToken, Task> Database { get; init; } = (_, _) => Task.CompletedTask;

    /// <summary>What comparing the schema gives.</summary>
    public SchemaFinding Finding { get; init; } = new(true, "The schema is as it should be.");

    /// <summary>What keeps it from answering, each time it is tried; the last one stays.</summary>
    public Queue<GraphObstacle?> Obstacles { get; init; } = new([null]);

    public GraphObstacle? Obstacle => Obstacles.Peek();

    public bool IsClosed { get; private set; }

    /// <summary>The settings of the last loading.</summary>
    public ServerSettings? Settings { get; private set; }

    /// <summary>Completes when the settings have arrived.</summary>
    public Task Loaded => _loaded.Task;

    /// <summary>Completes when a request is waiting for its answer.</summary>
    public Task Arrived => _arrived.Task;

    public string Store => "embedded, in memory";

    public IReadOnlyList<TypeCount> CountsByType => [new("City", 47), new("Country", 38), new("Treaty", 0)];

    public long RelationshipCount => 1203;

    public Task<GraphObstacle?> TryAsync(CancellationToken cancellation)
    {
        lock (Obstacles)
            return Task.FromResult(Obstacles.Count > 1 ? Obstacles.Dequeue() : Obstacles.Peek());
    }

    public ValueTask CloseAsync()
    {
        IsClosed = true;
        return ValueTask.CompletedTask;
    }

    public void Release() => _released.SetResult();

    public async Task AnswerAsync(HttpContext context)
    {
        if (HoldsAnswersBack)
        {
            _arrived.TrySetResult();
            await _released.Task;
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Answer);
    }

    public Task<IServedGraph> LoadAsync(ServerSettings settings, ILogger log, CancellationToken cancellation)
    {
        Settings = settings;
        _loaded.TrySetResult();
        return Faults.Count == 0 ? Task.FromResult<IServedGraph>(this) : throw new GraphFaultsException(Faults);
    }

    public IReadOnlyList<string> Check(string schema, string seed, CancellationToken cancellation) => Faults;

    public async Task<ImportSummary> ImportAsync(ServerSettings settings, string seed, IImportView view, CancellationToken cancellation)
    {
        Settings = settings;
        if (Faults.Count > 0)
            throw new GraphFaultsException(Faults);
        await Database(view, cancellation);
        return new ImportSummary(12, 3, 1);
    }

    public async Task<SchemaFinding> CheckSchemaAsync(ServerSettings settings, CancellationToken cancellation)
    {
        Settings = settings;
        await Database(null, cancellation);
        return Finding;
    }

    public Task<SchemaFinding> MigrateSchemaAsync(ServerSettings settings, CancellationToken cancellation) => CheckSchemaAsync(settings, cancellation);

    public string PrintSchema(string schema) => "type Query {\n  stub: Boolean\n}\n";
}
