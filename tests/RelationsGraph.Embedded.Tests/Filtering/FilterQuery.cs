using System.Text;
using System.Text.Json;
using RelationsGraph.Compiler.Api;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests.Filtering;

/// <summary>The way of a query from its text to a plan, over the test ontology, with limits that no filter of the tests meets.</summary>
internal static class FilterQuery
{
    private static readonly OperationCompiler Compiler = new(ApiSchema.From(TestOntology.Ontology), new CompilerOptions
    {
        Pages = new PlanLimits { MaxFilterDepth = 100, MaxFilterTerms = 10_000 },
        CacheEntries = 0,
    });

    /// <summary>A plan with its arguments; the reader prefers English.</summary>
    public static (LogicalPlan Plan, PlanArguments Arguments) Compile(string query)
    {
        if (!Compiler.TryPrepare(Encoding.UTF8.GetBytes(query), out PreparedDocument? document, out IReadOnlyList<GraphQLError> errors))
            Assert.Fail($"{query}\n{string.Join("\n", errors)}");
        PreparedOperation operation = document!.Select(null, out _)!;
        var reader = new Utf8JsonReader("{}"u8);
        reader.Read();
        Assert.Empty(VariableCoercion.Coerce(operation.Variables, ref reader, out VariableValues values));
        if (!Compiler.TryCompile(operation, values, out CompiledOperation? compiled, out errors))
            Assert.Fail($"{query}\n{string.Join("\n", errors)}");
        var arguments = new PlanArguments();
        Assert.Empty(compiled!.Bind(values, arguments));
        arguments.PreferredLanguages = [1];
        return (compiled.Plan, arguments);
    }
}
