using RelationsGraph.Compiler.Operations;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j;
using RelationsGraph.Neo4j.Transport;
using RelationsGraph.Testing;
using RelationsGraph.Testing.Cases;
using Xunit;

namespace RelationsGraph.Stores.Tests;

public sealed class StatementTests
{
    private static readonly OperationCompiler Compiler = ProductGraph.Compiler();

    public static TheoryData<string> Names => [.. QueryCase.AllNames];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_question_becomes_these_statements(string name)
    {
        var queryCase = new QueryCase(name);
        var transport = new RecordingTransport();
        await using var store = new Neo4jStore(ProductGraph.Ontology, transport);
        string? variables = File.Exists(queryCase.VariablesFile) ? File.ReadAllText(queryCase.VariablesFile) : null;

        await ProductGraph.AskAsync(Compiler, store, File.ReadAllText(queryCase.QueryFile), variables);

        string statements = string.Join("\n", transport.Statements.Select(StatementLayout.Of));
        if (statements.Length == 0)
        {
            Assert.False(File.Exists(queryCase.StatementFile), "The question becomes no statement, and yet it has a file.");
            return;
        }

        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1" && !ContinuousIntegration.IsOn)
            await File.WriteAllTextAsync(queryCase.StatementFile, statements);
        Assert.Equal(await File.ReadAllTextAsync(queryCase.StatementFile), statements);
    }

    [Theory]
    [InlineData("`}) DETACH DELETE n //")]
    [InlineData("' OR 1 = 1 RETURN 1 //")]
    [InlineData("\"\\u0060\n$p0")]
    [InlineData("+*:~^(")]
    public async Task No_value_of_a_request_comes_into_a_text(string value)
    {
        // What takes rounds sends other statements first, so it is asked alone.
        string[] queries =
        [
            """
            query($text: String!, $id: ID!) {
              city(id: $id) { name }
              cities(where: { or: [{ name: { contains: $text } }, { id: { in: [$id] } }, { name: { ieq: $text } }] }, order: [{ name: ASC }]) { totalCount nodes { id } }
            }
            """,
            """query($text: String!, $id: ID!) { search(text: $text) { totalCount } paths(from: "city/yokohama", to: $id) { length } }""",
        ];
        Assert.Equal(await TextsAsync("harmless"), await TextsAsync(value));

        async Task<List<string>> TextsAsync(string text)
        {
            var transport = new RecordingTransport();
            await using var store = new Neo4jStore(ProductGraph.Ontology, transport);
            foreach (string query in queries)
            {
                int before = transport.Statements.Count;
                await ProductGraph.AskAsync(Compiler, store, query, Variables(text));
                Assert.NotEqual(before, transport.Statements.Count);
            }

            return transport.Statements;
        }

        static string Variables(string text) => System.Text.Json.JsonSerializer.Serialize(new { text = $"a {text}", id = text });
    }

    /// <summary>Keeps the statements of the first round and answers none.</summary>
    private sealed class RecordingTransport : ICypherTransport
    {
        public List<string> Statements { get; } = [];

        public ValueTask ReadAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation)
        {
            foreach (CypherStatement statement in statements.Span)
                Statements.Add(statement.Text.ToString());
            throw new StoreException("NOT_ANSWERED", "The statements are all that is wanted.");
        }

        public ValueTask WriteAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation) =>
            throw new InvalidOperationException("A query writes nothing.");

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
