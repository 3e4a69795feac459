using System.Net.Http.Headers;
using System.Text;
using RelationsGraph.Testing;
using RelationsGraph.Testing.Cases;
using Xunit;

namespace RelationsGraph.EndToEnd.Tests.Cases;

[Collection(RunningServer.Collection)]
public sealed class QueryCaseTests(RunningServer server)
{
    private static readonly Uri Endpoint = new("/graphql", UriKind.Relative);

    public static TheoryData<string> Names => [.. QueryCase.AllNames];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_server_answers_exactly_this(string name)
    {
        var queryCase = new QueryCase(name);

        var actual = JsonLayout.Of(await AskAsync(queryCase));

        if (ExpectedTexts.AreWritten)
            await File.WriteAllTextAsync(queryCase.AnswerFile, actual);
        var expected = await File.ReadAllTextAsync(queryCase.AnswerFile);
        Assert.True(expected == actual, $"{name}.json differs {TextDifference.Describe(expected, actual)}\nThe answer:\n{actual}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Asked_twice_the_bytes_are_the_same(string name)
    {
        var queryCase = new QueryCase(name);

        Assert.Equal(await AskAsync(queryCase), await AskAsync(queryCase));
    }

    private async Task<byte[]> AskAsync(QueryCase queryCase)
    {
        using var content = new StringContent(queryCase.RequestBody(), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var answer = await server.Client.PostAsync(Endpoint, content);
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
