using RelationsGraph.Embedded;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Server.Composition;

/// <summary>
/// One graph, loaded and ready to answer. The shell of the server (settings, verbs, hosting, pages) knows the graph only through this
/// interface and <see cref="IGraphLoader"/>.
/// </summary>
internal interface IServedGraph
{
    /// <summary>What holds the graph, as the start-up lines name it: <c>embedded, in memory</c>.</summary>
    string Store { get; }

    /// <summary>How many nodes there are of each type, in the order of the ontology; types without nodes included.</summary>
    IReadOnlyList<TypeCount> CountsByType { get; }

    /// <summary>How many relationships there are in all.</summary>
    long RelationshipCount { get; }

    /// <summary>
    /// Answers one request to <c>/graphql</c>. A browser that asks for a page never arrives here: it has been given the IDE before.
    /// </summary>
    /// <param name="context">The request.</param>
    Task AnswerAsync(HttpContext context);

    /// <summary>Makes the indexes that most requests need, while requests are answered.</summary>
    /// <param name="cancellation">Cancelled when the program is told to stop.</param>
    /// <returns>What was made; null when the store makes none by itself.</returns>
    Task<PreparedParts?> PrepareAsync(CancellationToken cancellation) => Task.FromResult<PreparedParts?>(null);

    /// <summary>What kept the graph from answering when it was last tried; null when nothing did. Counts are known once nothing does.</summary>
    GraphObstacle? Obstacle => null;

    /// <summary>Tries whether the graph can answer.</summary>
    /// <param name="cancellation">Ends the trial.</param>
    /// <returns>What keeps it from answering; null when nothing does.</returns>
    Task<GraphObstacle?> TryAsync(CancellationToken cancellation) => Task.FromResult<GraphObstacle?>(null);

    /// <summary>How often <see cref="TryAsync"/> is to be called although nobody asks; null for a graph of which nothing new can become known.</summary>
    TimeSpan? LooksEvery => null;

    /// <summary>Ends what the graph does on its own and gives back what it holds. Called once, when no request is left.</summary>
    ValueTask CloseAsync() => ValueTask.CompletedTask;
}

/// <summary>A node type and how many nodes of it the graph holds.</summary>
/// <param name="Type">The name of the type in the ontology.</param>
/// <param name="Count">The number of nodes, 0 or more.</param>
internal readonly record struct TypeCount(string Type, long Count)
{
    /// <summary>The counts of all types.</summary>
    public static TypeCount[] Of(GraphOntology ontology, StoreCounts counts) =>
        [.. ontology.NodeTypes.Select(type => new TypeCount(type.Name, counts.Nodes[type.Ordinal]))];
}
