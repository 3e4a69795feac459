using System.Text;
using System.Text.Json;
using RelationsGraph.Compiler.Api;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Tests.Aids;

/// <summary>The way of a request as a host goes it: prepare, select, coerce, compile, bind.</summary>
internal sealed class Asking(ApiSchema api, CompilerOptions? options = null)
{
    public OperationCompiler Compiler { get; } = new(api, options ?? new CompilerOptions());

    public static Asking Small() => new(TestApi.Small);

    public Asked Ask(string query, string variables = "{}", string? operation = null)
    {
        if (!Compiler.TryPrepare(Encoding.UTF8.GetBytes(query), out PreparedDocument? document, out IReadOnlyList<GraphQLError> errors))
            return new Asked(null, null, errors);
        if (document.Select(operation, out GraphQLError? error) is not { } selected)
            return new Asked(null, null, [error!]);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(variables));
        reader.Read();
        errors = VariableCoercion.Coerce(selected.Variables, ref reader, out VariableValues values);
        if (errors.Count > 0 || !Compiler.TryCompile(selected, values, out CompiledOperation? compiled, out errors))
            return new Asked(null, null, errors);
        var arguments = new PlanArguments();
        errors = compiled.Bind(values, arguments);
        return new Asked(compiled, errors.Count > 0 ? null : arguments, errors);
    }
}

/// <summary>What came of a request: a plan and its arguments, or errors.</summary>
internal sealed record Asked(CompiledOperation? Compiled, PlanArguments? Arguments, IReadOnlyList<GraphQLError> Errors)
{
    public LogicalPlan Plan => Compiled?.Plan ?? throw new InvalidOperationException(string.Join("\n", Errors));

    /// <summary>The values that the request put into the plan's slots.</summary>
    public string[] Slots => Array.ConvertAll(Arguments?.Variables.ToArray() ?? throw new InvalidOperationException(string.Join("\n", Errors)), value => value.ToString());

    public GraphQLError Error => Assert.Single(Errors);
}
