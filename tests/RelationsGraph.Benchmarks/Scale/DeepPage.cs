using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using RelationsGraph.Benchmarks.Requests;

namespace RelationsGraph.Benchmarks.Scale;

/// <summary>Page 1,000 of an indexed filter in another order beside page 1, both as served. In a small graph it is the last full page.</summary>
[MemoryDiagnoser]
[Promise(1.2)]
public class DeepPage
{
    private const int PageSize = 20;
    private const int Page = 1_000;
    private const string Metric = "BUDGET";

    private readonly byte[] _query = EmbeddedText.Read("observations-by-value.graphql");
    private readonly ScaleGraph _graph = ScaleGraph.Shared;
    private readonly byte[] _first = Variables(null);
    private readonly byte[] _deep;

    /// <summary>Turns the pages as a client does, and sees to it that the last one is right.</summary>
    public DeepPage()
    {
        byte[] withCursor = EmbeddedText.Read("observations-by-value-cursor.graphql");
        var observations = new PlainObservations(_graph.Plain);
        int metric = observations.MetricOf(Metric), pages = Math.Min(Page, observations.CountOf(metric) / PageSize) - 1;
        _deep = _first;
        for (int page = 0; page < pages; page++)
            _deep = Variables(EndCursor(_graph.Served.Ask(withCursor, _deep)));
        var answer = new AnswerByHand();
        Utf8JsonWriter json = answer.Begin();
        json.WriteStartArray();
        observations.WritePage(json, metric, pages * PageSize, PageSize);
        json.WriteEndArray();
        ReadOnlySpan<byte> served = _graph.Served.Ask(_query, _deep);
        AnswerByHand.MustEqual(served[served.IndexOf((byte)'[')..(served.IndexOf((byte)']') + 1)], answer.End(json));
        Console.WriteLine($"// the deep page is page {pages + 1:N0}");
    }

    /// <summary>Page 1.</summary>
    [Benchmark(Baseline = true)]
    public int First() => _graph.Served.Ask(_query, _first).Length;

    /// <summary>Page 1,000.</summary>
    [Benchmark]
    public int Deep() => _graph.Served.Ask(_query, _deep).Length;

    private static byte[] Variables(string? after) => Encoding.UTF8.GetBytes(
        after is null ? $"{{\"metric\":\"{Metric}\"}}" : $"{{\"metric\":\"{Metric}\",\"after\":\"{after}\"}}");

    private static string EndCursor(ReadOnlySpan<byte> answer)
    {
        var reader = new Utf8JsonReader(answer);
        using var read = JsonDocument.ParseValue(ref reader);
        return read.RootElement.GetProperty("data").GetProperty("observations").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
    }
}
