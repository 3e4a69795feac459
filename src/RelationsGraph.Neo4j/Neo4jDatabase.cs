using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Neo4j.Loading;
using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Neo4j.Rounds;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j;

/// <summary>A database in a Neo4j server or cluster: what can be done with it as a whole, and the store that answers from it. One pool of connections serves all.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class Neo4jDatabase : IAsyncDisposable
{
    private readonly GraphOntology _ontology;
    private readonly ICypherTransport _transport;
    private readonly TimeProvider _time;

    internal Neo4jDatabase(GraphOntology ontology, ICypherTransport transport, TimeProvider time, Neo4jLimits? limits = null)
    {
        _ontology = ontology;
        _transport = transport;
        _time = time;
        Store = new Neo4jStore(ontology, transport, limits);
    }

    /// <summary>The store. It lives as long as the database is open.</summary>
    public Neo4jStore Store { get; }

    /// <summary>Makes the way to a database. Nothing is opened before something is asked, so this never fails for what the other side is or does.</summary>
    /// <param name="ontology">The ontology that the database is kept for.</param>
    /// <param name="options">Address, login and limits of the connections.</param>
    /// <param name="limits">How far the store goes for one answer.</param>
    public static Neo4jDatabase Connect(GraphOntology ontology, BoltOptions options, Neo4jLimits limits)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(limits);
        return new Neo4jDatabase(ontology, BoltTransport.Create(options), TimeProvider.System, limits);
    }

    /// <summary>Asks whether the database answers, and how its last import stands.</summary>
    /// <param name="patience">How long the answer may take.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="Model.Store.StoreException">The database cannot be had; code and message say what to do.</exception>
    public ValueTask<DatabasePulse> PingAsync(TimeSpan patience, CancellationToken cancellation) => DatabasePulse.ReadAsync(_transport, patience, cancellation);

    /// <summary>Compares constraints, indexes and bookkeeping with what the ontology needs. Changes nothing.</summary>
    /// <param name="cancellation">Ends the comparison.</param>
    /// <exception cref="Model.Store.StoreException">The database cannot be had.</exception>
    public ValueTask<Neo4jSchemaReport> CheckSchemaAsync(CancellationToken cancellation) => Neo4jSchema.CheckAsync(_transport, _ontology, cancellation);

    /// <summary>Makes the constraints and indexes that are missing, takes away those of ours that are no longer wanted, and waits until all are filled.</summary>
    /// <param name="cancellation">Ends the migration; run again it goes on.</param>
    /// <exception cref="Model.Store.StoreException">
    /// The database cannot be had, is not ours, is newer than this server, is being changed by another server, or holds data that break a constraint.
    /// </exception>
    public ValueTask MigrateSchemaAsync(CancellationToken cancellation) => Neo4jSchema.MigrateAsync(_transport, _ontology, _time, cancellation);

    /// <summary>
    /// Brings the database to hold exactly a graph, its schema included. Run twice it gives the same; killed and run again with the same graph it goes on
    /// where it was.
    /// </summary>
    /// <param name="tables">The graph, of the ontology of this database.</param>
    /// <param name="settings">How it is sent.</param>
    /// <param name="progress">Is told after each batch.</param>
    /// <param name="cancellation">Ends the import; run again it goes on.</param>
    /// <exception cref="Model.Store.StoreException">
    /// The database cannot be had, is not ours, is newer than this server, is being changed by another server, or was changed while the import ran.
    /// </exception>
    public Task<ImportResult> ImportAsync(GraphTables tables, Neo4jImportSettings settings, IImportProgress progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(progress);
        return ImportGraph.RunAsync(_transport, tables, settings, progress, _time, cancellation);
    }

    /// <summary>Waits for the calls under way for as long as <see cref="BoltOptions.DrainTime"/> says, and closes all connections.</summary>
    public ValueTask DisposeAsync() => _transport.DisposeAsync();
}
