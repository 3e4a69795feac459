using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using RelationsGraph.Compiler.Api;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Validation;
using RelationsGraph.Model.Ontology.Reading;

namespace RelationsGraph.Benchmarks.Requests;

/// <summary>What a query of three levels and 1 KB costs before it runs, beside the parsing of as much JSON.</summary>
[MemoryDiagnoser]
public class Preparation
{
    private readonly byte[] _json = JsonOfOneKilobyte.Create();
    private readonly byte[] _query = EmbeddedText.Read("three-levels.graphql");
    private readonly byte[] _variables = Encoding.UTF8.GetBytes("{\"id\":\"city/yokohama\"}");
    private readonly ApiSchema _api;
    private readonly OperationCompiler _cold;
    private readonly OperationCompiler _cached;

    /// <summary>Reads the ontology beside the program and fills the cache.</summary>
    public Preparation()
    {
        var ontology = OntologyReader.ReadFolder(Path.Combine(AppContext.BaseDirectory, "schema"));
        _api = ApiSchema.From(ontology.Ontology ?? throw new InvalidOperationException(string.Join('\n', ontology.Faults)));
        _cold = new OperationCompiler(_api, new CompilerOptions { CacheEntries = 0 });
        _cached = new OperationCompiler(_api, new CompilerOptions());
        PrepareValidateCompile(_cached);
    }

    /// <summary>The yardstick.</summary>
    [Benchmark(Baseline = true)]
    public int JsonDocumentParse()
    {
        using var document = JsonDocument.Parse(_json);
        return (int)document.RootElement.ValueKind;
    }

    /// <summary>Only the syntax tree.</summary>
    [Benchmark]
    public object Parse() => GraphQLParser.Parse(new SourceText(_query), null, _api.Schema.Names);

    /// <summary>The syntax tree and all rules.</summary>
    [Benchmark]
    public object ParseAndValidate()
    {
        var document = GraphQLParser.Parse(new SourceText(_query), null, _api.Schema.Names);
        return DocumentValidator.Validate(_api.Schema, document);
    }

    /// <summary>From text and variables to the plan, nothing known before.</summary>
    [Benchmark]
    public object Cold() => PrepareValidateCompile(_cold);

    /// <summary>From text and variables to the plan, which was made before.</summary>
    [Benchmark]
    public object Cached() => PrepareValidateCompile(_cached);

    private CompiledOperation PrepareValidateCompile(OperationCompiler compiler)
    {
        if (!compiler.TryPrepare(_query, out var document, out var errors))
            throw new InvalidOperationException(string.Join('\n', errors));
        var operation = document.Select(null, out _)!;
        var variables = new Utf8JsonReader(_variables);
        variables.Read();
        VariableCoercion.Coerce(operation.Variables, ref variables, out var values, maxErrors: 1);
        return compiler.TryCompile(operation, values, out var compiled, out errors)
            ? compiled
            : throw new InvalidOperationException(string.Join('\n', errors));
    }
}
