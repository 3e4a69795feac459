using RelationsGraph.Model.Data;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Loading;

/// <summary>
/// Brings a database to hold exactly a graph: constraints, nodes, relationships, records, removal of what the graph does not have, indexes. Run twice it
/// gives the same; killed and run again with the same graph it goes on where it was. Until it ends the database says that its graph is not whole.
/// </summary>
internal static class ImportGraph
{
    /// <summary>Imports a graph. Makes and keeps up the schema, so nothing need be run before.</summary>
    /// <param name="transport">The way to the server.</param>
    /// <param name="tables">The graph.</param>
    /// <param name="settings">How it is sent.</param>
    /// <param name="progress">Is told after each batch.</param>
    /// <param name="time">The clock that waits are measured with.</param>
    /// <param name="cancellation">Ends the import; run again it goes on.</param>
    /// <exception cref="StoreException">
    /// The database cannot be had, is not ours, is newer than this server, is being changed by another server, or was changed while the import ran.
    /// </exception>
    /// <exception cref="InvalidDataException">The tables break what <see cref="GraphTables"/> promises; the message says where.</exception>
    public static async Task<ImportResult> RunAsync(
        ICypherTransport transport, GraphTables tables, Neo4jImportSettings settings, IImportProgress progress, TimeProvider time, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.BatchRows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.BatchBytes, 1);
        KeptElements[] elements = KeptGraph.Of(tables);
        await using DatabaseLock held = await Neo4jSchema.TakeLockAsync(transport, time, settings.Lease, cancellation);
        return await held.WhileHeldAsync(token => RunAsync(transport, tables, elements, settings, progress, time, token), cancellation);
    }

    private static async Task<ImportResult> RunAsync(
        ICypherTransport transport,
        GraphTables tables,
        KeptElements[] elements,
        Neo4jImportSettings settings,
        IImportProgress progress,
        TimeProvider time,
        CancellationToken cancellation)
    {
        progress.Report(ImportPhase.Constraints, 0, 0);
        await Neo4jSchema.MakeConstraintsAsync(transport, tables.Ontology, cancellation);
        using var source = new BatchSource(elements, settings);
        var book = new ImportBook(transport, tables.Ontology);
        (long done, string digest) = await book.ReadMarkAsync(cancellation);
        long skipped = done > 0 && source.TrySkip(done, digest, cancellation) ? done : 0;
        if (skipped == 0)
            await book.StartAsync(cancellation);

        ElementTotals before = await ElementTotals.ReadAsync(transport, cancellation);
        await WriteAsync(transport, source, before.IsFree, progress, cancellation);

        progress.Report(ImportPhase.Removing, 0, 0);
        long removed = await HasOthersAsync(transport, tables, before, cancellation) ? await RemoveAsync(transport, tables, cancellation) : 0;

        progress.Report(ImportPhase.Indexes, 0, 0);
        await Neo4jSchema.MakeIndexesAsync(transport, tables.Ontology, time, cancellation);
        await book.FinishAsync(cancellation);
        return new ImportResult(source.Total - skipped, skipped, removed);
    }

    /// <summary>Sends batch after batch; the next is packed while the database writes the one before.</summary>
    private static async Task WriteAsync(
        ICypherTransport transport, BatchSource source, Func<ImportPhase, bool> isFree, IImportProgress progress, CancellationToken cancellation)
    {
        using LoadBatch first = new(), second = new();
        LoadBatch sent = first, next = second;
        bool isMore = source.TryFill(sent, isFree);
        while (isMore)
        {
            Task writing = transport.WriteAsync(sent.Statements(ImportBook.MoveTo(sent)), new CollectedRecords(), Timeout.InfiniteTimeSpan, cancellation).AsTask();
            try
            {
                isMore = source.TryFill(next, isFree);
            }
            finally
            {
                // The buffer of what is sent must outlive the sending.
                await writing;
            }

            progress.Report(sent.Phase, sent.Done - source.Before(sent.Phase), source.TotalOf(sent.Phase));
            (sent, next) = (next, sent);
        }
    }

    /// <summary>Whether there can be anything that the graph does not have: not where nothing was, and there is as much now as was written.</summary>
    private static async ValueTask<bool> HasOthersAsync(ICypherTransport transport, GraphTables tables, ElementTotals before, CancellationToken cancellation) =>
        before != ElementTotals.None || await ElementTotals.ReadAsync(transport, cancellation) != ElementTotals.Of(tables);

    private static async ValueTask<long> RemoveAsync(ICypherTransport transport, GraphTables tables, CancellationToken cancellation)
    {
        ElementCounts written = await ElementCounts.ReadAsync(transport, tables.Ontology, cancellation);
        long removed = await new RemoveOthers(transport, tables, written).RunAsync(cancellation);
        Verify(tables, await ElementCounts.ReadAsync(transport, tables.Ontology, cancellation));
        return removed;
    }

    private static void Verify(GraphTables tables, ElementCounts counts)
    {
        foreach (ElementTable table in (ElementTable[])[.. tables.Nodes, .. tables.Relationships, .. tables.Records])
        {
            if (counts.Of(table) != table.Count)
            {
                throw new StoreException(
                    StoreErrorCodes.ChangedElsewhere,
                    $"The database has {counts.Of(table)} of {table.Type.Table} and the source {table.Count}: somebody else wrote into it. Run the import again.");
            }
        }
    }
}
