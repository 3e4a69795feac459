using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Neo4j.Tests.Aids;
using RelationsGraph.Neo4j.Tests.RealServer;

namespace RelationsGraph.Neo4j.Tests.Migrating;

[Collection(RealServerCollection.Name)]
public class SchemaTests(RealServer.RealServer server)
{
    private static readonly GraphOntology Ontology = SmallGraph.Ontology;

    [SkippableFact]
    public async Task A_schema_that_lacks_a_constraint_is_reported_with_the_command_that_makes_it()
    {
        await using DirectTransport transport = await Database.OpenEmptyAsync(server);
        await Neo4jSchema.MigrateAsync(transport, Ontology, TimeProvider.System, CancellationToken.None);
        Neo4jSchemaReport whole = await Neo4jSchema.CheckAsync(transport, Ontology, CancellationToken.None);
        Assert.Empty(whole.Missing);
        Assert.Equal(((long)WantedSchema.Layout, ImportState.None), (whole.Layout, whole.Import));

        await Database.RunAsync(
            transport,
            "DROP CONSTRAINT rg_Entity_id",
            "DROP INDEX rg_Town__k_code",
            "CREATE INDEX rg_Town_old FOR (n:Town) ON (n.old)",
            "CREATE INDEX of_somebody FOR (n:Town) ON (n.other)");
        Neo4jSchemaReport report = await Neo4jSchema.CheckAsync(transport, Ontology, CancellationToken.None);
        Assert.False(report.IsFit);
        Assert.Equal(["constraint rg_Entity_id", "index rg_Town__k_code"], report.Missing);
        Assert.Equal(["index rg_Town_old"], report.Unwanted);
        Assert.Contains("constraint rg_Entity_id is missing.", report.Describe(), StringComparison.Ordinal);
        Assert.Contains("Run: schema migrate --store neo4j", report.Describe(), StringComparison.Ordinal);

        await Neo4jSchema.MigrateAsync(transport, Ontology, TimeProvider.System, CancellationToken.None);
        report = await Neo4jSchema.CheckAsync(transport, Ontology, CancellationToken.None);
        Assert.Empty(report.Missing);
        Assert.Empty(report.Unwanted);
        Assert.Contains("of_somebody", (await FoundSchema.ReadAsync(transport, CancellationToken.None)).Items.Select(item => item.Name));
    }

    [SkippableFact]
    public async Task A_database_of_a_newer_server_is_left_alone()
    {
        await using DirectTransport transport = await Database.OpenEmptyAsync(server);
        await Database.RunAsync(transport, "CREATE (:_Schema {name: 'graph', layout: 99})");
        var fault = await Assert.ThrowsAsync<StoreException>(
            () => Neo4jSchema.MigrateAsync(transport, Ontology, TimeProvider.System, CancellationToken.None).AsTask());
        Assert.Equal(StoreErrorCodes.SchemaMismatch, fault.Code);
        Assert.Empty((await FoundSchema.ReadAsync(transport, CancellationToken.None)).Items);
    }

    [SkippableFact]
    public async Task One_server_at_a_time_changes_a_database_and_a_dead_one_stands_in_nobody_s_way()
    {
        await using DirectTransport transport = await Database.OpenEmptyAsync(server);
        var lease = TimeSpan.FromSeconds(3);
        await using (await DatabaseLock.TakeAsync(transport, lease, TimeProvider.System, CancellationToken.None))
        {
            var fault = await Assert.ThrowsAsync<StoreException>(
                () => DatabaseLock.TakeAsync(transport, lease, TimeProvider.System, CancellationToken.None).AsTask());
            Assert.Equal(StoreErrorCodes.ChangedElsewhere, fault.Code);
        }

        // Who dies does not give back; the lease runs out.
        await Database.RunAsync(transport, "MERGE (l:_Lock {name: 'whole'}) SET l.holder = 'dead', l.until = timestamp() + 500");
        await using DatabaseLock taken = await DatabaseLock.TakeAsync(transport, lease, TimeProvider.System, CancellationToken.None);
        Assert.False(taken.Lost.IsCancellationRequested);
    }

    [SkippableFact]
    public async Task Who_loses_the_lock_is_told()
    {
        await using DirectTransport transport = await Database.OpenEmptyAsync(server);
        await using DatabaseLock held = await DatabaseLock.TakeAsync(transport, TimeSpan.FromSeconds(1), TimeProvider.System, CancellationToken.None);
        var told = new TaskCompletionSource();
        await using CancellationTokenRegistration registration = held.Lost.Register(told.SetResult);
        await Database.RunAsync(transport, "MATCH (l:_Lock) SET l.holder = 'other', l.until = timestamp() + 60000");
        await told.Task.WaitAsync(TimeSpan.FromMinutes(1));
        StoreException fault = await Assert.ThrowsAsync<StoreException>(
            () => held.WhileHeldAsync(token => Task.FromCanceled<bool>(token), CancellationToken.None));
        Assert.Equal(StoreErrorCodes.ChangedElsewhere, fault.Code);
    }
}
