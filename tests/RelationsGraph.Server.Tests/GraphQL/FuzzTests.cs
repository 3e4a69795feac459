using System.Text;
using System.Text.Json;
using RelationsGraph.Server.Settings;
using RelationsGraph.Server.Tests.GraphQL.Aids;
using Xunit;

namespace RelationsGraph.Server.Tests.GraphQL;

/// <summary>Good requests, broken by a seeded hand: whatever comes, the answer is JSON and no fault of the server's.</summary>
public sealed class FuzzTests
{
    private const int Requests = 3000;

    private static readonly string[] Good =
    [
        """{"query": "query Q($id: ID!, $n: Int = 3, $l: [Lang!], $f: Boolean = true) { city(id: $id) { id name(lang: $l) partyTo(first: $n) { totalCount edges { cursor node { id } } pageInfo { endCursor } } ...F @include(if: $f) } } fragment F on City { code tags names { text lang } }", "operationName": "Q", "variables": {"id": "city/lyon", "n": 2, "l": ["EN", "JA"], "f": false}}""",
        """{"query": "{ entities(first: 4) { nodes { __typename id ... on City { code liesIn { name } } about { nodes { aboutOf(first: 0) { totalCount } } } } } nodes(ids: [\"city/lyon\", 7]) { id } }"}""",
        """{"query": "query($t: String = \"City\", $d: Boolean) { __type(name: $t) { name fields(includeDeprecated: $d) { name type { kind ofType { name } } args { defaultValue } } } __schema { directives { name locations } } }", "variables": {"t": "Treaty", "d": null}, "extensions": {"a": [1, 2.5e3, "\ud83d\ude00"]}}""",
        """{"query": "query A { __typename } query B { cities(after: \"ASPGw4NjaXR5L2x5b24A\") { nodes { id } } }", "operationName": "B"}""",
    ];

    private static readonly string[] Pieces =
    [
        "\"", "\\", "\\u", "\\ud800", "\\udc00\\ud800", "{", "}", "[", "]", ":", ",", "$", "@", "...", "!", "#", "\n", "\r", "\0", "\u0001", "null", "true", "-1", "1e999",
        "99999999999999999999", "0.5", "\\n", "\uFEFF", "é", "日本", "😀", "__schema", "__typename", "on", "fragment F on City { ...F }", "@skip(if: $f)", "@include(if: null)",
        "query", "mutation", "subscription", "\"\"\"", "\\\"\\\"\\\"", "variables", "operationName", "first: $n", "[[[[[[[[[[", "{{{{{{{{{{", "id", "$id", "Lang", " ",
    ];

    [Theory]
    [InlineData(20201001)]
    [InlineData(4711)]
    public async Task Broken_requests_are_answered(int seed)
    {
        var random = new Random(seed);
        await using GraphHost host = await GraphHost.StartAsync(new LimitSettings { MaxErrors = 20 });
        for (int i = 0; i < Requests / 2; i++)
        {
            byte[] body = Break(Encoding.UTF8.GetBytes(Good[random.Next(Good.Length)]), random);
            Answer answer = await host.PostAsync(body, i % 2 == 0 ? "application/json" : null);
            Check(answer, () => Encoding.UTF8.GetString(body));
        }

        Assert.Empty(host.Errors);
    }

    [Fact]
    public async Task Broken_query_strings_are_answered()
    {
        var random = new Random(1859);
        await using GraphHost host = await GraphHost.StartAsync();
        for (int i = 0; i < Requests / 10; i++)
        {
            JsonElement good = JsonDocument.Parse(Good[random.Next(Good.Length)]).RootElement;
            string query = Broken(good.GetProperty("query").GetString()!, random);
            string variables = good.TryGetProperty("variables", out JsonElement given) ? Broken(given.GetRawText(), random) : "";
            string parameters = $"?query={Uri.EscapeDataString(query)}&variables={Uri.EscapeDataString(variables)}";
            Check(await host.GetAsync(parameters), () => parameters);
        }

        Assert.Empty(host.Errors);
    }

    private static void Check(Answer answer, Func<string> request)
    {
        Assert.True(answer.Status < 500, $"{answer.Status} for {request()}\n{answer.Body}");
        JsonElement json = answer.Json;
        Assert.True(json.TryGetProperty("data", out _) || json.GetProperty("errors").GetArrayLength() > 0, request());
        if (answer.Status != 200)
            Assert.NotEmpty(answer.Codes);
    }

    private static string Broken(string text, Random random) =>
        random.Next(3) == 0 ? text : Encoding.UTF8.GetString(Break(Encoding.UTF8.GetBytes(text), random));

    private static byte[] Break(byte[] good, Random random)
    {
        List<byte> bytes = [.. good];
        for (int times = random.Next(1, 5); times > 0; times--)
        {
            int at = random.Next(bytes.Count + 1), length = Math.Min(random.Next(1, 12), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                    break;
                case 3 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 4 when at < bytes.Count:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                default:
                    bytes.RemoveRange(at, length);
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }
}
