using System.Text;
using RelationsGraph.Compiler.Api;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.Embedded;
using RelationsGraph.Server.GraphQL;

namespace RelationsGraph.Benchmarks.Scale;

/// <summary>Asks the server's own runner, from the text of a query to the bytes of the answer, without HTTP.</summary>
internal sealed class ServedQuestions(ApiSchema api, EmbeddedStore store)
{
    private readonly OperationRunner _runner = new(
        new OperationCompiler(api, new CompilerOptions { Pages = new PlanLimits(DefaultPageSize: 10, MaxPageSize: 50) }), store, TimeSpan.FromMinutes(10), maxErrors: 10);

    private readonly RequestState _state = new(maxResponseBytes: 16 * 1024 * 1024, maxErrors: 10);

    /// <summary>Asks once; the plan is kept for the next time.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">A JSON object; empty for none.</param>
    /// <returns>The answer, valid until the next question.</returns>
    public ReadOnlySpan<byte> Ask(byte[] query, ReadOnlyMemory<byte> variables)
    {
        _state.Reset();
        query.CopyTo(_state.Query.Room(query.Length));
        ValueTask<RunOutcome> run = _runner.RunAsync(_state, query.Length, null, variables, [], false, CancellationToken.None);

        // Only the first question waits, while its index is made.
        RunOutcome outcome = run.IsCompletedSuccessfully ? run.Result : run.AsTask().GetAwaiter().GetResult();
        ReadOnlySpan<byte> answer = _state.Answer.Written.Span;
        return outcome == RunOutcome.Complete && _state.Writer.Errors.Count == 0 ? answer : throw new InvalidOperationException(Encoding.UTF8.GetString(answer));
    }
}
