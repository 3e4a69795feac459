using System.Diagnostics;
using RelationsGraph.Compiler.Api;
using RelationsGraph.Embedded;
using RelationsGraph.Exchange;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;

namespace RelationsGraph.Benchmarks.Scale;

/// <summary>A generated graph in the store, as served, and the same graph in plain arrays, as somebody would write it by hand for one question.</summary>
internal sealed class ScaleGraph
{
    private const int Seed = 20201001;

    private static readonly Lazy<ScaleGraph> Made = new(() => new ScaleGraph(SizeFrom("SCALE_NODES", 1_000_000), SizeFrom("SCALE_RELATIONSHIPS", 5_000_000)));

    private ScaleGraph(int nodes, int relationships)
    {
        OntologyResult read = OntologyReader.ReadFolder(Path.Combine(AppContext.BaseDirectory, "schema"));
        Ontology = read.Ontology ?? throw new InvalidOperationException(string.Join('\n', read.Faults));
        GraphTables model = SeedReader.Read(Path.Combine(AppContext.BaseDirectory, "seed"), Ontology, CancellationToken.None).Tables
            ?? throw new InvalidOperationException("The seed has faults. Run the verb check.");
        var watch = Stopwatch.StartNew();
        GraphTables tables = new GenerateGraph(model, Seed).Make(nodes, relationships);
        Console.WriteLine($"// generated {tables.Nodes.Sum(table => table.Count):N0} nodes and {tables.Relationships.Sum(table => table.Count):N0} relationships in {watch.Elapsed.TotalSeconds:F1} s");
        watch.Restart();
        var store = new EmbeddedStore(tables);
        Console.WriteLine($"// stored in {watch.Elapsed.TotalSeconds:F1} s");
        Served = new ServedQuestions(ApiSchema.From(Ontology), store);
        Plain = new PlainGraph(tables);
    }

    /// <summary>The graph that all benchmarks of one run share. <c>SCALE_NODES</c> and <c>SCALE_RELATIONSHIPS</c> make it smaller or larger.</summary>
    public static ScaleGraph Shared => Made.Value;

    /// <summary>The ontology.</summary>
    public GraphOntology Ontology { get; }

    /// <summary>The graph as served.</summary>
    public ServedQuestions Served { get; }

    /// <summary>The graph in plain arrays.</summary>
    public PlainGraph Plain { get; }

    private static int SizeFrom(string variable, int size) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), out int given) ? given : size;
}
