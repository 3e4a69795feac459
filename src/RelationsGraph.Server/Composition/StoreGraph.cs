using System.Text;
using RelationsGraph.Compiler.Api;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.Embedded;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Validation;
using RelationsGraph.Model.Store;
using RelationsGraph.Server.GraphQL;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Composition;

/// <summary>A graph in a store, with the API derived from its ontology.</summary>
internal sealed class StoreGraph : IServedGraph
{
    private readonly GraphQLEndpoint _endpoint;
    private readonly IGraphStore _store;

    /// <summary>Puts the parts together.</summary>
    /// <param name="name">What the store is called in the start-up lines.</param>
    /// <param name="api">The API.</param>
    /// <param name="store">The store.</param>
    /// <param name="counts">What it holds; null when that is counted elsewhere.</param>
    /// <param name="limits">The limits.</param>
    public StoreGraph(string name, ApiSchema api, IGraphStore store, StoreCounts? counts, LimitSettings limits)
    {
        Store = name;
        _store = store;
        CountsByType = counts is null ? [] : TypeCount.Of(api.Ontology, counts);
        RelationshipCount = counts?.Relationships.Sum() ?? 0;
        var compiler = new OperationCompiler(api, Options(limits));
        _endpoint = new GraphQLEndpoint(
            new OperationRunner(compiler, store, limits.ExecutionTimeout, limits.MaxErrors),
            new AcceptLanguage(api.Ontology.Languages),
            new Lazy<byte[]>(() => Encoding.UTF8.GetBytes(api.Print())),
            limits);
    }

    /// <inheritdoc/>
    public string Store { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TypeCount> CountsByType { get; }

    /// <inheritdoc/>
    public long RelationshipCount { get; }

    /// <inheritdoc/>
    public Task AnswerAsync(HttpContext context) => _endpoint.AnswerAsync(context);

    /// <inheritdoc/>
    public async Task<PreparedParts?> PrepareAsync(CancellationToken cancellation) =>
        _store is EmbeddedStore embedded ? await embedded.PrepareAsync(cancellation) : null;

    /// <inheritdoc/>
    public ValueTask CloseAsync()
    {
        (_store as EmbeddedStore)?.Close();
        return ValueTask.CompletedTask;
    }

    private static CompilerOptions Options(LimitSettings limits) => new()
    {
        Parser = ParserLimits.Untrusted with { MaxTokens = limits.MaxTokens, MaxNodes = limits.MaxNodes },
        Validation = new ValidationOptions
        {
            MaxErrors = limits.MaxErrors,
            MaxFields = limits.MaxFields,
            MaxDepth = limits.MaxDepth,
            MaxAliases = limits.MaxAliases,
            MaxRootFields = limits.MaxRootFields,
            MaxNesting = limits.MaxNesting,
            MaxMergeSteps = limits.MaxMergeSteps,
            MaxIntrospectionDepth = limits.MaxIntrospectionDepth,
        },
        Pages = new PlanLimits(limits.DefaultPageSize, limits.MaxPageSize, limits.MaxErrors, limits.MaxOrderKeys, limits.MaxRelativeCursors)
        {
            MaxPathLength = limits.MaxPathLength,
            MaxSubgraphNodes = limits.MaxSubgraphNodes,
            MaxSearchLength = limits.MaxSearchLength,
            MaxFilterDepth = limits.MaxFilterDepth,
            MaxFilterTerms = limits.MaxFilterTerms,
            MaxFilterItems = limits.MaxFilterItems,
        },
        MaxIntrospectionBytes = limits.MaxResponseBytes,
        CacheEntries = limits.PlanCacheEntries,
        CacheBytes = limits.PlanCacheBytes,
    };
}
