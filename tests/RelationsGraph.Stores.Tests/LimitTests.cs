using System.Text.Json;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j;
using RelationsGraph.Neo4j.Rounds;
using Xunit;

namespace RelationsGraph.Stores.Tests;

/// <summary>Limits are laws: each is crossed at the same number on both stores, and what is said then is the same.</summary>
[Collection(BothNastyStores.Name)]
public sealed class LimitTests(NastyStores stores)
{
    private const int Most = 1 << 20;

    private static readonly OperationCompiler Compiler = NastyGraph.Compiler();

    [SkippableTheory]
    [InlineData("{ towns { groupBy(keys: [SORT]) { key { sort } count } } }")]
    [InlineData("{ towns { groupBy(keys: [SORT], first: 1) { key { sort } } } }")]
    [InlineData("{ towns { groupBy(keys: [SORT], first: 0) { key { sort } } } }")]
    [InlineData("{ towns { groupBy(keys: [SORT], having: { count: { gt: 100 } }) { key { sort } } } }")]
    [InlineData("{ things { a: totalCount groupBy(keys: [OVER, SINCE_YEAR], order: [{ count: DESC }], first: 2) { key { over { id } sinceYear } count } } }")]
    [InlineData("{ towns { groupBy(keys: [WORDS, NUMBERS]) { key { words } countDistinct { over } nodes { totalCount } } } }")]
    [InlineData("{ things { groupBy(keys: [UNDER], order: [{ count: DESC }], first: 1) { nodes { groupBy(keys: [OVER], first: 1) { key { over { id } } } } } } }")]
    [InlineData("""{ town(id: "town/n0") { around { groupBy(keys: [OVER], first: 1) { key { over { id } } } } touches { groupBy(keys: [EDGE_SORT]) { count } } } }""")]
    [InlineData("""{ timeline(from: "1800", to: "2100") { groupBy(keys: [DATE_YEAR], first: 1) { count } } }""")]
    [InlineData("""{ search(text: "a") { groupBy(keys: [OVER], first: 1) { count } } }""")]
    public async Task Groups_are_as_many_as_may_be(string query) => await CrossAsync(query, StoreErrorCodes.TooManyGroups, most => new Neo4jLimits { MaxGroups = most });

    [SkippableTheory]
    [InlineData("{ towns { aggregate { count sum { people } } } }")]
    [InlineData("{ towns(where: { people: { gt: -100 } }) { aggregate { max { big } average { area } } } }")]
    [InlineData("{ figures { aggregate { count sum { value } precise } } }")]
    [InlineData("{ things { aggregate { countDistinct { over } } } }")]
    [InlineData("{ things { groupBy(keys: [OVER], having: { countDistinct: { under: { gt: 0 } } }) { count } } }")]
    [InlineData("{ towns { groupBy(keys: [SORT], first: 0) { key { sort } } } }")]
    [InlineData("{ things { groupBy(keys: [OVER, UNDER], order: [{ count: DESC }], first: 1) { count nodes { totalCount } } } }")]
    [InlineData("{ towns { groupBy(keys: [WORDS, NUMBERS], first: 1) { countDistinct { over code } sum { big } } } }")]
    [InlineData("{ figures { groupBy(keys: [UNIT]) { sum { value } } } }")]
    [InlineData("{ things { groupBy(keys: [UNDER], order: [{ count: DESC }], first: 1) { nodes { aggregate { min { since } } } } } }")]
    [InlineData("""{ town(id: "town/n0") { around { aggregate { min { since } edge { min { since } } } } touches { aggregate { edge { sum { length } } } } } }""")]
    [InlineData("""{ timeline(from: "1800", to: "2100") { aggregate { min { since } } } }""")]
    [InlineData("""{ search(text: "a") { aggregate { min { since } } } }""")]
    public async Task Rows_are_aggregated_as_far_as_may_be(string query) =>
        await CrossAsync(query, StoreErrorCodes.TooManyRows, most => new Neo4jLimits { MaxAggregatedRows = most });

    [SkippableTheory]
    [InlineData("{ things(first: 21) { nodes { around(first: 20) { edges { via { id } } } } } }")]
    [InlineData("{ things(first: 21) { nodes { around(first: 20) { edges { node { id } paths { length } } } } } }")]
    [InlineData("{ things(first: 21) { nodes { around(first: 20) { edges { via { id } since until paths { nodes { id } relationships { id } } } } } } }")]
    [InlineData("{ things(first: 21) { nodes { wholes(first: 20) { edges { since via { __typename over { aggregate { max { since } } } } paths { steps { node { id } } } } } } } }")]
    [InlineData("{ towns(first: 7) { nodes { around(first: 20, where: { nodeType: { neq: PAPER } }) { totalCount edges { since via { id } paths { length } } } } } }")]
    public async Task Ways_are_written_as_far_as_may_be(string query) => await CrossAsync(query, StoreErrorCodes.TooManyWays, most => new Neo4jLimits { MaxWays = most });

    [SkippableTheory]
    [InlineData("{ things(first: 21) { nodes { around(first: 20, order: [{ edge: { since: ASC } }]) { edges { since until } } } } }")]
    [InlineData("""{ things(first: 21) { nodes { around(first: 20, where: { edge: { since: { before: "2004" } } }) { edges { since } } } } }""")]
    [InlineData("{ things(first: 21) { nodes { around { groupBy(keys: [EDGE_SINCE_YEAR]) { key { edge { sinceYear } } count } aggregate { edge { min { since } } } } } } }")]
    public async Task The_time_of_an_edge_is_that_of_all_its_ways(string query)
    {
        stores.OrSkip();
        (var embedded, Neo4jStore neo4j) = stores.WithLimits(new Neo4jLimits { MaxWays = 1 });
        string answer = await ProductGraph.AskAsync(Compiler, stores.Embedded, query);

        Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal);
        Assert.Equal(answer, await ProductGraph.AskAsync(Compiler, embedded, query));
        Assert.Equal(answer, await ProductGraph.AskAsync(Compiler, neo4j, query));
    }

    [SkippableFact]
    public async Task Too_many_rows_are_told_before_too_many_groups()
    {
        const string Query = "{ things { groupBy(keys: [OVER]) { count } } }";
        stores.OrSkip();
        (var embedded, Neo4jStore neo4j) = stores.WithLimits(new Neo4jLimits { MaxAggregatedRows = 5, MaxGroups = 1 });
        string answer = await ProductGraph.AskAsync(Compiler, embedded, Query);

        Assert.Contains(StoreErrorCodes.TooManyRows, answer, StringComparison.Ordinal);
        Assert.Equal(answer, await ProductGraph.AskAsync(Compiler, neo4j, Query));
    }

    [SkippableTheory]
    [InlineData("""{ paths(from: "town/n0", to: "paper/1", maxLength: 4) { length nodes { id } } }""")]
    [InlineData("""{ paths(from: "town/n0", to: "paper/1", mode: SIMPLE, maxLength: 3, first: 3) { length nodes { id } } }""")]
    [InlineData("""{ neighbors(of: "town/n0", depth: 3) { totalCount } }""")]
    [InlineData("""{ subgraph(ids: ["town/n0", "paper/1"], depth: 2) { nodes { node { id } } relationships { id } } }""")]
    [InlineData("""{ town(id: "town/n0") { topRelated { count } } }""")]
    [InlineData("""{ statistics { topByDegree(asOf: "2004") { degree } } }""")]
    public async Task Searches_from_node_to_node_look_no_farther_than_they_may(string query)
    {
        // How many relationships a search looks at is of the store, so only the ends are compared.
        stores.OrSkip();
        foreach (int most in new[] { 1, Most })
        {
            (var embedded, Neo4jStore neo4j) = stores.WithLimits(new Neo4jLimits { MaxTraversed = most });
            string answer = await ProductGraph.AskAsync(Compiler, embedded, query);
            Assert.Equal(most == 1, IsRefused(answer, StoreErrorCodes.TraversalLimit));
            Assert.Equal(answer, await ProductGraph.AskAsync(Compiler, neo4j, query));
        }
    }

    [SkippableTheory]
    [InlineData("paths", "maxLength", """paths(from: "town/n0", to: "paper/1", mode: ALL_SHORTEST, maxLength: $n) { length nodes { id } }""")]
    [InlineData("paths", "maxLength", """paths(from: "town/n0", to: "paper/1", mode: SIMPLE, maxLength: $n, first: 3) { length nodes { id } }""")]
    [InlineData("neighbors", "depth", """neighbors(of: "town/n0", depth: $n) { totalCount nodes(first: 50) { distance node { id } } }""")]
    [InlineData("subgraph", "depth", """subgraph(ids: ["town/n0", "paper/1"], depth: $n) { isTruncated nodes { distance node { id } } relationships { id } }""")]
    public async Task Nobody_asks_for_more_steps_than_there_may_be(string field, string argument, string query)
    {
        const int Most = 3;
        OperationCompiler compiler = NastyGraph.Compiler(new PlanLimits { MaxPathLength = Most });
        foreach (int asked in new[] { -1, 0, 1, Most - 1, Most, Most + 1, int.MaxValue })
        {
            bool isRefused = asked > Most || asked < (field == "subgraph" ? 0 : 1);
            string answer = await BothAsync(compiler, query, asked);
            Assert.Equal(isRefused, IsRefused(answer, CompilerErrorCodes.PathLength));
            Assert.Equal(isRefused, answer.Contains($"'{argument}' is {asked}. Ask for {(field == "subgraph" ? 0 : 1)} to {Most} (setting Limits:MaxPathLength).", StringComparison.Ordinal));
        }
    }

    [SkippableTheory]
    [InlineData("SHORTEST")]
    [InlineData("ALL_SHORTEST")]
    [InlineData("SIMPLE")]
    public async Task A_path_is_as_long_as_it_may_be(string mode)
    {
        stores.OrSkip();

        // The two nodes that are the farthest from each other along one type in one direction.
        (string path, int length) = ("", 0);
        string[] ids = [.. NastyGraph.Tables(NastyStores.Seed).Nodes.SelectMany(table => table.Ids)];
        foreach ((string from, string to) in ids.SelectMany(from => ids.Where(to => to != from).Select(to => (from, to))))
        {
            JsonElement paths = PathsOf(await ProductGraph.AskAsync(Compiler, stores.Embedded, Path(from, to, "SHORTEST")));
            if (paths.GetArrayLength() > 0 && paths[0].GetProperty("length").GetInt32() is var found && found > length)
                (path, length) = (Path(from, to, mode), found);
        }

        Assert.True(length > 2, "No path crosses a limit.");
        foreach (int most in new[] { 1, length - 1, length, length + 1 })
        {
            JsonElement paths = PathsOf(await BothAsync(NastyGraph.Compiler(new PlanLimits { MaxPathLength = most }), path, null));
            Assert.Equal(most >= length, paths.GetArrayLength() > 0);
            Assert.All(paths.EnumerateArray(), path => Assert.InRange(path.GetProperty("length").GetInt32(), length, most));
        }

        static string Path(string from, string to, string mode) =>
            $$"""{ paths(from: "{{from}}", to: "{{to}}", types: [UNDER], direction: OUT, mode: {{mode}}, first: 20) { length nodes { id } } }""";

        static JsonElement PathsOf(string answer) => JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("paths");
    }

    [SkippableTheory]
    [InlineData("""["town/n0"], depth: 1""")]
    [InlineData("""["town/n0", "paper/1"], depth: 2""")]
    [InlineData("""["town/n0", "town/1", "paper/1", "figure/n2"], depth: 0""")]
    public async Task A_subgraph_has_as_many_nodes_as_it_may(string around)
    {
        stores.OrSkip();
        string parts = "{ isTruncated missing nodeCounts { type count } nodes { distance node { id } } relationships { id } }";
        string query = $"{{ subgraph(ids: {around}) {parts} }}";
        int all = NodesOf(await ProductGraph.AskAsync(Compiler, stores.Embedded, query)).Count;
        Assert.InRange(all, 4, 100);
        foreach (int most in new[] { 1, all - 1, all, all + 1 })
        {
            OperationCompiler compiler = NastyGraph.Compiler(new PlanLimits { MaxSubgraphNodes = most });
            (int nodes, bool isTruncated) = NodesOf(await BothAsync(compiler, query, null));
            Assert.Equal((Math.Min(all, most), most < all), (nodes, isTruncated));
            foreach (int asked in new[] { -1, 0, 1, most - 1, most, most + 1, int.MaxValue }.Distinct())
            {
                bool isRefused = asked < 1 || asked > most;
                string answer = await BothAsync(compiler, $"subgraph(ids: {around}, limit: $n) {parts}", asked);
                Assert.Equal(isRefused, IsRefused(answer, CompilerErrorCodes.SubgraphSize));
                Assert.Equal(isRefused, answer.Contains($"'limit' asks for {asked} nodes. Ask for 1 to {most} (setting Limits:MaxSubgraphNodes).", StringComparison.Ordinal));
                if (!isRefused)
                    Assert.Equal((Math.Min(all, asked), asked < all), NodesOf(answer));
            }
        }

        static (int Count, bool IsTruncated) NodesOf(string answer)
        {
            JsonElement subgraph = JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("subgraph");
            return (subgraph.GetProperty("nodes").GetArrayLength(), subgraph.GetProperty("isTruncated").GetBoolean());
        }
    }

    /// <summary>Asks both stores for a field with a number, written out and as a variable; what is said is the same, but for where it is said.</summary>
    private async Task<string> BothAsync(OperationCompiler compiler, string field, int? number)
    {
        Neo4jStore neo4j = stores.OrSkip();
        (string Query, string? Variables)[] forms = number is { } n
            ? [($"{{ {field.Replace("$n", $"{n}", StringComparison.Ordinal)} }}", null), ($"query($n: Int!) {{ {field} }}", $$"""{"n":{{n}}}""")]
            : [(field, null)];
        string answer = "";
        foreach ((string query, string? variables) in forms)
        {
            answer = await ProductGraph.AskAsync(compiler, stores.Embedded, query, variables);
            Assert.Equal(answer, await ProductGraph.AskAsync(compiler, neo4j, query, variables));
        }

        return answer;
    }

    /// <summary>Whether an error has a code, and says where.</summary>
    private static bool IsRefused(string answer, string code) => JsonDocument.Parse(answer).RootElement.TryGetProperty("errors", out JsonElement errors)
        && errors.EnumerateArray().Any(error => error.GetProperty("extensions").GetProperty("code").GetString() == code
            && error.GetProperty("path").GetArrayLength() > 0 && error.GetProperty("locations").GetArrayLength() > 0);

    /// <summary>Finds where the embedded store begins to answer, and asks both on either side of it.</summary>
    private async Task CrossAsync(string query, string code, Func<int, Neo4jLimits> limits)
    {
        stores.OrSkip();
        int refused = 0, answered = Most;
        while (answered - refused > 1)
        {
            int middle = refused + ((answered - refused) / 2);
            if (await ProductGraph.AskAsync(Compiler, stores.WithLimits(limits(middle)).Embedded, query) is var answer && IsRefused(answer, code))
                refused = middle;
            else
                answered = middle;
        }

        Assert.True(refused > 0, "No limit is crossed.");
        foreach (int most in new[] { 1, (refused + 1) / 2, refused, answered, Most }.Distinct())
        {
            (var embedded, Neo4jStore neo4j) = stores.WithLimits(limits(most));
            string answer = await ProductGraph.AskAsync(Compiler, embedded, query);
            Assert.Equal(most <= refused, IsRefused(answer, code));
            string other = await ProductGraph.AskAsync(Compiler, neo4j, query);
            Assert.True(answer == other, $"limit {most}, answered from {answered} on\nembedded: {answer}\nNeo4j:    {other}");
        }
    }
}
