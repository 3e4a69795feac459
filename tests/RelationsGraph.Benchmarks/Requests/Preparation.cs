using System.Text.Json;
using BenchmarkDotNet.Attributes;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.Benchmarks.Requests;

/// <summary>What a query costs before it runs, beside the parsing of as much JSON.</summary>
[MemoryDiagnoser]
public class Preparation
{
    private readonly byte[] _json = JsonOfOneKilobyte.Create();
    private readonly byte[] _query = EmbeddedText.Read("three-levels.graphql");

    /// <summary>The yardstick.</summary>
    [Benchmark(Baseline = true)]
    public int JsonDocumentParse()
    {
        using var document = JsonDocument.Parse(_json);
        return (int)document.RootElement.ValueKind;
    }

    /// <summary>Only the syntax tree.</summary>
    [Benchmark]
    public object Parse() => GraphQLParser.Parse(new SourceText(_query));
}
