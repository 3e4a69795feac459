using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Composition;

/// <summary>Makes the served graph from ontology and seed.</summary>
internal sealed class GraphLoader : IGraphLoader
{
    /// <inheritdoc/>
    public IServedGraph Load(ServerSettings settings, CancellationToken cancellation) => new EmptyGraph();

    /// <inheritdoc/>
    public IReadOnlyList<string> Check(string schema, string seed, CancellationToken cancellation) => [];

    /// <inheritdoc/>
    public string PrintSchema(string schema) => "";

    private sealed class EmptyGraph : IServedGraph
    {
        public string Store => "embedded, in memory";

        public IReadOnlyList<TypeCount> CountsByType => [];

        public long RelationshipCount => 0;

        public void MapGraphQL(IEndpointRouteBuilder endpoints)
        {
        }
    }
}
