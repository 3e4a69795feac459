using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Migrating;

/// <summary>Brings the constraints and indexes of a database to what an ontology needs, and says what they lack.</summary>
internal static class Neo4jSchema
{
    /// <summary>How long the lock holds without being put off: as long as an operator can wait after a server died.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private static readonly CypherText LockConstraint = new(LockItem.Create());

    private static readonly CypherText Layout = new($"MERGE (s:{QuotedName.Of(LabelNames.Schema)} {{name: 'graph'}}) ON CREATE SET s.layout = $layout");

    // Asked again and again while the database is busy with its indexes, so it asks for no more than it needs.
    private static readonly CypherText Filling = new("SHOW INDEXES YIELD state WHERE NOT state IN ['ONLINE', 'FAILED'] RETURN state LIMIT 1");

    private static SchemaItem LockItem => SchemaItem.Of(SchemaKind.NodeUnique, LabelNames.Lock, PropertyNames.Name);

    /// <summary>Compares a database with what an ontology needs. Changes nothing.</summary>
    /// <exception cref="StoreException">The database cannot be had.</exception>
    public static async ValueTask<Neo4jSchemaReport> CheckAsync(ICypherTransport transport, GraphOntology ontology, CancellationToken cancellation)
    {
        FoundSchema found = await FoundSchema.ReadAsync(transport, cancellation);
        SchemaComparison comparison = SchemaComparison.Of(ontology, found);
        return new Neo4jSchemaReport(
            Array.ConvertAll(comparison.Missing, item => item.ToString()),
            Array.ConvertAll(comparison.Unwanted, item => item.ToString()),
            found.Unready,
            found.Failed,
            found.Layout,
            WantedSchema.Layout,
            found.Import,
            found.Ontology == KeptForm.Digest(ontology),
            found.Strangers);
    }

    /// <summary>Makes what is missing, takes away what is ours and no longer wanted, and waits until all indexes are filled. Can be run any number of times.</summary>
    /// <param name="transport">The way to the server.</param>
    /// <param name="ontology">The ontology.</param>
    /// <param name="time">The clock that waits are measured with.</param>
    /// <param name="cancellation">Ends the migration; run again it goes on.</param>
    /// <exception cref="StoreException">
    /// The database cannot be had, is not ours, is newer than this server, is being changed by another server, or holds data that break a constraint.
    /// </exception>
    public static async ValueTask MigrateAsync(ICypherTransport transport, GraphOntology ontology, TimeProvider time, CancellationToken cancellation)
    {
        await using DatabaseLock held = await TakeLockAsync(transport, time, Lease, cancellation);
        await held.WhileHeldAsync(
            async token =>
            {
                await MakeConstraintsAsync(transport, ontology, token);
                await MakeIndexesAsync(transport, ontology, time, token);
                return true;
            },
            cancellation);
    }

    /// <summary>Takes the lock of a database that is ours or empty.</summary>
    public static async ValueTask<DatabaseLock> TakeLockAsync(ICypherTransport transport, TimeProvider time, TimeSpan lease, CancellationToken cancellation)
    {
        FoundSchema found = await FoundSchema.ReadAsync(transport, cancellation);
        if (found.Strangers > 0)
        {
            throw new StoreException(
                StoreErrorCodes.DatabaseNotOurs, $"The database holds {found.Strangers} nodes that this server did not write. Name an empty database.");
        }

        if (found.Layout > WantedSchema.Layout)
        {
            throw new StoreException(
                StoreErrorCodes.SchemaMismatch,
                $"The database is laid out by a newer server (version {found.Layout}; this one knows {WantedSchema.Layout}). Use that server.");
        }

        // Without its constraint two servers could make two locks.
        if (!found.Items.Any(LockItem.IsLike))
            await CollectedRecords.WriteAsync(transport, [new CypherStatement(LockConstraint, default)], cancellation);
        return await DatabaseLock.TakeAsync(transport, lease, time, cancellation);
    }

    /// <summary>Makes what data must not be loaded without. The lock is held.</summary>
    public static async ValueTask MakeConstraintsAsync(ICypherTransport transport, GraphOntology ontology, CancellationToken cancellation)
    {
        FoundSchema found = await FoundSchema.ReadAsync(transport, cancellation);
        await RunAsync(transport, SchemaComparison.Of(ontology, found).Unwanted.Select(item => item.Drop()), cancellation);
        await RunAsync(transport, SchemaComparison.Of(WantedSchema.Constraints(ontology), found.Items).Missing.Select(item => item.Create()), cancellation);
        await CollectedRecords.WriteAsync(transport, [Layout.With(("layout", (long)WantedSchema.Layout))], cancellation);
    }

    /// <summary>Makes all indexes and waits until they are filled. The lock is held.</summary>
    public static async ValueTask MakeIndexesAsync(ICypherTransport transport, GraphOntology ontology, TimeProvider time, CancellationToken cancellation)
    {
        FoundSchema found = await FoundSchema.ReadAsync(transport, cancellation);
        await RunAsync(transport, SchemaComparison.Of(WantedSchema.Indexes(ontology), found.Items).Missing.Select(item => item.Create()), cancellation);
        while ((await CollectedRecords.ReadAsync(transport, [new CypherStatement(Filling, default)], cancellation)).Of(0).Any())
            await Task.Delay(Pause, time, cancellation);
        found = await FoundSchema.ReadAsync(transport, cancellation);
        if (found.Failed.Length > 0)
        {
            throw new StoreException(
                StoreErrorCodes.SchemaMismatch, $"The database could not fill the index {found.Failed[0]}; its log says why. Drop it and run the command again.");
        }
    }

    private static async ValueTask RunAsync(ICypherTransport transport, IEnumerable<string> texts, CancellationToken cancellation)
    {
        CypherStatement[] statements = [.. texts.Select(text => new CypherStatement(new CypherText(text), default))];
        if (statements.Length > 0)
            await CollectedRecords.WriteAsync(transport, statements, cancellation);
    }
}
