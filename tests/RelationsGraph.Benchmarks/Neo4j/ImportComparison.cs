using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using RelationsGraph.Benchmarks.Scale;
using RelationsGraph.Exchange;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;
using RelationsGraph.Neo4j.Loading;
using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Neo4j.Transport;
using RelationsGraph.Testing;
using RelationsGraph.Testing.Servers;

namespace RelationsGraph.Benchmarks.Neo4j;

/// <summary>
/// Our import beside a program in JavaScript that sends the same rows with <c>neo4j-driver</c>, in turns, each into the same empty database. The program's
/// batch size is the best of several. Both must leave the same content behind.
/// </summary>
internal static class ImportComparison
{
    private const int Seed = 20201001;
    private const int Turns = 3;
    private const double Promise = 1.0;
    private static readonly int[] Batches = [1_000, 5_000, 10_000, 20_000];
    private static readonly string[] Phases = ["nodes", "relationships", "records", "indexes"];
    private static readonly ImportPhase[] Batched = [ImportPhase.Nodes, ImportPhase.Relationships, ImportPhase.Records];

    // What is ours alone (the mark of the import, its lock) is left out.
    private static readonly CypherText NodeContent = new(
        "MATCH (n) WHERE n:Entity OR n:_Record UNWIND labels(n) AS label RETURN label, count(n), sum(size(keys(n))) ORDER BY label");
    private static readonly CypherText RelationshipContent = new("MATCH ()-[r]->() RETURN type(r) AS type, count(r), sum(size(keys(r))) ORDER BY type");

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
        GraphOntology ontology = OntologyReader.ReadFolder(RepositoryRoot.Combine("schema")).Ontology!;
        GraphTables seed = SeedReader.Read(RepositoryRoot.Combine("seed"), ontology, CancellationToken.None).Tables!;
        GraphTables tables = new GenerateGraph(seed, Seed).Make(SizeFrom("SCALE_NODES", 10_000), SizeFrom("SCALE_RELATIONSHIPS", 50_000));
        using var folder = new TemporaryFolder();
        string file = folder.Combine("rows.json");
        RowsFile.Write(file, tables);
        await using Neo4jProcess server = await Neo4jProcess.StartAsync(new Neo4jOptions());
        await using var transport = BoltServer.Connect(server);

        // The first run of each finds a cold server. The best batch size is looked for in the next ones.
        await OursAsync(transport, tables);
        string ours = await ContentAsync(transport);
        await TheirsAsync(transport, server, file, Batches[1]);
        if (await ContentAsync(transport) != ours)
            throw new InvalidOperationException("The imports left different content behind.");
        (int batch, double best) = (0, double.MaxValue);
        foreach (int tried in Batches)
        {
            double all = (await TheirsAsync(transport, server, file, tried)).Sum();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"neo4j-driver, {tried} rows a batch: {all:0.00} s"));
            if (all < best)
                (batch, best) = (tried, all);
        }

        var ratios = new double[Turns];
        for (int turn = 0; turn < Turns; turn++)
        {
            double[] one = await OursAsync(transport, tables), other = await TheirsAsync(transport, server, file, batch);
            ratios[turn] = one.Sum() / other.Sum();
            Console.WriteLine(string.Join(
                ", ", Phases.Select((phase, i) => string.Create(CultureInfo.InvariantCulture, $"{phase} {one[i]:0.00} and {other[i]:0.00} s"))));
        }

        Array.Sort(ratios);
        double ratio = ratios[Turns / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"import: {ratio:0.00} times neo4j-driver with {batch} rows a batch ({ratios[0]:0.00} to {ratios[^1]:0.00}), promised {Promise:0.0}, {(ratio <= Promise ? "kept" : "BROKEN")}"));
        return ratio <= Promise ? 0 : 1;
    }

    private static async Task<double[]> OursAsync(ICypherTransport transport, GraphTables tables)
    {
        await EmptyAsync(transport);
        var progress = new Watch();
        await ImportGraph.RunAsync(transport, tables, new Neo4jImportSettings(), progress, TimeProvider.System, CancellationToken.None);
        return progress.End();
    }

    private static async Task<double[]> TheirsAsync(ICypherTransport transport, Neo4jProcess server, string file, int batch)
    {
        await EmptyAsync(transport);
        string printed = await NodeProgram.RunAsync("import.mjs", $"bolt://127.0.0.1:{server.Port}", server.Password, file, $"{batch}");
        using var seconds = JsonDocument.Parse(printed);
        return Array.ConvertAll(Phases, phase => seconds.RootElement.GetProperty(phase).GetDouble());
    }

    private static async Task EmptyAsync(ICypherTransport transport)
    {
        await CollectedRecords.WriteAsync(
            transport, [new(new CypherText("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS"), default)], CancellationToken.None);
        FoundSchema found = await FoundSchema.ReadAsync(transport, CancellationToken.None);
        foreach (SchemaItem item in found.Items)
            await CollectedRecords.WriteAsync(transport, [new(new CypherText(item.Drop()), default)], CancellationToken.None);
    }

    private static async Task<string> ContentAsync(ICypherTransport transport)
    {
        CollectedRecords records = await CollectedRecords.ReadAsync(transport, [new(NodeContent, default), new(RelationshipContent, default)], CancellationToken.None);
        FoundSchema found = await FoundSchema.ReadAsync(transport, CancellationToken.None);
        IEnumerable<string> lines = records.Of(0).Concat(records.Of(1)).Select(Convert.ToHexString);
        return string.Join('\n', [.. lines, .. found.Items.Select(item => item.Create()).Where(text => !text.Contains("_Lock", StringComparison.Ordinal)).Order(StringComparer.Ordinal)]);
    }

    private static int SizeFrom(string variable, int size) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : size;

    /// <summary>Notes when each phase ended: with its last batch. What is before the nodes counts with them, what is behind the records with the indexes.</summary>
    private sealed class Watch : IImportProgress
    {
        private readonly long _begin = Stopwatch.GetTimestamp();
        private readonly double[] _ends = new double[Phases.Length];

        public void Report(ImportPhase phase, long done, long total)
        {
            int place = Array.IndexOf(Batched, phase);
            if (place >= 0)
                _ends[place] = Stopwatch.GetElapsedTime(_begin).TotalSeconds;
        }

        public double[] End()
        {
            _ends[^1] = Stopwatch.GetElapsedTime(_begin).TotalSeconds;
            return [.. _ends.Select((end, i) => end - (i == 0 ? 0 : _ends[i - 1]))];
        }
    }
}
