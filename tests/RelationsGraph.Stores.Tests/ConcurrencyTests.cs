using System.Collections.Concurrent;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Neo4j;
using RelationsGraph.Neo4j.Transport;
using RelationsGraph.Testing.Cases;
using Xunit;

namespace RelationsGraph.Stores.Tests;

/// <summary>Who else asks changes neither an answer nor a statement.</summary>
[Collection(BothStores.Name)]
public sealed class ConcurrencyTests(SeededNeo4j stores)
{
    private const int Cases = 30;
    private const int Callers = 16;

    private static readonly OperationCompiler Compiler = ProductGraph.Compiler();

    [SkippableFact]
    public async Task Many_callers_get_the_same_bytes_by_the_same_statements()
    {
        stores.OrSkip();
        string[] names = [.. QueryCase.AllNames];
        QueryCase[] cases = [.. names.Where((_, i) => i % (names.Length / Cases) == 0).Take(Cases).Select(name => new QueryCase(name))];
        var alone = new NotedTransport(stores.Connect(options => options));
        await using var first = new Neo4jStore(ProductGraph.Ontology, alone);
        List<string> expected = [];
        foreach (QueryCase asked in cases)
            expected.Add(await AskAsync(first, asked));

        var together = new NotedTransport(stores.Connect(options => options with { MaxConnections = 8 }));
        await using var store = new Neo4jStore(ProductGraph.Ontology, together);
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(async caller =>
        {
            // Each begins with another question, so that all are asked at once.
            for (int i = 0; i < cases.Length; i++)
            {
                int place = (i + (caller * 2)) % cases.Length;
                Assert.Equal(expected[place], await AskAsync(store, cases[place]));
            }
        }));

        Assert.Equal(Cases, cases.Length);
        Assert.Equal(alone.Texts.Keys.Order(StringComparer.Ordinal), together.Texts.Keys.Order(StringComparer.Ordinal));
    }

    private static Task<string> AskAsync(Neo4jStore store, QueryCase asked) => ProductGraph.AskAsync(
        Compiler, store, File.ReadAllText(asked.QueryFile), File.Exists(asked.VariablesFile) ? File.ReadAllText(asked.VariablesFile) : null);

    /// <summary>Passes everything on and keeps the texts of statements.</summary>
    private sealed class NotedTransport(ICypherTransport next) : ICypherTransport
    {
        public ConcurrentDictionary<string, bool> Texts { get; } = new(StringComparer.Ordinal);

        public ValueTask ReadAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation)
        {
            foreach (CypherStatement statement in statements.Span)
                Texts.TryAdd(statement.Text.ToString(), true);
            return next.ReadAsync(statements, receiver, timeout, cancellation);
        }

        public ValueTask WriteAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation) =>
            next.WriteAsync(statements, receiver, timeout, cancellation);

        public ValueTask DisposeAsync() => next.DisposeAsync();
    }
}
