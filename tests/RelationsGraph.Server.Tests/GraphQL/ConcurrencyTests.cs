using System.Net.Sockets;
using System.Text;
using RelationsGraph.Server.Settings;
using RelationsGraph.Server.Tests.GraphQL.Aids;
using Xunit;

namespace RelationsGraph.Server.Tests.GraphQL;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task Many_different_requests_at_once_have_their_own_answers()
    {
        await using GraphHost host = await GraphHost.StartAsync(new LimitSettings { PlanCacheEntries = 3 });
        (string Query, string? Variables, string Start)[] cases =
        [
            ("query($id: ID!) { city(id: $id) { id name } }", """{"id": "city/lyon"}""", """{"data":{"city":{"id":"city/lyon","name":"リヨン"}}}"""),
            ("query($id: ID!) { city(id: $id) { id name } }", """{"id": "city/yokohama"}""", """{"data":{"city":{"id":"city/yokohama","name":"横浜"}}}"""),
            ("query($id: ID!, $f: Boolean!) { city(id: $id) { id name @skip(if: $f) } }", """{"id": "city/lyon", "f": true}""", """{"data":{"city":{"id":"city/lyon"}}}"""),
            ("query($id: ID!, $f: Boolean!) { city(id: $id) { id name @skip(if: $f) } }", """{"id": "city/lyon", "f": false}""", """{"data":{"city":{"id":"city/lyon","name":"リヨン"}}}"""),
            ("{ a: cities { totalCount } }", null, """{"data":{"a":{"totalCount":2}}}"""),
            ("{ b: treaties { totalCount } }", null, """{"data":{"b":{"totalCount":1}}}"""),
            ("query($n: Int) { cities(first: $n) { nodes { id } } }", """{"n": 1}""", """{"data":{"cities":{"nodes":[{"id":"city/lyon"}]}}}"""),
            ("query($n: Int) { cities(first: $n) { nodes { id } } }", """{"n": 99}""", """{"errors":[{"message":"'first' asks for 99"""),
            ("{ nothing }", null, """{"errors":[{"message":"""),
            ("{ __type(name: \"City\") { name } }", null, """{"data":{"__type":{"name":"City"}}}"""),
        ];

        await Task.WhenAll(Enumerable.Range(0, 300).Select(async i =>
        {
            (string query, string? variables, string start) = cases[i * 7 % cases.Length];
            Answer answer = await host.AskAsync(query, variables);
            Assert.StartsWith(start, answer.Body, StringComparison.Ordinal);
        }));
    }

    [Fact]
    public async Task A_large_request_leaves_nothing_in_the_next_one()
    {
        await using GraphHost host = await GraphHost.StartAsync();
        for (int i = 0; i < 20; i++)
        {
            Assert.Equal(200, (await host.AskAsync($"query($id: ID!) {{ city(id: $id) {{ id {new string(' ', 100_000)} }} }}", $"{{\"id\": \"{new string('x', 50_000)}\"}}")).Status);
            Assert.Equal("""{"city":{"id":"city/lyon"}}""", (await host.AskAsync("""{ city(id: "city/lyon") { id } }""")).Data);
        }
    }

    [Fact]
    public async Task A_client_that_leaves_ends_its_run_and_harms_nobody()
    {
        var arrived = new TaskCompletionSource();
        var cancelled = new TaskCompletionSource();
        await using GraphHost host = await GraphHost.StartAsync(store: new StubStore(async (_, _, _, cancellation) =>
        {
            arrived.TrySetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, cancellation);
            }
            finally
            {
                cancelled.TrySetResult();
            }
        }));
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(host.Address.Host, host.Address.Port);
            const string Body = """{"query": "{ __typename }"}""";
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                $"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body}"));
            await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30));
            socket.Client.LingerState = new LingerOption(true, 0);
        }

        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(200, (await host.GetAsync("?sdl")).Status);
        Assert.Empty(host.Errors);
    }

    [Fact]
    public async Task A_client_that_leaves_in_the_middle_of_its_body_harms_nobody()
    {
        await using GraphHost host = await GraphHost.StartAsync();
        for (int i = 0; i < 10; i++)
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(host.Address.Host, host.Address.Port);
            await socket.GetStream().WriteAsync("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"query\""u8.ToArray());
            if (i % 2 == 0)
                socket.Client.LingerState = new LingerOption(true, 0);
        }

        Assert.Equal(200, (await host.AskAsync("{ __typename }")).Status);
        Assert.Empty(host.Errors);
    }
}
