using System.Text;
using BenchmarkDotNet.Attributes;
using RelationsGraph.Benchmarks.Requests;

namespace RelationsGraph.Benchmarks.Scale;

/// <summary>How many rows an indexed filter has, beside a look-up by id with two nested levels; both as served.</summary>
[MemoryDiagnoser]
[Promise(5.0)]
public class FilterCount
{
    private const string Metric = "BUDGET";

    private readonly byte[] _query = EmbeddedText.Read("observations-counted.graphql");
    private readonly byte[] _variables = Encoding.UTF8.GetBytes($"{{\"metric\":\"{Metric}\"}}");
    private readonly IdLookup _lookup = new();
    private readonly ScaleGraph _graph = ScaleGraph.Shared;

    /// <summary>Sees to it that the count is right.</summary>
    public FilterCount()
    {
        var observations = new PlainObservations(_graph.Plain);
        int count = observations.CountOf(observations.MetricOf(Metric));
        AnswerByHand.MustEqual(
            _graph.Served.Ask(_query, _variables), Encoding.UTF8.GetBytes($"{{\"data\":{{\"observations\":{{\"totalCount\":{count}}}}}}}"));
    }

    /// <summary>A node by id.</summary>
    [Benchmark(Baseline = true)]
    public int ById() => _lookup.Served();

    /// <summary>The count of a filter.</summary>
    [Benchmark]
    public int Count() => _graph.Served.Ask(_query, _variables).Length;
}
