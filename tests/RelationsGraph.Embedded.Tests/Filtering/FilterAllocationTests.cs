using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests.Filtering;

/// <summary>A warm run of a filter allocates nothing, whatever it asks.</summary>
public class FilterAllocationTests
{
    /// <summary>The first graph that has something of everything.</summary>
    private static readonly EmbeddedStore Store = Enumerable.Range(0, 1000).Select(seed => new NaiveGraph(new Random(seed)))
        .First(graph => graph.Nodes.GroupBy(node => node.Type).Count() == 5 && graph.Nodes.Count(node => node.Type == "City") > 3).Store;

    [Theory]
    [InlineData("{ code: { eq: \"Lyon\", nin: [\"a\", null, \"b\"], contains: \"y\", nstartsWith: \"z\", endsWith: \"n\" } }")]
    [InlineData("{ or: [{ code: { icontains: \"ＹＯ\", niin: [\"ﾖｺﾊﾏ\", \"横浜\"] } }, { name: { lang: [JA], istartsWith: \"よこ\" } }, { description: { ieq: \"zürich\" } }] }")]
    [InlineData("{ or: [{ population: { gt: 1, nlt: 2 } }, { visitors: { in: [1, 2, null] } }, { area: { gte: 1.505 } }, { coastal: { eq: true } }, { budget: { lte: \"令和2年度\" } }, { size: { in: [SMALL] } }] }")]
    [InlineData("{ or: [{ since: { before: \"昭和40年6月\" } }, { until: { within: \"FY1965\" } }, { since: { noverlaps: \"196X\", eq: \"1965\", in: [\"1965~\", null] } }] }")]
    [InlineData("{ or: [{ tags: { all: { icontains: \"ハマ\" } } }, { floors: { some: { gt: 1 } } }, { sizes: { none: { eq: LARGE } } }, { tags: { any: false } }] }")]
    [InlineData("{ or: [{ names: { some: { text: { ieq: \"ﾖｺﾊﾏ\" } } } }, { claims: { count: { gt: 0 }, where: { citations: { some: { document: null } } } } }, { citations: { any: true } }] }")]
    [InlineData("{ or: [{ partyTo: { all: { edge: { since: { gt: \"1965\" }, role: { contains: \"a\" } }, parties: { count: { gt: 1 }, where: { coastal: { eq: true } } } } } }, { twins: { none: { asCity: { code: { eq: \"a\" } }, nodeType: { in: [CITY, ENTITY] } } } }] }")]
    [InlineData("{ or: [{ sisters: { some: { edge: { since: { gte: \"1965\" } }, not: { id: { eq: \"city/0\" } } } } }, { within: { count: { gt: 1 } } }, { outermost: { population: { gt: 1 } } }, { outermost: null }] }")]
    [InlineData("{ figures: { none: { subject: { id: { neq: null } }, subjectRelationship: { until: { lt: \"1965\" } }, value: { or: [{ lt: 1 }, { gt: 1.5 }] } } } }")]
    [InlineData("{ twinOf: { all: { asLine: { amount: { fiscalYear: \"FY2020\", or: [{ gt: 1 }, { eq: null }] } } } } }")]
    public void A_warm_run_allocates_nothing(string where)
    {
        (LogicalPlan plan, PlanArguments arguments) = FilterQuery.Compile($"{{ cities(where: {where}) {{ totalCount nodes {{ id }} }} }}");
        var sink = new SilentSink();
        for (int i = 0; i < 50; i++)
            Store.Run(plan, arguments, sink, null, CancellationToken.None);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            Store.Run(plan, arguments, sink, null, CancellationToken.None);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
