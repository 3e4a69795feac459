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
