using System.Text.Json;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Server.GraphQL;

/// <summary>
/// Runs one operation: prepare, coerce variables, plan, run, and leave a complete answer in the request's buffer. It knows nothing of
/// HTTP; another host can sit on it.
/// </summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="compiler">From text to plan.</param>
/// <param name="store">Where plans run.</param>
/// <param name="timeout">How long a run may take.</param>
/// <param name="maxErrors">After so many errors reading of variables stops.</param>
internal sealed class OperationRunner(OperationCompiler compiler, IGraphStore store, TimeSpan timeout, int maxErrors)
{
    private readonly long _ticks = (long)(timeout.TotalSeconds * TimeProvider.System.TimestampFrequency);

    /// <summary>Runs an operation.</summary>
    /// <param name="state">Holds the parts of the request and takes the answer.</param>
    /// <param name="queryLength">The length of the document's text in <see cref="RequestState.Query"/>.</param>
    /// <param name="operationName">The operation meant, or null.</param>
    /// <param name="variables">The JSON object of variables; empty when there is none.</param>
    /// <param name="languages">The reader's languages.</param>
    /// <param name="isSafe">Whether the transport allows nothing but queries.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <returns>What the answer is, for the status of the transport.</returns>
    public ValueTask<RunOutcome> RunAsync(
        RequestState state, int queryLength, string? operationName, ReadOnlyMemory<byte> variables, int[] languages, bool isSafe, CancellationToken cancellation)
    {
        if (!compiler.TryPrepare(state.Query.Memory(queryLength).Span, out PreparedDocument? document, out IReadOnlyList<GraphQLError> errors))
            return new(Refuse(state, errors));
        state.Explanation?.EndStage("prepare");
        if (document.Select(operationName, out GraphQLError? error) is not { } operation)
            return new(Refuse(state, [error!]));
        if (isSafe && operation.Kind != OperationType.Query)
        {
            string message = $"A GET request may only query, and this is a {operation.Kind.ToKeyword()}. Send it with POST.";
            Refuse(state, [new GraphQLError(CompilerErrorCodes.OperationNotAllowed, message)]);
            return new(RunOutcome.NotAllowed);
        }

        errors = Coerce(operation.Variables, variables.Span, out VariableValues values);
        if (errors.Count > 0 || !compiler.TryCompile(operation, values, out CompiledOperation? compiled, out errors))
            return new(Refuse(state, errors));
        state.Explanation?.EndStage("plan");
        errors = compiled.Bind(values, state.Arguments, languages);
        if (errors.Count > 0)
            return new(Refuse(state, errors));

        state.Arguments.Deadline = TimeProvider.System.GetTimestamp() + _ticks;
        state.Arguments.Profile = state.Explanation?.Profile;
        state.Explanation?.EndStage("bind");
        return state.Explanation is null ? ExecuteAsync(state, operation, compiled, cancellation) : ExplainAsync(state, operation, compiled, cancellation);
    }

    private async ValueTask<RunOutcome> ExplainAsync(RequestState state, PreparedOperation operation, CompiledOperation compiled, CancellationToken cancellation)
    {
        RunOutcome outcome = await ExecuteAsync(state, operation, compiled, cancellation);
        state.Explanation!.EndStage("run");
        state.Explanation.AppendTo(state.Answer, compiled.Plan);
        return outcome;
    }

    private async ValueTask<RunOutcome> ExecuteAsync(RequestState state, PreparedOperation operation, CompiledOperation compiled, CancellationToken cancellation)
    {
        const int Opening = 8;
        try
        {
            state.Answer.Write("{\"data\":"u8);
            state.Writer.StartObject();
            await store.RunAsync(compiled.Plan, state.Arguments, state.Writer, cancellation);
            state.Writer.EndObject();
            if (state.Writer.Errors.Count == 0)
            {
                state.Answer.Write((byte)'}');
                return RunOutcome.Complete;
            }
        }
        catch (StoreException exception)
        {
            // Time runs out while a field is made, and the answer knows which; what else goes wrong has nothing to do with a field.
            ResponsePath? at = exception.Code == StoreErrorCodes.ExecutionTimeout ? state.Writer.Place : null;

            // Only what the client must ask otherwise is its fault; anything else may succeed later.
            RunOutcome refused = Refuse(state, [operation.Locate(new GraphQLError(exception.Code, exception.Message) { Path = at })]);
            return exception.Code == StoreErrorCodes.RecordTooLarge ? refused : RunOutcome.Unavailable;
        }
        catch (AnswerTooLargeException exception)
        {
            string message = $"The answer is larger than {exception.MaxBytes} bytes (setting Limits:MaxResponseBytes). Ask for fewer fields or smaller pages.";
            return Refuse(state, [new GraphQLError(RequestErrorCodes.AnswerTooLarge, message)]);
        }

        byte[] data = state.Answer.Written.Span[Opening..].ToArray();
        state.Answer.Clear();
        ErrorList.WriteAnswer(state.Answer, state.Writer.Errors.Select(operation.Locate), data);
        return RunOutcome.Complete;
    }

    private GraphQLError[] Coerce(OperationVariables definitions, ReadOnlySpan<byte> json, out VariableValues values)
    {
        if (definitions.Count == 0)
        {
            values = VariableValues.None;
            return [];
        }

        if (json.IsEmpty)
            return VariableCoercion.Coerce(definitions, out values, maxErrors);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return VariableCoercion.Coerce(definitions, ref reader, out values, maxErrors);
    }

    private static RunOutcome Refuse(RequestState state, IReadOnlyList<GraphQLError> errors)
    {
        state.Answer.Clear();
        ErrorList.WriteAnswer(state.Answer, errors);
        return RunOutcome.Refused;
    }
}

/// <summary>What an answer is, for the status of the transport.</summary>
internal enum RunOutcome
{
    /// <summary>It holds data, perhaps with errors beside it.</summary>
    Complete,

    /// <summary>The request could not be executed; it must be changed.</summary>
    Refused,

    /// <summary>The transport does not allow this operation.</summary>
    NotAllowed,

    /// <summary>The store could not answer in time; the same request may succeed later.</summary>
    Unavailable,
}
