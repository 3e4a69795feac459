using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using RelationsGraph.Benchmarks.Requests;

namespace RelationsGraph.Benchmarks.Scale;

/// <summary>The shortest path of at most six relationships between two nodes, over all types and both ways: as served, and by hand.</summary>
[MemoryDiagnoser]
[Promise(1.5)]
public class ShortestPath
{
    private const int MaxLength = 6;
    private const int Pairs = 64;

    private readonly byte[] _query = EmbeddedText.Read("shortest-path.graphql");
    private readonly AnswerByHand _answer = new();
    private readonly ScaleGraph _graph = ScaleGraph.Shared;
    private readonly PlainLinks _links;
    private readonly SearchBothWays _search;
    private readonly (string From, string To)[] _pairs;
    private readonly byte[][] _variables;

    /// <summary>Chooses pairs of nodes and makes the arrays.</summary>
    public ShortestPath()
    {
        PlainGraph plain = _graph.Plain;
        _links = plain.Links();
        _search = new SearchBothWays(_links);
        var random = new Random(2);
        _pairs = [.. Enumerable.Range(0, Pairs).Select(_ => (Any(), Any()))];
        _variables = [.. _pairs.Select(pair => Encoding.UTF8.GetBytes($"{{\"from\":\"{pair.From}\",\"to\":\"{pair.To}\"}}"))];
        for (int i = 0; i < Pairs; i++)
            AnswerByHand.MustEqual(_graph.Served.Ask(_query, _variables[i]), Write(_pairs[i]));
        IEnumerable<string> lengths = _pairs.CountBy(pair => _search.Find(plain.NodeOf[pair.From], plain.NodeOf[pair.To], MaxLength)).OrderBy(found => found.Key)
            .Select(found => $"{found.Value} of length {found.Key}");
        Console.WriteLine($"// paths: {string.Join(", ", lengths)}");

        string Any() => Encoding.UTF8.GetString(plain.Ids[random.Next(plain.Ids.Length)]);
    }

    /// <summary>By hand, with Utf8JsonWriter.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    public int ByHand()
    {
        int bytes = 0;
        foreach ((string From, string To) pair in _pairs)
            bytes += Write(pair).Length;
        return bytes;
    }

    /// <summary>As served.</summary>
    [Benchmark(OperationsPerInvoke = Pairs)]
    public int Served()
    {
        int bytes = 0;
        foreach (byte[] variables in _variables)
            bytes += _graph.Served.Ask(_query, variables).Length;
        return bytes;
    }

    private ReadOnlySpan<byte> Write((string From, string To) pair)
    {
        PlainGraph plain = _graph.Plain;
        int length = _search.Find(plain.NodeOf[pair.From], plain.NodeOf[pair.To], MaxLength);
        Utf8JsonWriter json = _answer.Begin();
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        json.WriteStartArray("paths"u8);
        if (length >= 0)
            WritePath(json, length);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        return _answer.End(json);
    }

    private void WritePath(Utf8JsonWriter json, int length)
    {
        json.WriteStartObject();
        json.WriteNumber("length"u8, length);
        json.WriteStartArray("nodes"u8);
        for (int i = 0; i <= length; i++)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, _graph.Plain.Ids[_search.Nodes[i]]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("relationships"u8);
        for (int i = 0; i < length; i++)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, _links.RelationshipIds[_search.Relationships[i]]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
