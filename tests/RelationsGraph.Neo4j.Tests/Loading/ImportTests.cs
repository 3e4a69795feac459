using RelationsGraph.Embedded;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Loading;
using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Neo4j.Tests.Aids;
using RelationsGraph.Neo4j.Tests.RealServer;

namespace RelationsGraph.Neo4j.Tests.Loading;

[Collection(RealServerCollection.Name)]
public class ImportTests(RealServer.RealServer server)
{
    [SkippableFact]
    public async Task The_seed_is_there_whole_and_running_twice_changes_nothing()
    {
        await using DirectTransport transport = await Database.OpenEmptyAsync(server);
        GraphTables seed = ProductGraph.Seed;
        var progress = new NotedProgress();
        ImportResult first = await ImportAsync(transport, seed, progress: progress);
        StoreCounts counts = new EmbeddedStore(seed).Counts;
        long all = counts.Nodes.Sum() + counts.Relationships.Sum() + counts.Records.Sum();
        Assert.Equal(new ImportResult(all, 0, 0), first);
        await AssertCountsAsync(transport, seed, counts);
        string content = await Database.ContentAsync(transport);

        ImportResult second = await ImportAsync(transport, seed);
        Assert.Equal(new ImportResult(all, 0, 0), second);
        Assert.Equal(content, await Database.ContentAsync(transport));
        Assert.True((await Neo4jSchema.CheckAsync(transport, seed.Ontology, CancellationToken.None)).IsExact);

        Assert.Equal(Enum.GetValues<ImportPhase>(), progress.Phases);
        Assert.Contains((ImportPhase.Nodes, counts.Nodes.Sum(), counts.Nodes.Sum()), progress.Reports);
        Assert.Contains((ImportPhase.Relationships, counts.Relationships.Sum(), counts.Relationships.Sum()), progress.Reports);
        Assert.Contains((ImportPhase.Records, counts.Records.Sum(), counts.Records.Sum()), progress.Reports);
    }

    [SkippableFact]
    public async Task A_killed_import_says_so_and_goes_on_where_it_was()
    {
        await using DirectTransport transport = await Database.OpenEmptyAsync(server);
        GraphTables tables = SmallGraph.Filled();
        await ImportAsync(transport, tables);
        string content = await Database.ContentAsync(transport);
        int last = 0;
        while (true)
        {
            await Database.RunAsync(transport, "MATCH (n) DETACH DELETE n");
            int writes = 0, limit = ++last;
            transport.BeforeWrite = statements =>
            {
                if (statements.ToArray().Any(statement => statement.Text.ToString().Contains("$rows", StringComparison.Ordinal)) && ++writes > limit)
                    throw new StoreException("KILLED", "The server is gone.");
            };
            string? killed = await Record.ExceptionAsync(() => ImportAsync(transport, tables, rows: 2)) is StoreException fault ? fault.Code : null;
            transport.BeforeWrite = null;
            if (killed is null)
                break;
            Assert.Equal("KILLED", killed);
            Neo4jSchemaReport report = await Neo4jSchema.CheckAsync(transport, tables.Ontology, CancellationToken.None);
            Assert.Equal(ImportState.Unfinished, report.Import);
            Assert.False(report.IsFit);
            Assert.Contains("import", report.Describe(), StringComparison.Ordinal);

            ImportResult result = await ImportAsync(transport, tables, rows: 3);
            Assert.True(result.Skipped > 0);
            Assert.Equal(15, result.Written + result.Skipped);
            Assert.Equal(content, await Database.ContentAsync(transport));
            Assert.Equal(ImportState.Complete, (await Neo4jSchema.CheckAsync(transport, tables.Ontology, CancellationToken.None)).Import);
        }

        Assert.True(last > 5);
    }

    [SkippableFact]
    public async Task A_killed_import_of_another_graph_is_begun_anew()
    {
        await using DirectTransport transport = await Database.OpenEmptyAsync(server);
        int writes = 0;
        GraphTables tables = SmallGraph.Filled();
        transport.BeforeWrite = statements =>
        {
            if (statements.ToArray().Any(statement => statement.Text.ToString().Contains("$rows", StringComparison.Ordinal)) && ++writes > 2)
                throw new StoreException("KILLED", "The server is gone.");
        };
        await Assert.ThrowsAsync<StoreException>(() => ImportAsync(transport, tables, rows: 2));
        transport.BeforeWrite = null;
        ((IntegerColumn)Table(tables, "Town").Columns.Single(column => column.Property.Name == "people")).Values[0] = 8;
        Assert.Equal(0, (await ImportAsync(transport, tables, rows: 2)).Skipped);
        Assert.Equal(8L, (await Database.ReadAsync(transport, "MATCH (n:Town {id: 'town/a'}) RETURN n.people")).Single()[0]);
    }

    [SkippableFact]
    public async Task What_the_source_no_longer_has_is_removed_and_what_moved_is_moved()
    {
        await using DirectTransport transport = await Database.OpenEmptyAsync(server);
        await ImportAsync(transport, Changed());
        string content = await Database.ContentAsync(transport);
        await Database.EmptyAsync(transport);

        await ImportAsync(transport, SmallGraph.Filled());
        await Database.RunAsync(
            transport,
            "MATCH (a:Town {id: 'town/a'}), (b:Town {id: 'town/b'}) CREATE (a)-[:OLD_ROAD]->(b) CREATE (a)-[:ROAD_TO]->(b)",
            "CREATE (:Entity {id: 'lake/x'}) CREATE (:Entity) CREATE (:_Ship:_Record {_place: 0}) CREATE (:_Claim:_Record {about: 'nothing'})",
            "MATCH (f:Fair {id: 'fair/x'}) SET f:Spot, f.people = 3");
        ImportResult result = await ImportAsync(transport, Changed());
        Assert.Equal(content, await Database.ContentAsync(transport));
        Assert.True(result.Removed >= 6);
        Assert.Equal(0L, (await Database.ReadAsync(transport, "MATCH (f:Fair:Spot) RETURN count(f)")).Single()[0]);
    }

    [SkippableFact]
    public async Task A_database_of_somebody_else_is_refused_and_left_alone()
    {
        await using DirectTransport transport = await Database.OpenEmptyAsync(server);
        await Database.RunAsync(transport, "CREATE (:Cat {name: 'Mike'})");
        var fault = await Assert.ThrowsAsync<StoreException>(() => ImportAsync(transport, SmallGraph.Filled()));
        Assert.Equal(StoreErrorCodes.DatabaseNotOurs, fault.Code);
        Assert.Equal(1L, (await Database.ReadAsync(transport, "MATCH (n) RETURN count(n)")).Single()[0]);
        Assert.Empty((await FoundSchema.ReadAsync(transport, CancellationToken.None)).Items);
    }

    /// <summary>The small graph without a town, its road turned, its claims in another order.</summary>
    private static GraphTables Changed()
    {
        GraphTables tables = SmallGraph.Tables();
        tables.AddNode("Town", "town/a", ("people", 9L));
        tables.AddNode("Town", "town/c");
        tables.AddNode("Fair", "fair/x");
        tables.AddNode("Paper", "paper/whole");
        tables.AddRelationship("RoadTo", "road-to/a-b", "town/c", "town/a");
        tables.AddRecord("Claim", "town/a", "claim/2", ("about", "people"));
        tables.AddRecord("Claim", "road-to/a-b", "claim/1", ("about", "way"));
        tables.AddRecord("Citation", "claim/1", null, ("paper", "paper/whole"));
        return tables;
    }

    private static NodeTable Table(GraphTables tables, string type) => Array.Find(tables.Nodes, table => table.Type.Name == type)!;

    private static async Task AssertCountsAsync(DirectTransport transport, GraphTables tables, StoreCounts counts)
    {
        ElementCounts found = await ElementCounts.ReadAsync(transport, tables.Ontology, CancellationToken.None);
        Assert.Equal(counts.Nodes.ToArray(), tables.Nodes.Select(found.Of));
        Assert.Equal(counts.Relationships.ToArray(), tables.Relationships.Select(found.Of));
        Assert.Equal(counts.Records.ToArray(), tables.Records.Select(found.Of));
    }

    private static Task<ImportResult> ImportAsync(DirectTransport transport, GraphTables tables, int rows = 1000, IImportProgress? progress = null) => ImportGraph.RunAsync(
        transport,
        tables,
        new Neo4jImportSettings { BatchRows = rows },
        progress ?? new NotedProgress(),
        TimeProvider.System,
        CancellationToken.None);

    private sealed class NotedProgress : IImportProgress
    {
        public List<(ImportPhase Phase, long Done, long Total)> Reports { get; } = [];

        public IEnumerable<ImportPhase> Phases => Reports.Select(report => report.Phase).Distinct();

        public void Report(ImportPhase phase, long done, long total) => Reports.Add((phase, done, total));
    }
}
