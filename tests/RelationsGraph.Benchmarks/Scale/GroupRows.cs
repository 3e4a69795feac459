using System.Text.Json;
using BenchmarkDotNet.Attributes;
using RelationsGraph.Benchmarks.Requests;

namespace RelationsGraph.Benchmarks.Scale;

/// <summary>All observations, over 100,000 in the whole graph, in groups by metric and unit with their count and extremes: as served, and by hand in one pass.</summary>
[MemoryDiagnoser]
[Promise(1.5)]
public class GroupRows
{
    private readonly byte[] _query = EmbeddedText.Read("observations-grouped.graphql");
    private readonly AnswerByHand _answer = new();
    private readonly ScaleGraph _graph = ScaleGraph.Shared;
    private readonly PlainObservations _observations = new(ScaleGraph.Shared.Plain);
    private readonly Group[] _groups;
    private readonly int[] _metricsByName;
    private readonly int[] _unitsByName;

    /// <summary>Sees to it that both answer alike.</summary>
    public GroupRows()
    {
        _groups = new Group[_observations.MetricNames.Length * _observations.UnitNames.Length];
        (_metricsByName, _unitsByName) = (ByName(_observations.MetricNames), ByName(_observations.UnitNames));
        AnswerByHand.MustEqual(_graph.Served.Ask(_query, default), Write());
        Console.WriteLine($"// grouped {_observations.Count:N0} rows");
    }

    /// <summary>By hand, with Utf8JsonWriter.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand() => Write().Length;

    /// <summary>As served.</summary>
    [Benchmark]
    public int Served() => _graph.Served.Ask(_query, default).Length;

    private static int[] ByName(byte[][] names) =>
        [.. Enumerable.Range(0, names.Length).OrderBy(i => System.Text.Encoding.UTF8.GetString(names[i]), StringComparer.Ordinal)];

    private void Collect()
    {
        Array.Clear(_groups);
        long[] metrics = _observations.Metrics, units = _observations.Units;
        decimal[] values = _observations.Values;
        for (int row = 0; row < values.Length; row++)
        {
            ref Group group = ref _groups[((int)metrics[row] * _unitsByName.Length) + (int)units[row]];
            decimal value = values[row];
            if (group.Count++ == 0)
                (group.Least, group.Greatest) = (value, value);
            else if (value < group.Least)
                group.Least = value;
            else if (value > group.Greatest)
                group.Greatest = value;
        }
    }

    private ReadOnlySpan<byte> Write()
    {
        Collect();
        Utf8JsonWriter json = _answer.Begin();
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        json.WriteStartObject("observations"u8);
        json.WriteStartArray("groupBy"u8);
        foreach (int metric in _metricsByName)
        {
            foreach (int unit in _unitsByName)
            {
                Group group = _groups[(metric * _unitsByName.Length) + unit];
                if (group.Count > 0)
                    WriteGroup(json, metric, unit, group);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        return _answer.End(json);
    }

    private void WriteGroup(Utf8JsonWriter json, int metric, int unit, in Group group)
    {
        json.WriteStartObject();
        json.WriteStartObject("key"u8);
        json.WriteString("metric"u8, _observations.MetricNames[metric]);
        json.WriteString("unit"u8, _observations.UnitNames[unit]);
        json.WriteEndObject();
        json.WriteNumber("count"u8, group.Count);
        json.WriteStartObject("min"u8);
        json.WriteNumber("value"u8, group.Least);
        json.WriteEndObject();
        json.WriteStartObject("max"u8);
        json.WriteNumber("value"u8, group.Greatest);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private record struct Group(int Count, decimal Least, decimal Greatest);
}
