using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using RelationsGraph.Compiler.Api;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Neo4j;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Neo4j.Loading;
using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Neo4j.Transport;
using RelationsGraph.Server.GraphQL;
using RelationsGraph.Testing;
using RelationsGraph.Testing.Servers;

namespace RelationsGraph.Benchmarks.Neo4j;

/// <summary>
/// Requests per second, 16 at a time, of one question of three levels with a filter on the relationship: our server over HTTP, <c>@neo4j/graphql</c> with
/// GraphQL Yoga over HTTP, and the best statement written by hand over our client, in turns on one Neo4j with one graph. Both servers give the same values.
/// </summary>
internal static class GraphQLComparison
{
    private const int Connections = 16;
    private const int Turns = 7;
    private const int WarmUpSeconds = 12;
    private const int SecondsEach = 3;
    private const double PromiseOfServers = 3.0;
    private const double PromiseOfStatement = 0.95;

    private const string Inner =
        "COLLECT { MATCH (t)<-[s:SIGNER_OF]-(b@) WHERE s.role = $role WITH s, b ORDER BY b.id LIMIT 10 MATCH (b)-[:SEAT_IN]->(w@@) "
        + "RETURN [s.role, s.share, b.id, b.title, w.id, w.title, w.people] }";

    // With labels and without, with the index of the order and with what the planner chooses.
    private static readonly string[] ByHand =
    [
        .. from index in (string[])["MATCH (t:Treaty) USING INDEX t:Treaty(number) WHERE t.number IS NOT NULL AND t.kind = $kind", "MATCH (t:Treaty {kind: $kind})"]
           from inner in (string[])[Inner.Replace("@@", "").Replace("@", ""), Inner.Replace("@@", ":Town").Replace("@", ":Body")]
           select $"{index} WITH t ORDER BY t.number DESC LIMIT 20 RETURN t.id, t.title, t.number, {inner}",
    ];

    /// <summary>Compares.</summary>
    /// <returns>How many promises are broken.</returns>
    public static async Task<int> RunAsync()
    {
        if (Neo4jProcess.WhyNot is { } reason)
        {
            Console.Error.WriteLine(reason);
            return 1;
        }

        await NodeProgram.PrepareAsync();
        await using Neo4jProcess database = await Neo4jProcess.StartAsync(new Neo4jOptions());
        await using var transport = BoltServer.Connect(database);
        await ImportGraph.RunAsync(transport, TreatyGraph.Make(), new Neo4jImportSettings(), new NoProgress(), TimeProvider.System, CancellationToken.None);
        string address = $"bolt://127.0.0.1:{database.Port}";
        var login = new Dictionary<string, string?> { ["RelationsGraph__Neo4j__User"] = "neo4j", ["RelationsGraph__Neo4j__Password"] = database.Password };
        await using ServerProgram ours = await ServerProgram.StartAsync(
            ["--schema", TreatyGraph.Folder, "--store", "neo4j", "--neo4j", address], login, CancellationToken.None);
        int port = FreePort.Next();
        await using ChildProgram theirs = await NodeProgram.StartAsync("serve.mjs", address, database.Password, $"{port}");
        using var folder = new TemporaryFolder();
        using var served = new LoadedServer(folder, "ours", new Uri(ours.Client.BaseAddress!, "/graphql"), Path.Combine(TreatyGraph.Folder, "query.graphql"));
        using var other = new LoadedServer(folder, "theirs", new Uri($"http://127.0.0.1:{port}/graphql"), NodeProgram.PathOf("treaties.graphql"));
        (byte[] answer, byte[] otherAnswer) = (await served.AskAsync(), await other.AskAsync());
        if (!Leaves(answer).SequenceEqual(Leaves(otherAnswer)))
            throw new InvalidOperationException($"The servers give different values:\n{Encoding.UTF8.GetString(answer)}\n{Encoding.UTF8.GetString(otherAnswer)}");
        Console.WriteLine($"the answers have {answer.Length} and {otherAnswer.Length} bytes");

        CypherStatement best = await BestAsync(transport);
        CypherStatement sent = await SentAsync(transport);
        await served.RateAsync(Connections, 3 * WarmUpSeconds);
        await other.RateAsync(Connections, WarmUpSeconds);
        double[] toServer = new double[Turns], toStatement = new double[Turns];
        for (int turn = 0; turn < Turns; turn++)
        {
            double statement = await RateAsync(transport, best, SecondsEach);
            double alone = await RateAsync(transport, sent, SecondsEach);
            TimeSpan spent = Spent(ours);
            double our = await served.RateAsync(Connections, SecondsEach);
            double each = (Spent(ours) - spent).TotalMicroseconds / (our * SecondsEach);
            double their = await other.RateAsync(Connections, SecondsEach);
            (toServer[turn], toStatement[turn]) = (our / their, our / statement);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"ours {our:0}, @neo4j/graphql {their:0}, by hand {statement:0}, our statement alone {alone:0} a second; "
                + $"our server takes {each:0} microseconds of processor time for a request"));
        }

        return Broken("@neo4j/graphql", toServer, PromiseOfServers) + Broken("the statement by hand", toStatement, PromiseOfStatement);
    }

    /// <summary>The statement that our server sends.</summary>
    private static async Task<CypherStatement> SentAsync(BoltTransport transport)
    {
        var recorded = new RecordedCalls(transport);
        await using var store = new Neo4jStore(TreatyGraph.Ontology, recorded);
        var runner = new OperationRunner(new OperationCompiler(ApiSchema.From(TreatyGraph.Ontology), new CompilerOptions()), store, TimeSpan.FromMinutes(5), 100);
        var state = new RequestState(64 << 20, 100);
        byte[] query = await File.ReadAllBytesAsync(Path.Combine(TreatyGraph.Folder, "query.graphql"));
        query.CopyTo(state.Query.Room(query.Length));
        await runner.RunAsync(state, query.Length, null, """{"kind":"TRADE","role":"HOST"}"""u8.ToArray(), [], true, CancellationToken.None);
        return recorded.Statements.Single();
    }

    private static TimeSpan Spent(ServerProgram server)
    {
        using var process = Process.GetProcessById(server.Id);
        return process.TotalProcessorTime;
    }

    private static int Broken(string name, double[] ratios, double promise)
    {
        Array.Sort(ratios);
        bool isKept = ratios[Turns / 2] >= promise;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{ratios[Turns / 2]:0.00} times {name} ({ratios[0]:0.00} to {ratios[^1]:0.00}), promised at least {promise}, {(isKept ? "kept" : "BROKEN")}"));
        return isKept ? 0 : 1;
    }

    private static async Task<CypherStatement> BestAsync(BoltTransport transport)
    {
        (double best, CypherStatement statement) = (0, default);
        foreach (string text in ByHand)
        {
            CypherStatement tried = new CypherText(text).With(("kind", "TRADE"), ("role", "HOST"));
            await RateAsync(transport, tried, WarmUpSeconds / 2);
            double rate = await RateAsync(transport, tried, SecondsEach / 2);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rate:0} a second: {text}"));
            if (rate > best)
                (best, statement) = (rate, tried);
        }

        return statement;
    }

    private static async Task<double> RateAsync(BoltTransport transport, CypherStatement statement, int seconds)
    {
        long begin = Stopwatch.GetTimestamp();
        int[] counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            int count = 0;
            CypherStatement[] statements = [statement];
            for (; Stopwatch.GetElapsedTime(begin).TotalSeconds < seconds; count++)
                await transport.ReadAsync(statements, new Nobody(), Timeout.InfiniteTimeSpan, CancellationToken.None);
            return count;
        }));
        return counts.Sum() / Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }

    /// <summary>The values of an answer in their order, without the shape around them.</summary>
    private static List<string> Leaves(byte[] answer)
    {
        List<string> leaves = [];
        var reader = new Utf8JsonReader(answer);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)
                leaves.Add(Encoding.UTF8.GetString(reader.ValueSpan));
        }

        return leaves;
    }
}
