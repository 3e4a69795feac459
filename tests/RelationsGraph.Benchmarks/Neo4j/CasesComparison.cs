using System.Diagnostics;
using System.Globalization;
using System.Text;
using RelationsGraph.Compiler.Api;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Exchange;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Neo4j.Loading;
using RelationsGraph.Server.GraphQL;
using RelationsGraph.Testing;
using RelationsGraph.Testing.Cases;
using RelationsGraph.Testing.Servers;

namespace RelationsGraph.Benchmarks.Neo4j;

/// <summary>
/// Asks every question of <c>tests/queries</c>, plans known, and sends the statements it became once more through the same connection pool, in turns. What the
/// first takes longer is ours: parameters, decoding, JSON.
/// </summary>
internal static class CasesComparison
{
    private const int WarmUps = 30;
    private const int Turns = 61;
    private const double Slow = 1.0;
    private const double PromiseOfSlow = 1.15;
    private const double PromiseOfFast = 1.5;

    /// <param name="names">Names of questions, or parts of them; none for all.</param>
    /// <returns>How many promises are broken.</returns>
    public static async Task<int> RunAsync(string[] names)
    {
        if (Neo4jProcess.WhyNot is { } reason)
        {
            Console.Error.WriteLine(reason);
            return 1;
        }

        GraphOntology ontology = OntologyReader.ReadFolder(RepositoryRoot.Combine("schema")).Ontology!;
        GraphTables tables = SeedReader.Read(RepositoryRoot.Combine("seed"), ontology, CancellationToken.None).Tables!;
        await using Neo4jProcess server = await Neo4jProcess.StartAsync(new Neo4jOptions());
        await using BoltTransport transport = BoltServer.Connect(server);
        await ImportGraph.RunAsync(transport, tables, new Neo4jImportSettings(), new NoProgress(), TimeProvider.System, CancellationToken.None);
        await using var store = new Neo4jStore(ontology, transport);
        var compiler = new OperationCompiler(ApiSchema.From(ontology), new CompilerOptions());
        List<(double Raw, double Ratio)> compared = [];
        foreach (string name in QueryCase.AllNames.Where(name => names.Length == 0 || names.Any(name.Contains)))
        {
            var asked = new QueryCase(name);
            string query = File.ReadAllText(asked.QueryFile);
            string? variables = File.Exists(asked.VariablesFile) ? File.ReadAllText(asked.VariablesFile) : null;
            var recorded = new RecordedCalls(transport);
            await using (var recording = new Neo4jStore(ontology, recorded))
                await new Question(compiler, recording, query, variables).AskAsync();
            if (recorded.IsEmpty)
                continue;
            var question = new Question(compiler, store, query, variables);
            (double raw, double ratio) = await CompareAsync(recorded.SendAgainAsync, question.AskAsync);
            compared.Add((raw, ratio));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ratio,5:0.00}  {raw,8:0.00} ms  {name}"));
        }

        return Broken("above", compared.Where(item => item.Raw > Slow), PromiseOfSlow) + Broken("below", compared.Where(item => item.Raw <= Slow), PromiseOfFast);
    }

    private static async Task<(double Raw, double Ratio)> CompareAsync(Func<Task> raw, Func<Task> served)
    {
        var raws = new double[Turns];
        var ratios = new double[Turns];
        for (int turn = -WarmUps; turn < Turns; turn++)
        {
            // Who comes first changes, since the second finds a warmer server.
            double one, other;
            if (turn % 2 == 0)
                (one, other) = (await TimeAsync(raw), await TimeAsync(served));
            else
                (other, one) = (await TimeAsync(served), await TimeAsync(raw));
            if (turn >= 0)
                (raws[turn], ratios[turn]) = (one, other / one);
        }

        Array.Sort(raws);
        Array.Sort(ratios);
        return (raws[Turns / 2], ratios[Turns / 2]);
    }

    private static async Task<double> TimeAsync(Func<Task> action)
    {
        long begin = Stopwatch.GetTimestamp();
        await action();
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    private static int Broken(string which, IEnumerable<(double Raw, double Ratio)> compared, double promise)
    {
        double[] ratios = [.. compared.Select(item => item.Ratio).Order()];
        if (ratios.Length == 0)
            return 0;
        int broken = ratios.Count(ratio => ratio > promise);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{ratios.Length} {which} {Slow} ms: median {ratios[ratios.Length / 2]:0.00}, most {ratios[^1]:0.00}; {broken} above the promise of {promise}"));
        return broken;
    }

    private sealed class Question(OperationCompiler compiler, IGraphStore store, string query, string? variables)
    {
        private readonly OperationRunner _runner = new(compiler, store, TimeSpan.FromMinutes(5), 100);
        private readonly RequestState _state = new(64 << 20, 100);
        private readonly byte[] _variables = variables is null ? [] : Encoding.UTF8.GetBytes(variables);

        public async Task AskAsync()
        {
            _state.Reset();
            int length = Encoding.UTF8.GetBytes(query, _state.Query.Room(Encoding.UTF8.GetMaxByteCount(query.Length)));
            await _runner.RunAsync(_state, length, null, _variables, [], true, CancellationToken.None);
        }
    }
}
