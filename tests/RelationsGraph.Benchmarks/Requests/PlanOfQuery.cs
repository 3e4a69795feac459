using BenchmarkDotNet.Attributes;
using RelationsGraph.Benchmarks.Scale;

namespace RelationsGraph.Benchmarks.Requests;

/// <summary>From text and variables to the plan, nothing known before.</summary>
[Promise(15)]
public class PlanOfNewQuery
{
    private readonly Preparation _preparation = new();

    /// <summary>Waits for the compiler: this is much more code than the yardstick, and other programs may keep it from being compiled in the few turns for that.</summary>
    [GlobalSetup]
    public void WarmUp()
    {
        for (int i = 0; i < 60_000; i++)
            _preparation.Cold();
    }

    /// <summary>The yardstick.</summary>
    [Benchmark(Baseline = true)]
    public int JsonDocumentParse() => _preparation.JsonDocumentParse();

    /// <summary>The plan.</summary>
    [Benchmark]
    public int Cold() => _preparation.Cold().GetHashCode();
}

/// <summary>From text and variables to the plan, which was made before.</summary>
[Promise(1)]
public class PlanOfKnownQuery
{
    private readonly Preparation _preparation = new();

    /// <summary>The yardstick.</summary>
    [Benchmark(Baseline = true)]
    public int JsonDocumentParse() => _preparation.JsonDocumentParse();

    /// <summary>The plan.</summary>
    [Benchmark]
    public int Cached() => _preparation.Cached().GetHashCode();
}
