using System.Text;
using RelationsGraph.Compiler.Api;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.Exchange;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Validation;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;
using RelationsGraph.Model.Store;
using RelationsGraph.Server.GraphQL;
using RelationsGraph.Testing;

namespace RelationsGraph.Stores.Tests;

/// <summary>The product's ontology and seed, read once, and how a store is asked about them without a server.</summary>
internal static class ProductGraph
{
    private const int MostBytes = 64 << 20;

    private static readonly Lazy<GraphOntology> LazyOntology = new(() => OntologyReader.ReadFolder(RepositoryRoot.Combine("schema")).Ontology!);
    private static readonly Lazy<GraphTables> LazyTables = new(() => SeedReader.Read(RepositoryRoot.Combine("seed"), Ontology, CancellationToken.None).Tables!);
    private static readonly Lazy<ApiSchema> LazyApi = new(() => ApiSchema.From(Ontology));

    public static GraphOntology Ontology => LazyOntology.Value;

    public static GraphTables Tables => LazyTables.Value;

    public static ApiSchema Api => LazyApi.Value;

    /// <summary>Compiles as the server does.</summary>
    public static OperationCompiler Compiler() => new(Api, new CompilerOptions());

    /// <summary>Compiles queries at random, which are larger than people's.</summary>
    public static OperationCompiler PatientCompiler(PlanLimits? limits = null) => new(Api, new CompilerOptions
    {
        Parser = ParserLimits.Trusted,
        Validation = new ValidationOptions { MaxAliases = 10_000, MaxDepth = 100 },
        Pages = limits ?? new PlanLimits(DefaultPageSize: 2),
        CacheEntries = 0,
    });

    /// <summary>Asks a store.</summary>
    public static async Task<string> AskAsync(
        OperationCompiler compiler,
        IGraphStore store,
        string query,
        string? variables = null,
        bool isExplained = false,
        TimeSpan? timeout = null,
        int mostBytes = MostBytes,
        CancellationToken cancellation = default)
    {
        var runner = new OperationRunner(compiler, store, timeout ?? TimeSpan.FromMinutes(5), 100);
        var state = new RequestState(mostBytes, 100) { Explanation = isExplained ? new Explanation() : null };
        int length = Encoding.UTF8.GetBytes(query, state.Query.Room(Encoding.UTF8.GetMaxByteCount(query.Length)));
        ReadOnlyMemory<byte> json = variables is null ? default : Encoding.UTF8.GetBytes(variables);
        await runner.RunAsync(state, length, null, json, [], true, cancellation);
        return Encoding.UTF8.GetString(state.Answer.Written.Span);
    }
}
