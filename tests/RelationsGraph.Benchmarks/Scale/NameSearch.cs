using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using RelationsGraph.Benchmarks.Requests;

namespace RelationsGraph.Benchmarks.Scale;

/// <summary>
/// The ten best hits of a text in the names of all nodes: as served, and with the full-text index of SQLite over the same names, in memory, with an index of
/// beginnings. They rank differently, so answers are not compared; but the node that a whole name is of must be found by both.
/// </summary>
[MemoryDiagnoser]
[Promise(1.0)]
public class NameSearch
{
    private const int Asked = 64;
    private const string WholeName = "whole name", OneWord = "one word", Beginning = "beginning";

    private readonly byte[] _query = EmbeddedText.Read("search-names.graphql");
    private readonly ScaleGraph _graph = ScaleGraph.Shared;
    private readonly SqliteNames _sqlite = SqliteNames.Shared;
    private readonly (int Node, string Text)[] _names;
    private byte[][] _variables = [];
    private string[] _matches = [];

    /// <summary>Chooses names.</summary>
    public NameSearch()
    {
        var random = new Random(3);
        (int Node, string Text)[] latin = [.. _graph.Plain.AllNames().Where(name => name.Text.All(char.IsAscii) && Words(name.Text).Length > 1)];
        _names = [.. Enumerable.Range(0, Asked).Select(_ => latin[random.Next(latin.Length)])];
    }

    /// <summary>What is searched for.</summary>
    [Params(WholeName, OneWord, Beginning)]
    public string Text { get; set; } = "";

    /// <summary>Makes the questions.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        string[][] words = [.. _names.Select(name => Asking(Words(name.Text)))];
        _variables = [.. words.Select(asked => Encoding.UTF8.GetBytes($"{{\"text\":\"{string.Join(' ', asked)}\"}}"))];
        _matches = [.. words.Select(asked => string.Join(' ', asked.Select(word => $"\"{word}\"")) + "*")];
        for (int i = 0; i < Asked; i++)
        {
            string served = Encoding.UTF8.GetString(_graph.Served.Ask(_query, _variables[i]));
            string id = Encoding.UTF8.GetString(_graph.Plain.Ids[_names[i].Node]);
            List<int> found = _sqlite.Find(_matches[i]);
            if (found.Count == 0 || (Text == WholeName && !(served.Contains($"\"{id}\"") && found.Contains(_names[i].Node))))
                throw new InvalidOperationException($"'{_matches[i]}' does not find {id}:\n{served}\n{string.Join(' ', found)}");
        }
    }

    /// <summary>SQLite.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Asked)]
    public int Sqlite()
    {
        int hits = 0;
        foreach (string match in _matches)
            hits += _sqlite.Find(match).Count;
        return hits;
    }

    /// <summary>As served.</summary>
    [Benchmark(OperationsPerInvoke = Asked)]
    public int Served()
    {
        int bytes = 0;
        foreach (byte[] variables in _variables)
            bytes += _graph.Served.Ask(_query, variables).Length;
        return bytes;
    }

    private static string[] Words(string text) => [.. Regex.Split(text, "[^A-Za-z0-9]+").Where(word => word.Length > 0)];

    private string[] Asking(string[] words) => Text switch
    {
        WholeName => words,
        OneWord => [words.MaxBy(word => word.Length)!],
        _ => [.. words[..^1], words[^1][..((words[^1].Length + 1) / 2)]],
    };
}
