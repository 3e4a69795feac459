using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using RelationsGraph.Benchmarks.Requests;

namespace RelationsGraph.Benchmarks.Scale;

/// <summary>A page of 20 of the observations with one metric, the greatest value first: as served, and by hand with an index for just this question.</summary>
[MemoryDiagnoser]
[Promise(2.0)]
public class FilteredPage
{
    private const int PageSize = 20;

    private readonly byte[] _query = EmbeddedText.Read("observations-by-value.graphql");
    private readonly AnswerByHand _answer = new();
    private readonly ScaleGraph _graph = ScaleGraph.Shared;
    private readonly PlainObservations _observations = new(ScaleGraph.Shared.Plain);
    private byte[] _variables = [];
    private int _metric;

    /// <summary>A metric that half of all observations have, one of an eighth, whose values are small, and one of a hundredth.</summary>
    [Params("BUDGET", "COUNT", "AGE")]
    public string Metric { get; set; } = "";

    /// <summary>Sees to it that both answer alike.</summary>
    [GlobalSetup]
    public void Check()
    {
        _metric = _observations.MetricOf(Metric);
        _variables = Encoding.UTF8.GetBytes($"{{\"metric\":\"{Metric}\"}}");
        AnswerByHand.MustEqual(_graph.Served.Ask(_query, _variables), Write());
    }

    /// <summary>By hand, with Utf8JsonWriter.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand() => Write().Length;

    /// <summary>As served.</summary>
    [Benchmark]
    public int Served() => _graph.Served.Ask(_query, _variables).Length;

    private ReadOnlySpan<byte> Write()
    {
        Utf8JsonWriter json = _answer.Begin();
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        json.WriteStartObject("observations"u8);
        json.WriteStartArray("nodes"u8);
        bool hasNext = _observations.WritePage(json, _metric, 0, PageSize);
        json.WriteEndArray();
        json.WriteStartObject("pageInfo"u8);
        json.WriteBoolean("hasNextPage"u8, hasNext);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        return _answer.End(json);
    }
}
