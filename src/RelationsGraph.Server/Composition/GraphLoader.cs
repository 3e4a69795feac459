using RelationsGraph.Compiler.Api;
using RelationsGraph.Embedded;
using RelationsGraph.Exchange;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Composition;

/// <summary>Makes the served graph from ontology and seed.</summary>
internal sealed class GraphLoader : IGraphLoader
{
    /// <inheritdoc/>
    public IServedGraph Load(ServerSettings settings, CancellationToken cancellation)
    {
        GraphOntology ontology = ReadOntology(settings.Schema);
        SeedResult seed = SeedReader.Read(settings.Seed, ontology, cancellation);
        if (seed.Tables is null)
            throw new GraphFaultsException(Describe(seed));
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
        var store = new EmbeddedStore(seed.Tables, limits);
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
}
