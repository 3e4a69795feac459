using System.Globalization;
using System.Text.Json;
using Xunit;

namespace RelationsGraph.Stores.Tests;

/// <summary>
/// One connection walked page by page in one store, from either end and along the cursors of each page: the pages make the whole. What was asked and answered is kept,
/// so that another store can be asked the same.
/// </summary>
/// <param name="connection">The connection.</param>
/// <param name="ask">Asks the store.</param>
/// <param name="where">Begins messages.</param>
internal sealed class PageWalk(RandomConnection connection, Func<string, Task<string>> ask, string where)
{
    private const int MostPages = 200;
    private readonly Dictionary<string, (string Text, Page? Page)> _answers = new(StringComparer.Ordinal);

    /// <summary>Each question with its answer: of whole, of pages one after the other.</summary>
    public List<(string Query, string Answer)> Pages { get; } = [];

    /// <summary>Each question with its answer: of pages that are not next to each other.</summary>
    public List<(string Query, string Answer)> Jumps { get; } = [];

    /// <summary>The cursors of all elements; null when the question itself is refused or leads to no connection.</summary>
    public async Task<string[]?> WholeAsync(int most)
    {
        if (await AskAsync(string.Create(CultureInfo.InvariantCulture, $"first: {most}"), Pages) is not { } whole)
            return null;
        Assert.True((whole.Total ?? whole.Cursors.Length) == whole.Cursors.Length && !whole.HasNext && !whole.HasPrevious, where + whole.Text);
        return whole.Cursors;
    }

    /// <summary>Walks from one end to the other, and from each page to those that its cursors lead to.</summary>
    public async Task FromAsync(bool isForward, int size, string[] all)
    {
        List<string> seen = [];
        string? cursor = null;
        for (int pages = 0; pages < MostPages; pages++)
        {
            Page page = await PageAsync(size, cursor, isForward, Pages);
            Assert.Equal(all.Length, page.Total ?? all.Length);
            Assert.Equal(isForward ? page.HasPrevious : page.HasNext, seen.Count > 0);
            seen.InsertRange(isForward ? seen.Count : 0, page.Cursors);
            if (page.Cursors.Length > 0)
            {
                Assert.Equal((page.Cursors[0], page.Cursors[^1]), (page.Start, page.End));
                foreach ((int number, string jump) in page.Forward)
                    await JumpAsync(page, size, number, jump, all, isOnward: true);
                foreach ((int number, string jump) in page.Backward)
                    await JumpAsync(page, size, number, jump, all, isOnward: false);
            }

            if (!(isForward ? page.HasNext : page.HasPrevious))
                break;
            cursor = isForward ? page.End : page.Start;
        }

        Assert.True(all.SequenceEqual(seen), $"{where}pages of {size} from the {(isForward ? "start" : "end")} are not the whole: {connection.Query("first: 50")}");
    }

    private async Task JumpAsync(Page from, int size, int number, string jump, string[] all, bool isOnward)
    {
        Page there = await PageAsync(size, jump, isOnward, Jumps);
        int first = Array.IndexOf(all, from.Cursors[0]), last = Array.IndexOf(all, from.Cursors[^1]);
        int before = (first + size - 1) / size, away = number - 1 - before;
        Assert.Equal(isOnward, away > 0);
        int begin = isOnward ? last + 1 + ((away - 1) * size) : Math.Max(0, first + (away * size)), end = isOnward ? Math.Min(all.Length, begin + size) : first + ((away + 1) * size);
        Assert.True(all.AsSpan()[begin..end].SequenceEqual(there.Cursors), $"{where}page {number} is another than its cursor leads to: {from.Text}\n{there.Text}");
    }

    private async Task<Page> PageAsync(int size, string? cursor, bool isForward, List<(string Query, string Answer)> kept)
    {
        string given = cursor is null ? "" : $", {(isForward ? "after" : "before")}: \"{cursor}\"";
        Page? page = await AskAsync(string.Create(CultureInfo.InvariantCulture, $"{(isForward ? "first" : "last")}: {size}{given}"), kept);
        return page ?? throw new InvalidOperationException($"{where}a page is refused: {connection.Query(given)}");
    }

    private async Task<Page?> AskAsync(string page, List<(string Query, string Answer)> kept)
    {
        string query = connection.Query(page);
        if (_answers.TryGetValue(query, out (string Text, Page? Page) known))
            return known.Page;
        string answer = await ask(query);
        kept.Add((query, answer));
        Page? found = Page.Of(answer);
        _answers.Add(query, (answer, found));
        return found;
    }

    private sealed record Page(
        string[] Cursors, int? Total, bool HasNext, bool HasPrevious, string? Start, string? End, (int Number, string Cursor)[] Forward, (int Number, string Cursor)[] Backward, string Text)
    {
        /// <summary>The page that an answer has; null when it has none.</summary>
        public static Page? Of(string text)
        {
            JsonElement json = JsonDocument.Parse(text).RootElement;
            if (json.TryGetProperty("errors", out _))
                return null;
            json = json.GetProperty("data");
            while (true)
            {
                if (json.ValueKind == JsonValueKind.Array && json.GetArrayLength() > 0)
                    json = json[0];
                else if (json.ValueKind != JsonValueKind.Object || !json.EnumerateObject().Any())
                    return null;
                else if (json.EnumerateObject().First() is var next && next.Name == RandomConnection.Name)
                    return next.Value.ValueKind == JsonValueKind.Object ? Of(next.Value, text) : null;
                else
                    json = next.Value;
            }
        }

        private static Page Of(JsonElement json, string text)
        {
            JsonElement info = json.GetProperty("pageInfo");
            bool hasMore = json.TryGetProperty("more", out JsonElement more);
            return new Page(
                [.. json.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString()!)],
                hasMore ? json.GetProperty("totalCount").GetInt32() : null,
                info.GetProperty("hasNextPage").GetBoolean(),
                info.GetProperty("hasPreviousPage").GetBoolean(),
                info.GetProperty("startCursor").GetString(),
                info.GetProperty("endCursor").GetString(),
                hasMore ? CursorsOf(more.GetProperty("forwardCursors")) : [],
                hasMore ? CursorsOf(more.GetProperty("backwardCursors")) : [],
                text);
        }

        private static (int, string)[] CursorsOf(JsonElement list) =>
            [.. list.EnumerateArray().Select(item => (item.GetProperty("page").GetInt32(), item.GetProperty("cursor").GetString()!))];
    }
}
