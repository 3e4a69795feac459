using System.Text;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Store;
using RelationsGraph.Server.GraphQL;
using RelationsGraph.Server.Settings;
using RelationsGraph.Server.Tests.GraphQL.Aids;
using Xunit;

namespace RelationsGraph.Server.Tests.GraphQL;

public sealed class LimitTests
{
    private const string Good = "{ city(id: \"city/lyon\") { id } }";

    public static TheoryData<string, string, string> Refused => new()
    {
        { nameof(LimitSettings.MaxTokens), "{ a: __typename b: __typename c: __typename d: __typename e: __typename }", ErrorCodes.TokenLimit },
        { nameof(LimitSettings.MaxNodes), "{ city(id: \"x\") { id code population tags name } }", ErrorCodes.NodeLimit },
        { nameof(LimitSettings.MaxFields), "{ city(id: \"x\") { id code population tags name } }", ErrorCodes.FieldLimit },
        { nameof(LimitSettings.MaxDepth), "{ city(id: \"x\") { partyTo { nodes { parties { nodes { id } } } } } }", ErrorCodes.FieldDepthLimit },
        { nameof(LimitSettings.MaxAliases), "{ a: __typename b: __typename c: __typename d: __typename }", ErrorCodes.AliasLimit },
        { nameof(LimitSettings.MaxPageSize), "{ cities(first: 4) { totalCount } }", CompilerErrorCodes.PageSize },
        { nameof(LimitSettings.MaxPageSize), "{ nodes(ids: [1, 2, 3, 4]) { id } }", CompilerErrorCodes.PageSize },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_beyond_a_limit_is_refused_and_the_server_goes_on(string setting, string query, string code)
    {
        LimitSettings limits = setting switch
        {
            nameof(LimitSettings.MaxTokens) => new() { MaxTokens = 14 },
            nameof(LimitSettings.MaxNodes) => new() { MaxNodes = 10 },
            nameof(LimitSettings.MaxFields) => new() { MaxFields = 4 },
            nameof(LimitSettings.MaxDepth) => new() { MaxDepth = 5 },
            nameof(LimitSettings.MaxAliases) => new() { MaxAliases = 3 },
            _ => new() { MaxPageSize = 3, DefaultPageSize = 3 },
        };
        await using GraphHost host = await GraphHost.StartAsync(limits);

        Answer answer = await host.AskAsync(query);

        Assert.Equal((400, code), (answer.Status, answer.Code));
        Assert.Equal(200, (await host.AskAsync(Good)).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_beyond_its_limit_is_refused_whether_it_tells_its_length_or_not(bool tells)
    {
        await using GraphHost host = await GraphHost.StartAsync(new LimitSettings { MaxBodyBytes = 2048 });
        string body = $"{{\"query\": \"{{ __typename }}\", \"padding\": \"{new string('x', 4000)}\"}}";

        Answer answer = await host.SendAsync(Post(body, tells));

        Assert.Equal((413, RequestErrorCodes.BodyTooLarge), (answer.Status, answer.Code));
        Assert.Equal(200, (await host.SendAsync(Post(body.Replace("xxx", "", StringComparison.Ordinal), tells))).Status);
    }

    [Fact]
    public async Task A_body_of_several_megabytes_is_read_whole()
    {
        await using GraphHost host = await GraphHost.StartAsync(new LimitSettings { MaxBodyBytes = 8 << 20 });

        Answer answer = await host.SendAsync(Post($"{{\"padding\": \"{new string('x', 5 << 20)}\", \"query\": \"{{ __typename }}\"}}", false));

        Assert.Equal((200, "{\"data\":{\"__typename\":\"Query\"}}"), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task An_answer_beyond_its_limit_becomes_an_error_at_the_very_byte()
    {
        await using GraphHost wide = await GraphHost.StartAsync();
        string full = (await wide.AskAsync("{ entities { nodes { id name } } }")).Body;
        await using GraphHost exact = await GraphHost.StartAsync(new LimitSettings { MaxResponseBytes = Encoding.UTF8.GetByteCount(full) });
        await using GraphHost narrow = await GraphHost.StartAsync(new LimitSettings { MaxResponseBytes = Encoding.UTF8.GetByteCount(full) - 1 });

        Answer fits = await exact.AskAsync("{ entities { nodes { id name } } }"), refused = await narrow.AskAsync("{ entities { nodes { id name } } }");

        Assert.Equal(full, fits.Body);
        Assert.Equal((400, RequestErrorCodes.AnswerTooLarge), (refused.Status, refused.Code));
        Assert.Equal(200, (await narrow.AskAsync(Good)).Status);
    }

    [Fact]
    public async Task Errors_are_sent_even_where_answers_must_be_small()
    {
        await using GraphHost host = await GraphHost.StartAsync(new LimitSettings { MaxResponseBytes = 1024, MaxErrors = 50 });

        Answer answer = await host.AskAsync($"{{ {string.Join(" ", Enumerable.Range(0, 100).Select(i => $"nothing{i}"))} }}");

        Assert.Equal(400, answer.Status);
        Assert.Equal(51, answer.Codes.Length);
        Assert.Equal(ErrorCodes.ErrorLimit, answer.Codes[50]);
    }

    [Fact]
    public async Task Faults_of_a_store_are_listed_up_to_their_limit()
    {
        await using GraphHost host = await GraphHost.StartAsync(new LimitSettings { MaxErrors = 3, MaxResponseBytes = 1024 }, new StubStore((plan, _, sink, _) =>
        {
            sink.Name(plan.Fields[0].Name);
            sink.StartList();
            for (int i = 0; i < 100; i++)
                sink.Fault("BROKEN", "It is broken.");
            sink.EndList();
            return ValueTask.CompletedTask;
        }));

        Answer answer = await host.AskAsync("{ nodes(ids: [1]) { id } }");

        Assert.Equal(200, answer.Status);
        Assert.Equal(["BROKEN", "BROKEN", "BROKEN", ErrorCodes.ErrorLimit], answer.Codes);
        Assert.Equal(100, answer.Json.GetProperty("data").GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task A_run_is_told_when_it_must_be_over()
    {
        long deadline = 0, started = TimeProvider.System.GetTimestamp();
        await using GraphHost host = await GraphHost.StartAsync(new LimitSettings { ExecutionTimeout = TimeSpan.FromSeconds(7) }, new StubStore((_, arguments, _, _) =>
        {
            deadline = arguments.Deadline;
            throw new StoreException(StoreErrorCodes.ExecutionTimeout, "Too slow.");
        }));

        Answer answer = await host.AskAsync("{ __typename }");

        Assert.Equal((503, StoreErrorCodes.ExecutionTimeout), (answer.Status, answer.Code));
        Assert.InRange(TimeProvider.System.GetElapsedTime(started, deadline), TimeSpan.FromSeconds(7), TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task The_embedded_store_keeps_the_time()
    {
        await using GraphHost host = await GraphHost.StartAsync(new LimitSettings { ExecutionTimeout = TimeSpan.FromTicks(1) });

        Answer answer = await host.AskAsync(Good);

        Assert.Equal((503, StoreErrorCodes.ExecutionTimeout), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(18)]
    public async Task Deep_questions_about_interfaces_are_answered_soon(int depth)
    {
        // Four types at each of the levels: a tree of them would have billions of branches.
        await using GraphHost host = await GraphHost.StartAsync(new LimitSettings { MaxDepth = 50 });
        var query = new StringBuilder("{ entities(first: 1) { nodes { ");
        for (int i = 0; i < depth; i++)
            query.Append("about(first: 1) { nodes { ");
        query.Append("id ").Insert(query.Length, "} } ", depth + 1).Append('}');

        Answer answer = await host.AskAsync(query.ToString());

        Assert.Equal((200, 0), (answer.Status, answer.Codes.Length));
    }

    private static HttpRequestMessage Post(string body, bool tellsLength)
    {
        HttpContent content = tellsLength ? new ByteArrayContent(Encoding.UTF8.GetBytes(body)) : new StreamContent(new Unmeasured(Encoding.UTF8.GetBytes(body)));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        return new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
    }

    /// <summary>A stream that does not know its length, so that it is sent in chunks.</summary>
    private sealed class Unmeasured(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
