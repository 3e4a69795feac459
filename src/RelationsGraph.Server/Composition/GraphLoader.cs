using RelationsGraph.Compiler.Api;
using RelationsGraph.Embedded;
using RelationsGraph.Exchange;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;
using RelationsGraph.Neo4j;
using RelationsGraph.Neo4j.Loading;
using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Composition;

/// <summary>Makes the served graph from ontology and seed, or finds it in a database.</summary>
internal sealed class GraphLoader : IGraphLoader
{
    /// <inheritdoc/>
    public async Task<IServedGraph> LoadAsync(ServerSettings settings, ILogger log, CancellationToken cancellation)
    {
        if (settings.Store is StoreKind.Embedded)
            return Load(settings, cancellation);
        ApiSchema api = Derive(ReadOntology(settings.Schema));
        var graph = new Neo4jGraph(api, Neo4jAccess.Connect(api.Ontology, settings), settings, new ReportStoreFaults(log, TimeProvider.System));
        await graph.TryAsync(cancellation);
        return graph;
    }

    /// <summary>Makes the graph from ontology and seed, in this process.</summary>
    /// <param name="settings">Checked settings; both folders exist.</param>
    /// <param name="cancellation">Ends the loading.</param>
    /// <exception cref="GraphFaultsException">The ontology or the seed has faults.</exception>
    public static IServedGraph Load(ServerSettings settings, CancellationToken cancellation)
    {
        GraphOntology ontology = ReadOntology(settings.Schema);
        GraphTables tables = ReadSeed(settings.Seed, ontology, cancellation);
        var limits = new EmbeddedLimits
        {
            MaxWays = settings.Limits.MaxWays,
            MaxWaySteps = settings.Limits.MaxWaySteps,
            MaxTraversed = settings.Limits.MaxTraversedRelationships,
            MaxIndexBytes = settings.Limits.MaxIndexBytes,
            RowsWorthAnIndex = settings.Limits.RowsWorthAnIndex,
            MaxIdleBytes = settings.Limits.MaxIdleBytes,
            MaxGroups = settings.Limits.MaxGroups,
            MaxAggregatedRows = settings.Limits.MaxAggregatedRows,
        };
        var store = new EmbeddedStore(tables, limits);
        return new StoreGraph("embedded, in memory", Derive(ontology), store, store.Counts, settings.Limits);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Check(string schema, string seed, CancellationToken cancellation)
    {
        OntologyResult ontology = OntologyReader.ReadFolder(schema);
        return ontology.Ontology is null
            ? [.. ontology.Faults.Select(fault => fault.ToString())]
            : Describe(SeedReader.Read(seed, ontology.Ontology, cancellation));
    }

    /// <inheritdoc/>
    public string PrintSchema(string schema) => Derive(ReadOntology(schema)).Print();

    /// <inheritdoc/>
    public async Task<ImportSummary> ImportAsync(ServerSettings settings, string seed, IImportView view, CancellationToken cancellation)
    {
        GraphOntology ontology = ReadOntology(settings.Schema);
        GraphTables tables = ReadSeed(seed, ontology, cancellation);
        await using Neo4jDatabase database = Neo4jAccess.Connect(ontology, settings);
        var sending = new Neo4jImportSettings { BatchRows = settings.Neo4j.ImportRows, BatchBytes = settings.Neo4j.ImportBytes };
        ImportResult result = await database.ImportAsync(tables, sending, new Progress(view), cancellation);
        return new ImportSummary(result.Written, result.Skipped, result.Removed);
    }

    /// <inheritdoc/>
    public async Task<SchemaFinding> CheckSchemaAsync(ServerSettings settings, CancellationToken cancellation)
    {
        await using Neo4jDatabase database = Neo4jAccess.Connect(ReadOntology(settings.Schema), settings);
        return Finding(await database.CheckSchemaAsync(cancellation));
    }

    /// <inheritdoc/>
    public async Task<SchemaFinding> MigrateSchemaAsync(ServerSettings settings, CancellationToken cancellation)
    {
        await using Neo4jDatabase database = Neo4jAccess.Connect(ReadOntology(settings.Schema), settings);
        await database.MigrateSchemaAsync(cancellation);
        return Finding(await database.CheckSchemaAsync(cancellation));
    }

    private static SchemaFinding Finding(Neo4jSchemaReport report) => new(report.IsExact, report.Describe());

    private static GraphTables ReadSeed(string folder, GraphOntology ontology, CancellationToken cancellation)
    {
        SeedResult seed = SeedReader.Read(folder, ontology, cancellation);
        return seed.Tables ?? throw new GraphFaultsException(Describe(seed));
    }

    private static GraphOntology ReadOntology(string schema)
    {
        OntologyResult result = OntologyReader.ReadFolder(schema);
        return result.Ontology ?? throw new GraphFaultsException([.. result.Faults.Select(fault => fault.ToString())]);
    }

    private static ApiSchema Derive(GraphOntology ontology)
    {
        try
        {
            return ApiSchema.From(ontology);
        }
        catch (SchemaException exception)
        {
            // Each file of the ontology is right, but a name is one that the API adds (PageInfo, Path, CitiesConnection, ...).
            throw new GraphFaultsException([.. exception.Problems.Select(problem => $"{OntologyReader.Folder}: {problem} The API adds types and fields of its own; rename yours.")]);
        }
    }

    private static List<string> Describe(SeedResult seed)
    {
        List<string> lines = [.. seed.Faults.Select(fault => fault.ToString())];
        if (seed.MoreFaults > 0)
            lines.Add($"and {seed.MoreFaults} more faults");
        return lines;
    }

    private sealed class Progress(IImportView view) : IImportProgress
    {
        public void Report(ImportPhase phase, long done, long total) => view.Report(
            phase switch
            {
                ImportPhase.Constraints => "constraints",
                ImportPhase.Nodes => "nodes",
                ImportPhase.Relationships => "relationships",
                ImportPhase.Records => "records",
                ImportPhase.Removing => "removing what the seed does not have",
                _ => "indexes",
            },
            done,
            total);
    }
}
