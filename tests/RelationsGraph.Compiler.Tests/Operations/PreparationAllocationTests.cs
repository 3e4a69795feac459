using RelationsGraph.Compiler.Operations;
using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Testing;

namespace RelationsGraph.Compiler.Tests.Operations;

/// <summary>
/// Preparing costs time in proportion to what it allocates, and no test can depend on time. The benchmark <c>Preparation</c> measures both of the same query.
/// </summary>
public class PreparationAllocationTests
{
    /// <summary>It was 28 KB when this was written, of them 9 KB for the syntax tree.</summary>
    private const long MostBytes = 30_000;

    [Fact]
    public void A_query_of_1_KB_that_is_new_is_prepared_with_at_most_30_KB()
    {
        byte[] query = File.ReadAllBytes(RepositoryRoot.Combine("tests", "RelationsGraph.Benchmarks", "Queries", "three-levels.graphql"));
        var compiler = new OperationCompiler(TestApi.Product, new CompilerOptions { CacheEntries = 0 });
        long least = long.MaxValue;

        // The least of many: the first make what all share, and lent arrays may be collected at any time.
        for (int i = 0; i < 50; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Prepare(compiler, query);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.True(least <= MostBytes, $"It took {least} bytes.");
    }

    private static void Prepare(OperationCompiler compiler, byte[] query)
    {
        Assert.True(compiler.TryPrepare(query, out PreparedDocument? document, out IReadOnlyList<GraphQLError> errors), string.Join('\n', errors));
        PreparedOperation operation = document.Select(null, out _)!;
        VariableCoercion.Coerce(operation.Variables, out VariableValues values);
        Assert.True(compiler.TryCompile(operation, values, out _, out errors));
    }
}
