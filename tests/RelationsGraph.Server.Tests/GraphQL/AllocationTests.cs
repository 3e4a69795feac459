using System.Text;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Server.GraphQL;
using RelationsGraph.Server.Tests.GraphQL.Aids;
using Xunit;

namespace RelationsGraph.Server.Tests.GraphQL;

public sealed class AllocationTests
{
    private const int Budget = 2 * 1024;

    private readonly OperationRunner _runner = new(new OperationCompiler(SmallGraph.Api, new CompilerOptions()), SmallGraph.Store, TimeSpan.FromSeconds(30), 100);
    private readonly RequestState _state = new(1 << 20, 100);

    [Theory]
    [InlineData("""{ city(id: "city/lyon") { id name } }""", "")]
    [InlineData("query($id: ID!, $n: Int, $l: [Lang!]) { city(id: $id) { id name(lang: $l) partyTo(first: $n) { totalCount edges { cursor node { id name parties { nodes { id name } } } } } } }", """{"id": "city/lyon", "n": 5, "l": ["EN"]}""")]
    [InlineData("query($id: ID!, $f: Boolean!) { city(id: $id) { id name @include(if: $f) } }", """{"id": "city/lyon", "f": true}""")]
    [InlineData("{ __schema { types { name } } }", "")]
    public void A_query_whose_plan_is_kept_allocates_little(string query, string variables)
    {
        byte[] json = Encoding.UTF8.GetBytes(variables);
        for (int i = 0; i < 50; i++)
            Run(query, json);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 10; i++)
            Run(query, json);
        long each = (GC.GetAllocatedBytesForCurrentThread() - before) / 10;

        Assert.InRange(each, 0, Budget);
    }

    private void Run(string query, byte[] variables)
    {
        int length = Encoding.UTF8.GetBytes(query, _state.Query.Room(2048));
        Task<RunOutcome> run = _runner.RunAsync(_state, length, null, variables, [], true, CancellationToken.None).AsTask();

        // A store in this process completes at once; another thread would not be measured.
        Assert.True(run.IsCompletedSuccessfully);
        _state.Reset();
    }
}
