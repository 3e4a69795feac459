using System.Text.Json;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Neo4j;
using RelationsGraph.Neo4j.Explaining;
using RelationsGraph.Testing;
using RelationsGraph.Testing.Cases;
using Xunit;
using Xunit.Abstractions;

namespace RelationsGraph.Stores.Tests.Profiling;

/// <summary>What questions cost among 20,000 nodes, counted by the database itself: no time is measured.</summary>
public sealed class ProfileTests(GrownNeo4j grown, ITestOutputHelper output) : IClassFixture<GrownNeo4j>
{
    private static readonly OperationCompiler Compiler = ProductGraph.Compiler();

    private static string Folder => RepositoryRoot.Combine("tests", "RelationsGraph.Stores.Tests", "Profiling", "Questions");

    public static TheoryData<string> Cases => [.. QueryCase.AllNames];

    public static TheoryData<string> Questions =>
        [.. Directory.EnumerateFiles(Folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public async Task A_case_costs_no_more_than_its_budget(string name)
    {
        var queryCase = new QueryCase(name);
        await CheckAsync(name, File.ReadAllText(queryCase.QueryFile), File.Exists(queryCase.VariablesFile) ? File.ReadAllText(queryCase.VariablesFile) : null);
    }

    [SkippableTheory]
    [MemberData(nameof(Questions))]
    public async Task A_question_about_generated_nodes_costs_no_more_than_its_budget(string name) =>
        await CheckAsync(name, File.ReadAllText(Path.Combine(Folder, name + ".graphql")), null);

    [SkippableTheory]
    [InlineData("the-next-page-by-id", "cities(first: 20, after: $after)")]
    [InlineData("the-next-page-in-order", "observations(first: 20, after: $after, order: [{ value: ASC }])")]
    [InlineData("the-next-page-in-order-from-the-end", "observations(first: 20, after: $after, order: [{ value: DESC }])")]
    [InlineData("the-next-page-in-order-of-dates", "agreements(first: 20, after: $after, order: [{ since: ASC }])")]
    [InlineData("the-next-page-in-order-of-dates-from-the-end", "agreements(first: 20, after: $after, order: [{ since: DESC }])")]
    [InlineData("the-next-page-of-a-filter", "observations(first: 20, after: $after, where: { metric: { eq: BUDGET } })")]
    public async Task A_next_page_costs_no_more_than_its_budget(string name, string connection)
    {
        await using Neo4jStore store = grown.StoreOrSkip([]);
        string query = $"query($after: String) {{ page: {connection} {{ nodes {{ id name }} pageInfo {{ endCursor }} }} }}";
        JsonElement first = JsonDocument.Parse(await ProductGraph.AskAsync(Compiler, store, query)).RootElement;
        string cursor = first.GetProperty("data").GetProperty("page").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;

        await CheckAsync(name, query, JsonSerializer.Serialize(new { after = cursor }));
    }

    private async Task CheckAsync(string name, string query, string? variables)
    {
        List<ProfiledOperator> plans = [];
        await using Neo4jStore store = grown.StoreOrSkip(plans);

        string answer = await ProductGraph.AskAsync(Compiler, store, query, variables);

        long hits = plans.Sum(plan => plan.AllHits);
        if (hits == 0)
        {
            // What reads nothing has no budget; what has one and counts nothing was not profiled.
            Assert.DoesNotContain(name, Budget.All().Keys);
            return;
        }

        int objects = Math.Max(1, Objects(JsonDocument.Parse(answer).RootElement.GetProperty("data")) - 1);
        long each = (hits + objects - 1) / objects;
        string scans = string.Join(' ', plans.SelectMany(plan => plan.All).Select(ScanOf).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        output.WriteLine($"{hits} hits for {objects} objects; scans: {scans}");
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1" && !ContinuousIntegration.IsOn)
            Update(name, each, scans);
        Assert.True(Budget.All().TryGetValue(name, out Budget? budget), $"{name} has no line in budgets.csv; UPDATE_CASES=1 writes it.");
        Assert.True(each <= budget.Hits, $"{name} costs {each} hits for each object, and its budget is {budget.Hits}.");
        Assert.Empty(scans.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(budget.Scans.Split(' ')));
        Assert.True(budget.Scans.Length == 0 || budget.Reason.Length > 0, $"{name} reads all of {budget.Scans}: say why in budgets.csv, or make an index serve.");
    }

    /// <summary>A budget is half as much again as was counted; it changes when it was exceeded or when half of it would do.</summary>
    private static void Update(string name, long each, string scans)
    {
        Budget before = Budget.All().GetValueOrDefault(name) ?? new Budget(name, 0, "", "");
        bool isKept = each <= before.Hits && before.Hits < 3 * each;
        (before with { Hits = isKept ? before.Hits : each + (each / 2), Scans = scans, Reason = scans.Length == 0 ? "" : before.Reason }).Keep();
    }

    /// <summary>What an operator reads from one end to the other, a label or a type; null when it does not.</summary>
    private static string? ScanOf(ProfiledOperator part)
    {
        if (!part.Name.Contains("LabelScan", StringComparison.Ordinal) && part.Name != "AllNodesScan" && !part.Name.EndsWith("TypeScan", StringComparison.Ordinal))
            return null;
        string what = part.Details.Split(',')[0];
        return what.Contains(':') ? what[(what.IndexOf(':') + 1)..].Split(']')[0] : "Node";
    }

    private static int Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => 1 + element.EnumerateObject().Sum(property => Objects(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().Sum(Objects),
        _ => 0,
    };
}
