using System.Text.Json;

namespace RelationsGraph.Benchmarks.Scale;

/// <summary>The observations in arrays, and one sorted index: by metric, then the greatest value first, then by id.</summary>
internal sealed class PlainObservations
{
    private readonly PlainGraph _plain;
    private readonly int _first;
    private readonly int[] _sorted;
    private readonly int[] _begins;

    /// <summary>Sorts them.</summary>
    public PlainObservations(PlainGraph plain)
    {
        _plain = plain;
        (_first, Count) = plain.NodesOf("Observation");
        (Metrics, Units, Values) = (plain.Integers("Observation", "metric"), plain.Integers("Observation", "unit"), plain.Decimals("Observation", "value"));
        (MetricNames, UnitNames) = (plain.EnumNames("Observation", "metric"), plain.EnumNames("Observation", "unit"));
        _sorted = [.. Enumerable.Range(0, Count).OrderBy(row => Metrics[row]).ThenByDescending(row => Values[row])];
        _begins = new int[MetricNames.Length + 1];
        foreach (long metric in Metrics)
            _begins[metric + 1]++;
        for (int i = 0; i < MetricNames.Length; i++)
            _begins[i + 1] += _begins[i];
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Ordinals of metrics by row.</summary>
    public long[] Metrics { get; }

    /// <summary>Ordinals of units by row.</summary>
    public long[] Units { get; }

    /// <summary>Values by row.</summary>
    public decimal[] Values { get; }

    /// <summary>The names of metrics by ordinal.</summary>
    public byte[][] MetricNames { get; }

    /// <summary>The names of units by ordinal.</summary>
    public byte[][] UnitNames { get; }

    /// <summary>The ordinal of a metric.</summary>
    public int MetricOf(string name) => Array.FindIndex(MetricNames, bytes => bytes.AsSpan().SequenceEqual(System.Text.Encoding.UTF8.GetBytes(name)));

    /// <summary>How many have a metric.</summary>
    public int CountOf(int metric) => _begins[metric + 1] - _begins[metric];

    /// <summary>Writes the nodes of a page.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="metric">The metric they have.</param>
    /// <param name="skip">How many come before the page.</param>
    /// <param name="size">How many it has at most.</param>
    /// <returns>Whether more come after it.</returns>
    public bool WritePage(Utf8JsonWriter json, int metric, int skip, int size)
    {
        int begin = _begins[metric] + skip, end = Math.Min(_begins[metric + 1], begin + size);
        for (int place = begin; place < end; place++)
        {
            int row = _sorted[place];
            json.WriteStartObject();
            json.WriteString("id"u8, _plain.Ids[_first + row]);
            json.WriteString("metric"u8, MetricNames[Metrics[row]]);
            json.WriteNumber("value"u8, Values[row]);
            json.WriteString("unit"u8, UnitNames[Units[row]]);
            json.WriteEndObject();
        }

        return end < _begins[metric + 1];
    }
}
