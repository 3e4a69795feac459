using RelationsGraph.Compiler.Operations;
using RelationsGraph.Testing.Cases;
using Xunit;

namespace RelationsGraph.Stores.Tests;

[Collection(BothStores.Name)]
public sealed class CaseTests(SeededNeo4j stores)
{
    private static readonly OperationCompiler Compiler = ProductGraph.Compiler();

    public static TheoryData<string> Names => [.. QueryCase.AllNames];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task Both_stores_give_the_same_bytes(string name)
    {
        var store = stores.OrSkip();
        var queryCase = new QueryCase(name);
        string query = File.ReadAllText(queryCase.QueryFile);
        string? variables = File.Exists(queryCase.VariablesFile) ? File.ReadAllText(queryCase.VariablesFile) : null;

        Assert.Equal(
            await ProductGraph.AskAsync(Compiler, stores.Embedded, query, variables),
            await ProductGraph.AskAsync(Compiler, store, query, variables));
    }
}
