using RelationsGraph.Exchange;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;
using RelationsGraph.Testing;

namespace RelationsGraph.Neo4j.Tests.Aids;

/// <summary>The ontology of the product and its seed.</summary>
internal static class ProductGraph
{
    private static readonly Lazy<GraphOntology> ReadOntology = new(() => OntologyReader.ReadFolder(RepositoryRoot.Combine("schema")).Ontology!);
    private static readonly Lazy<GraphTables> ReadSeed = new(
        () => SeedReader.Read(RepositoryRoot.Combine("seed"), Ontology, CancellationToken.None).Tables!);

    public static GraphOntology Ontology => ReadOntology.Value;

    /// <summary>The seed; nobody changes it.</summary>
    public static GraphTables Seed => ReadSeed.Value;
}
