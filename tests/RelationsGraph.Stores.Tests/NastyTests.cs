using System.Globalization;
using RelationsGraph.Compiler.Operations;
using Xunit;
using Xunit.Abstractions;

namespace RelationsGraph.Stores.Tests;

/// <summary>Queries at random with filters, orders, times and pages, asked of values that stores get wrong.</summary>
[Collection(BothNastyStores.Name)]
public sealed class NastyTests(NastyStores stores, ITestOutputHelper output)
{
    private const int Queries = 300;
    private const int MostFields = 5;

    private static readonly RandomVocabulary Words = RandomVocabulary.Nasty(NastyGraph.Tables(NastyStores.Seed));
    private static readonly OperationCompiler Compiler = NastyGraph.Compiler();

    [SkippableTheory]
    [InlineData("{ statistics { degreeDistribution(relationshipTypes: [ABOUT, UNDER, UNDER], direction: BOTH, types: [TOWN, TOWN]) { count degree } } }")]
    [InlineData("{ towns { groupBy(keys: [SORT], order: [{ sum: { big: DESC } }]) { key { sort } sum { big } average { big } } } }")]
    [InlineData("{ towns { groupBy(keys: [CODE], order: [{ sum: { big: ASC } }], having: { sum: { big: { gte: -9223372036854775808 } } }) { key { code } sum { big } } } }")]
    [InlineData("""{ towns(order: [{ change: { from: "FY2003", to: "FY2004", direction: ASC } }]) { nodes { id change(from: "FY2003", to: "FY2004") } } }""")]
    [InlineData("{ things(where: { nodeType: { or: [{ eq: TOWN }, { and: [{ neq: PAPER }, { nin: [TOWN] }] }] } }) { totalCount } }")]
    [InlineData("{ things(first: 21, order: [{ note: ASC }]) { nodes { note a: note(lang: [EN]) b: note(lang: [JA]) } } }")]
    [InlineData("{ things(where: { asTown: { twin: { id: { neq: \"\" } } } }) { totalCount } }")]
    [InlineData("{ things(where: { asTown: { not: { twin: { twin: { id: { neq: \"\" } } } } } }) { totalCount } }")]
    public async Task What_once_differed_is_the_same(string query)
    {
        string answer = await ProductGraph.AskAsync(Compiler, stores.Embedded, query);

        Assert.Contains("\"data\"", answer, StringComparison.Ordinal);
        Assert.Equal(answer, await ProductGraph.AskAsync(Compiler, stores.OrSkip(), query));
    }

    [SkippableFact]
    public async Task Both_stores_give_the_same_bytes()
    {
        var store = stores.OrSkip();
        int seed = Number("RANDOM_SEED", Random.Shared.Next()), queries = Number("RANDOM_QUERIES", Queries);
        output.WriteLine($"RANDOM_SEED={seed}");
        var random = new Random(seed);
        var differences = new Differences(seed);
        for (int i = 0; i < queries && !differences.AreEnough; i++)
        {
            RandomQuery query = RandomQuery.Make(NastyGraph.Api.Schema, random, Words, random.Next(1, MostFields), hasArguments: true);
            string answer = await ProductGraph.AskAsync(Compiler, stores.Embedded, query.Text);
            differences.Compare(i, query.Text, answer, await ProductGraph.AskAsync(Compiler, store, query.Text));
        }

        differences.AreNone();
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
