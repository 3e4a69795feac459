using System.Collections.Concurrent;
using System.Globalization;
using RelationsGraph.Compiler.Api;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.Neo4j;
using Xunit;
using Xunit.Abstractions;

namespace RelationsGraph.Stores.Tests;

/// <summary>
/// Connections at random, walked page by page from either end: both stores give the same bytes at each page, so each takes the other's cursors, and the pages
/// together are the whole.
/// </summary>
public abstract class PageWalkTests
{
    /// <summary>Most elements of a page: whatever is walked can also be had whole.</summary>
    private protected const int Whole = 10_000;

    private const int Callers = 4;
    private const int JumpsToBoth = 3;

    private readonly LoadedStores _stores;
    private readonly ITestOutputHelper _output;
    private readonly ApiSchema _api;
    private readonly OperationCompiler _compiler;

    private protected PageWalkTests(LoadedStores stores, ApiSchema api, OperationCompiler compiler, ITestOutputHelper output) =>
        (_stores, _output, _api, _compiler) = (stores, output, api, compiler);

    /// <summary>Walks connections that have rows, and asks Neo4j for all the pages again.</summary>
    private protected async Task WalkAsync(RandomVocabulary words, int walks, int mostPages)
    {
        Neo4jStore neo4j = _stores.OrSkip();
        int seed = Number("RANDOM_SEED", Random.Shared.Next()), tried = 0;
        walks = Number("RANDOM_WALKS", walks);
        _output.WriteLine($"RANDOM_SEED={seed}");
        var random = new Random(seed);
        var questions = new List<(int Walk, string Query, string Answer)>();
        for (int i = 0; i < walks; tried++)
        {
            Assert.True(tried < 200 * walks, "Hardly a connection has rows.");
            var walk = new PageWalk(RandomConnection.Make(_api.Schema, random, words), AskEmbeddedAsync, $"RANDOM_SEED={seed}, walk {i}:\n");
            if (await walk.WholeAsync(Whole) is not { } all || all.Length < random.Next(1, 5))
                continue;
            int least = (all.Length + mostPages - 1) / mostPages, size = random.Next(4) == 0 ? random.Next(least, all.Length + 2) : random.Next(least, least + 4);
            await walk.FromAsync(isForward: true, size, all);
            await walk.FromAsync(isForward: false, size, all);
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(walk.Jumps));
            questions.AddRange(walk.Pages.Concat(walk.Jumps.Take(JumpsToBoth)).Select(page => (i, page.Query, page.Answer)));
            i++;
        }

        _output.WriteLine($"{walks} of {tried} connections had rows; {questions.Count} pages are asked of both stores");
        await CompareAsync(neo4j, questions, new Differences(seed));
    }

    /// <summary>Walks one connection.</summary>
    private protected async Task WalkAsync(RandomConnection connection, int size)
    {
        Neo4jStore neo4j = _stores.OrSkip();
        var walk = new PageWalk(connection, AskEmbeddedAsync, "");
        string[] all = (await walk.WholeAsync(Whole))!;
        await walk.FromAsync(isForward: true, size, all);
        await walk.FromAsync(isForward: false, size, all);
        await CompareAsync(neo4j, [.. walk.Pages.Concat(walk.Jumps).Select(page => (0, page.Query, page.Answer))], new Differences(0));
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;

    /// <summary>Asks Neo4j, several questions at once.</summary>
    private async Task CompareAsync(Neo4jStore neo4j, IReadOnlyCollection<(int Walk, string Query, string Answer)> questions, Differences differences)
    {
        var left = new ConcurrentQueue<(int Walk, string Query, string Answer)>(questions);
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            while (!differences.AreEnough && left.TryDequeue(out (int Walk, string Query, string Answer) question))
                differences.Compare(question.Walk, question.Query, question.Answer, await ProductGraph.AskAsync(_compiler, neo4j, question.Query));
        })));
        differences.AreNone();
    }

    private Task<string> AskEmbeddedAsync(string query) => ProductGraph.AskAsync(_compiler, _stores.Embedded, query);
}

/// <summary>Walks over the product's graph.</summary>
[Collection(BothStores.Name)]
public sealed class ProductPageWalkTests(SeededNeo4j stores, ITestOutputHelper output) : PageWalkTests(stores, ProductGraph.Api, ProductGraph.PatientCompiler(new PlanLimits(MaxPageSize: Whole)), output)
{
    private const int Walks = 20;
    private const int MostPages = 6;

    [SkippableFact]
    public Task Pages_from_either_end_are_the_same_on_both_stores_and_make_the_whole() => WalkAsync(RandomVocabulary.Of(ProductGraph.Tables), Walks, MostPages);
}

/// <summary>Walks over values that stores get wrong.</summary>
[Collection(BothNastyStores.Name)]
public sealed class NastyPageWalkTests(NastyStores stores, ITestOutputHelper output) : PageWalkTests(stores, NastyGraph.Api, NastyGraph.Compiler(new PlanLimits(MaxPageSize: Whole)), output)
{
    private const int Walks = 40;
    private const int MostPages = 12;

    [SkippableFact]
    public Task Pages_from_either_end_are_the_same_on_both_stores_and_make_the_whole() =>
        WalkAsync(RandomVocabulary.Nasty(NastyGraph.Tables(NastyStores.Seed)), Walks, MostPages);

    [SkippableTheory]
    [InlineData("note: ASC")]
    [InlineData("note: DESC")]
    [InlineData("until: ASC")]
    [InlineData("under: { count: DESC } }, { note: ASC")]
    public Task Rows_without_a_value_to_order_by_lie_before_or_behind_a_cursor(string order) =>
        WalkAsync(new RandomConnection("{ ", "things", $"order: [{{ {order} }}], ", "}"), 4);
}
