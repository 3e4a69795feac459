using System.Text;
using System.Text.Json;
using RelationsGraph.Compiler.Api;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.Embedded;
using RelationsGraph.Exchange;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Validation;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;
using RelationsGraph.Model.Store;
using RelationsGraph.Server.GraphQL;
using RelationsGraph.Server.Tests.GraphQL.Aids;
using RelationsGraph.Testing;
using Xunit;

namespace RelationsGraph.Server.Tests.GraphQL;

/// <summary>Valid queries of every shape that the product's schema allows, asked of the product's graph.</summary>
public sealed class RandomQueryTests
{
    private const int Queries = 1500;

    [Theory]
    [InlineData(1859)]
    [InlineData(2020)]
    public async Task Every_valid_query_is_answered_in_the_shape_it_asks_for(int seed)
    {
        GraphOntology ontology = OntologyReader.ReadFolder(RepositoryRoot.Combine("schema")).Ontology!;
        SeedResult graph = SeedReader.Read(RepositoryRoot.Combine("seed"), ontology, CancellationToken.None);
        string[] ids = [.. graph.Tables!.Nodes.SelectMany(table => table.Ids)];
        ApiSchema api = ApiSchema.From(ontology);
        var options = new CompilerOptions
        {
            Parser = ParserLimits.Trusted,
            Validation = new ValidationOptions { MaxAliases = 10_000, MaxDepth = 100 },
            Pages = new PlanLimits(DefaultPageSize: 2),
            CacheEntries = 0,
        };
        var runner = new OperationRunner(new OperationCompiler(api, options), new EmbeddedStore(graph.Tables), TimeSpan.FromMinutes(5), 100);
        var state = new RequestState(64 << 20, 100);
        var random = new Random(seed);
        for (int i = 0; i < Queries; i++)
        {
            RandomQuery query = RandomQuery.Make(api.Schema, random, ids, random.Next(1, 40));
            int length = Encoding.UTF8.GetBytes(query.Text, state.Query.Room(query.Text.Length));

            RunOutcome outcome = await runner.RunAsync(state, length, null, default, [], true, CancellationToken.None);

            string answer = Encoding.UTF8.GetString(state.Answer.Written.Span);
            JsonElement json = JsonDocument.Parse(answer).RootElement;
            Assert.True(outcome == RunOutcome.Complete && OnlyFiguresThatDoNotAddUp(json), $"{query.Text}\n{answer}");
            query.Check(json.GetProperty("data"));
            state.Reset();
        }
    }

    /// <summary>A query at random may add people to yen, which is an error of that one figure and no fault.</summary>
    private static bool OnlyFiguresThatDoNotAddUp(JsonElement answer) => !answer.TryGetProperty("errors", out JsonElement errors)
        || errors.EnumerateArray().All(error => error.GetProperty("extensions").GetProperty("code").GetString() is StoreErrorCodes.MixedUnits or StoreErrorCodes.MixedLevels);
}
