using System.Globalization;
using System.Text.Json;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Model.Store;
using Xunit;
using Xunit.Abstractions;

namespace RelationsGraph.Stores.Tests;

/// <summary>Valid queries of every shape that the product's schema allows, asked of the product's graph.</summary>
[Collection(BothStores.Name)]
public sealed class RandomQueryTests(SeededNeo4j stores, ITestOutputHelper output)
{
    private const int Queries = 1500;
    private const int QueriesToBoth = 1000;
    private const int MostFields = 40;

    /// <summary>The database plans each statement anew, which takes it far longer than answering.</summary>
    private const int MostFieldsToBoth = 12;

    private static readonly RandomVocabulary Words = RandomVocabulary.Of(ProductGraph.Tables);
    private static readonly OperationCompiler Compiler = ProductGraph.PatientCompiler();

    [Theory]
    [InlineData(1859)]
    [InlineData(2020)]
    public async Task Every_valid_query_is_answered_in_the_shape_it_asks_for(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < Queries; i++)
        {
            RandomQuery query = RandomQuery.Make(ProductGraph.Api.Schema, random, Words, random.Next(1, MostFields));

            string answer = await ProductGraph.AskAsync(Compiler, stores.Embedded, query.Text);

            JsonElement json = JsonDocument.Parse(answer).RootElement;
            Assert.True(OnlyFiguresThatDoNotAddUp(json), $"{query.Text}\n{answer}");
            query.Check(json.GetProperty("data"));
        }
    }

    [SkippableFact]
    public async Task Both_stores_give_the_same_bytes()
    {
        var store = stores.OrSkip();
        int seed = Number("RANDOM_SEED", Random.Shared.Next()), queries = Number("RANDOM_QUERIES", QueriesToBoth);
        output.WriteLine($"RANDOM_SEED={seed}");
        var random = new Random(seed);
        var differences = new Differences(seed);
        for (int i = 0; i < queries && !differences.AreEnough; i++)
        {
            RandomQuery query = RandomQuery.Make(ProductGraph.Api.Schema, random, Words, random.Next(1, MostFieldsToBoth));
            string answer = await ProductGraph.AskAsync(Compiler, stores.Embedded, query.Text);
            differences.Compare(i, query.Text, answer, await ProductGraph.AskAsync(Compiler, store, query.Text));
        }

        differences.AreNone();
    }

    /// <summary>A query at random may add people to yen, which is an error of that one figure and no fault.</summary>
    private static bool OnlyFiguresThatDoNotAddUp(JsonElement answer) => !answer.TryGetProperty("errors", out JsonElement errors)
        || errors.EnumerateArray().All(error => error.GetProperty("extensions").GetProperty("code").GetString() is StoreErrorCodes.MixedUnits or StoreErrorCodes.MixedLevels);

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
