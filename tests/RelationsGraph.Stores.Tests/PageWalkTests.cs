using System.Globalization;
using System.Text.Json;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.GraphQL.Types;
using Xunit;
using Xunit.Abstractions;

namespace RelationsGraph.Stores.Tests;

/// <summary>
/// Connections at random, walked page by page from either end: both stores give the same bytes at each page, so each takes the other's cursors, and the pages
/// together are the whole.
/// </summary>
[Collection(BothNastyStores.Name)]
public sealed class PageWalkTests(NastyStores stores, ITestOutputHelper output)
{
    private const int Walks = 60;
    private const int MostPages = 200;

    private static readonly string[] Ids = [.. NastyGraph.Tables(NastyStores.Seed).Nodes.SelectMany(table => table.Ids)];
    private static readonly OperationCompiler Compiler = NastyGraph.Compiler();

    [SkippableFact]
    public async Task Pages_from_either_end_are_the_same_on_both_stores_and_make_the_whole()
    {
        stores.OrSkip();
        int seed = Number("RANDOM_SEED", Random.Shared.Next()), walks = Number("RANDOM_WALKS", Walks), walked = 0;
        output.WriteLine($"RANDOM_SEED={seed}");
        var random = new Random(seed);
        for (int i = 0; i < walks; i++)
        {
            var connection = RandomConnection.Make(random, Ids);
            string where = $"RANDOM_SEED={seed}, walk {i}:\n";
            if (await AskAsync(connection, "first: 50", where) is not { } whole)
                continue;
            walked++;
            int size = random.Next(1, 5);
            string[] all = whole.Cursors;
            Assert.True(all.Length == whole.Total && !whole.HasNext && !whole.HasPrevious, where + whole.Text);
            await WalkAsync(connection, size, all, where, isForward: true);
            await WalkAsync(connection, size, all, where, isForward: false);
        }

        output.WriteLine($"{walked} of {walks} connections had pages");
        Assert.True(walked * 3 > walks, $"Only {walked} of {walks} questions were answered.");
    }

    [SkippableTheory]
    [InlineData("note: ASC")]
    [InlineData("note: DESC")]
    [InlineData("until: ASC")]
    [InlineData("under: { count: DESC } }, { note: ASC")]
    public async Task Rows_without_a_value_to_order_by_lie_before_or_behind_a_cursor(string order)
    {
        stores.OrSkip();
        var connection = new RandomConnection("", "things", $"order: [{{ {order} }}], ");
        Page whole = (await AskAsync(connection, "first: 50", ""))!;

        await WalkAsync(connection, 4, whole.Cursors, "", isForward: true);
        await WalkAsync(connection, 4, whole.Cursors, "", isForward: false);
    }

    /// <summary>Walks from one end to the other, and from each page to those that its cursors lead to.</summary>
    private async Task WalkAsync(RandomConnection connection, int size, string[] all, string where, bool isForward)
    {
        List<string> seen = [];
        string? cursor = null;
        for (int pages = 0; pages < MostPages; pages++)
        {
            Page page = await PageAsync(cursor, isForward);
            Assert.Equal(all.Length, page.Total);
            Assert.Equal(isForward ? page.HasPrevious : page.HasNext, seen.Count > 0);
            seen.InsertRange(isForward ? seen.Count : 0, page.Cursors);
            if (page.Cursors.Length > 0)
            {
                Assert.Equal((page.Cursors[0], page.Cursors[^1]), (page.Start, page.End));
                foreach (((int number, string jump), bool isOnward) in page.Forward.Select(to => (to, true)).Concat(page.Backward.Select(to => (to, false))))
                    await JumpAsync(page, number, jump, isOnward);
            }

            if (!(isForward ? page.HasNext : page.HasPrevious))
                break;
            cursor = isForward ? page.End : page.Start;
        }

        Assert.True(all.SequenceEqual(seen), $"{where}pages of {size} from the {(isForward ? "start" : "end")} are not the whole: {connection.Query("first: 50")}");

        async Task<Page> PageAsync(string? from, bool isOnward)
        {
            string key = isOnward ? "after" : "before";
            string given = from is null ? "" : $", {key}: \"{from}\"";
            Page? page = await AskAsync(connection, string.Create(CultureInfo.InvariantCulture, $"{(isOnward ? "first" : "last")}: {size}{given}"), where);
            return page ?? throw new InvalidOperationException($"{where}a page is refused: {connection.Query(given)}");
        }

        async Task JumpAsync(Page from, int number, string jump, bool isOnward)
        {
            Page there = await PageAsync(jump, isOnward);
            int first = Array.IndexOf(all, from.Cursors[0]), last = Array.IndexOf(all, from.Cursors[^1]);
            int before = (first + size - 1) / size, away = number - 1 - before;
            Assert.Equal(isOnward, away > 0);
            int begin = isOnward ? last + 1 + ((away - 1) * size) : Math.Max(0, first + (away * size)), end = isOnward ? Math.Min(all.Length, begin + size) : first + ((away + 1) * size);
            Assert.True(all.AsSpan()[begin..end].SequenceEqual(there.Cursors), $"{where}page {number} is another than its cursor leads to: {from.Text}\n{there.Text}");
        }
    }

    /// <summary>Asks both stores for a page; null when the question itself is refused.</summary>
    private async Task<Page?> AskAsync(RandomConnection connection, string page, string where)
    {
        string query = connection.Query(page);
        string answer = await ProductGraph.AskAsync(Compiler, stores.Embedded, query), other = await ProductGraph.AskAsync(Compiler, stores.OrSkip(), query);
        Assert.True(answer == other, $"{where}{query}\nembedded: {answer}\nNeo4j:    {other}");
        JsonElement json = JsonDocument.Parse(answer).RootElement;
        if (json.TryGetProperty("errors", out _))
            return null;
        json = json.GetProperty("data");
        while (!json.TryGetProperty("pageInfo", out _))
        {
            json = json.EnumerateObject().First().Value;
            if (json.ValueKind != JsonValueKind.Object)
                return null;
        }

        return Page.Of(json, answer);
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;

    private sealed record Page(
        string[] Cursors, int Total, bool HasNext, bool HasPrevious, string? Start, string? End, (int Number, string Cursor)[] Forward, (int Number, string Cursor)[] Backward, string Text)
    {
        public static Page Of(JsonElement json, string text)
        {
            JsonElement info = json.GetProperty("pageInfo");
            return new Page(
                [.. json.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString()!)],
                json.GetProperty("totalCount").GetInt32(),
                info.GetProperty("hasNextPage").GetBoolean(),
                info.GetProperty("hasPreviousPage").GetBoolean(),
                info.GetProperty("startCursor").GetString(),
                info.GetProperty("endCursor").GetString(),
                CursorsOf(info.GetProperty("forwardCursors")),
                CursorsOf(info.GetProperty("backwardCursors")),
                text);
        }

        private static (int, string)[] CursorsOf(JsonElement list) =>
            [.. list.EnumerateArray().Select(item => (item.GetProperty("page").GetInt32(), item.GetProperty("cursor").GetString()!))];
    }

    /// <summary>A connection with filter, order and time at random, of the root or of a node.</summary>
    private sealed record RandomConnection(string Around, string Field, string Arguments)
    {
        private static readonly string[] NotGiven = ["first", "after", "last", "before"];

        public static RandomConnection Make(Random random, string[] ids)
        {
            Schema schema = NastyGraph.Api.Schema;
            string id = ids[random.Next(ids.Length)];
            bool isRoot = random.Next(2) == 0;
            FieldedType type = isRoot ? schema.QueryType : schema.FindType<InterfaceType>("Thing")!;
            FieldDefinition[] connections = [.. type.Fields.AsSpan().ToArray().Where(field => field.Arguments.Find("after") is not null)];
            FieldDefinition field = connections[random.Next(connections.Length)];
            var values = new RandomArguments(random, ids);
            List<string> given = [];
            foreach (ArgumentDefinition argument in field.Arguments.AsSpan())
            {
                if (NotGiven.Contains(argument.Name) || (!argument.IsRequired && random.Next(2) == 0))
                    continue;
                given.Add(argument.Name switch
                {
                    "text" => "text: \"a\"",
                    "from" => "from: \"1800\"",
                    "to" => "to: \"2100\"",
                    _ => $"{argument.Name}: {values.Of(argument.Type)}",
                });
            }

            return new RandomConnection(isRoot ? "" : $"thing(id: \"{id}\")", field.Name, string.Concat(given.Select(argument => argument + ", ")));
        }

        public string Query(string page)
        {
            const string Asked = "{ totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor forwardCursors { page cursor } backwardCursors { page cursor } } }";
            string connection = $"{Field}({Arguments}{page}) {Asked}";
            return Around.Length == 0 ? $"{{ {connection} }}" : $"{{ {Around} {{ {connection} }} }}";
        }
    }
}
