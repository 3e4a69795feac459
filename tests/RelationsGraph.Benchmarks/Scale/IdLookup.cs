using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using RelationsGraph.Benchmarks.Requests;

namespace RelationsGraph.Benchmarks.Scale;

/// <summary>A node by id with two nested levels: as served, and by hand.</summary>
[MemoryDiagnoser]
[Promise(2.0)]
public class IdLookup
{
    private const int PageSize = 5;
    private const int DefaultPageSize = 10;
    private const int Asked = 1024;

    private readonly byte[] _query = EmbeddedText.Read("city-two-levels.graphql");
    private readonly AnswerByHand _answer = new();
    private readonly ScaleGraph _graph = ScaleGraph.Shared;
    private readonly string[] _ids;
    private readonly byte[][] _variables;
    private readonly PlainAdjacency _partyTo;
    private readonly PlainAdjacency _parties;
    private readonly long[] _kinds;
    private readonly byte[][] _kindNames;
    private readonly int _firstAgreement;
    private int _next;

    /// <summary>Chooses cities and makes the arrays.</summary>
    public IdLookup()
    {
        PlainGraph plain = _graph.Plain;
        (int first, int count) = plain.NodesOf("City");
        var random = new Random(1);
        _ids = [.. Enumerable.Range(0, Asked).Select(_ => Encoding.UTF8.GetString(plain.Ids[first + random.Next(count)]))];
        _variables = [.. _ids.Select(id => Encoding.UTF8.GetBytes($"{{\"id\":\"{id}\"}}"))];
        _partyTo = plain.Adjacency(["PartyTo"], @out: true, @in: false);
        _parties = plain.Adjacency(["PartyTo"], @out: false, @in: true);
        _kinds = plain.Integers("Agreement", "kind");
        _kindNames = plain.EnumNames("Agreement", "kind");
        _firstAgreement = plain.NodesOf("Agreement").First;
        for (int i = 0; i < 100; i++)
            AnswerByHand.MustEqual(_graph.Served.Ask(_query, _variables[i]), Write(_ids[i]));
    }

    /// <summary>By hand, with Utf8JsonWriter.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand() => Write(_ids[_next++ & (Asked - 1)]).Length;

    /// <summary>As served.</summary>
    [Benchmark]
    public int Served() => _graph.Served.Ask(_query, _variables[_next++ & (Asked - 1)]).Length;

    private ReadOnlySpan<byte> Write(string id)
    {
        PlainGraph plain = _graph.Plain;
        Utf8JsonWriter json = _answer.Begin();
        int city = plain.NodeOf[id];
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        json.WriteStartObject("city"u8);
        WriteIdAndName(json, city);
        json.WriteStartObject("partyTo"u8);
        int begin = _partyTo.Begins[city], end = _partyTo.Begins[city + 1];
        json.WriteNumber("totalCount"u8, end - begin);
        json.WriteStartArray("edges"u8);
        for (int i = begin; i < Math.Min(end, begin + PageSize); i++)
            WriteAgreement(json, i);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        return _answer.End(json);
    }

    private void WriteAgreement(Utf8JsonWriter json, int position)
    {
        int agreement = _partyTo.Others[position];
        json.WriteStartObject();
        json.WriteString("id"u8, _partyTo.Ids[position]);
        json.WriteStartObject("node"u8);
        json.WriteString("id"u8, _graph.Plain.Ids[agreement]);
        json.WriteString("kind"u8, _kindNames[_kinds[agreement - _firstAgreement]]);
        json.WriteString("name"u8, _graph.Plain.NameEn[agreement]);
        json.WriteStartObject("parties"u8);
        json.WriteStartArray("nodes"u8);
        int begin = _parties.Begins[agreement];
        for (int i = begin; i < Math.Min(_parties.Begins[agreement + 1], begin + DefaultPageSize); i++)
        {
            json.WriteStartObject();
            WriteIdAndName(json, _parties.Others[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteIdAndName(Utf8JsonWriter json, int node)
    {
        json.WriteString("id"u8, _graph.Plain.Ids[node]);
        json.WriteString("name"u8, _graph.Plain.NameEn[node]);
    }
}
