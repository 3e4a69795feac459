using System.IO.Pipelines;
using Microsoft.Extensions.ObjectPool;
using Microsoft.Extensions.Primitives;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.GraphQL;

/// <summary>GraphQL over HTTP: POST with a JSON body, GET with a query string, and the schema as SDL.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="runner">Runs operations.</param>
/// <param name="languages">Reads Accept-Language.</param>
/// <param name="sdl">The served schema, printed when somebody asks for it.</param>
/// <param name="limits">The limits.</param>
internal sealed class GraphQLEndpoint(OperationRunner runner, AcceptLanguage languages, Lazy<byte[]> sdl, LimitSettings limits)
{
    private const string Methods = "GET, POST";

    private static readonly StringValues Vary = "Accept, Accept-Language";

    private readonly ObjectPool<RequestState> _states =
        new DefaultObjectPool<RequestState>(new StatePolicy(limits), Environment.ProcessorCount * 16);

    /// <summary>Answers one request, whatever it holds.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        RequestState state = _states.Get();
        try
        {
            if (HttpMethods.IsGet(context.Request.Method) && context.Request.Query.ContainsKey("sdl"))
            {
                await SendSdlAsync(context);
                return;
            }

            AnswerType type = MediaTypes.Choose(context.Request.Headers.Accept);
            int status;
            try
            {
                if (type == AnswerType.None)
                    throw NotAcceptable();
                bool isPost = CheckMethod(context);
                state.Explanation = ExplainHeader.Read(context);
                int length = isPost ? await RequestBody.ReadAsync(context.Request, limits.MaxBodyBytes, state.Body, context.RequestAborted) : 0;
                RunOutcome outcome = await RunAsync(context, state, isPost, length);
                if (outcome == RunOutcome.NotAllowed)
                    context.Response.Headers.Allow = Methods;
                status = Status(outcome, type);
            }
            catch (RequestFaultException fault)
            {
                status = Refuse(state, fault.Status, fault.Code, fault.Message);
            }
            catch (BadHttpRequestException fault)
            {
                // Kestrel's own limit on the body, or a body that ended before its length.
                bool tooLarge = fault.StatusCode == StatusCodes.Status413PayloadTooLarge;
                status = Refuse(state, fault.StatusCode, tooLarge ? RequestErrorCodes.BodyTooLarge : RequestErrorCodes.BadRequest, fault.Message);
            }

            await SendAsync(context.Response, state, type, status);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone; there is nobody to answer.
            context.Abort();
        }
        finally
        {
            _states.Return(state);
        }
    }

    private static int Refuse(RequestState state, int status, string code, string message)
    {
        state.Answer.Clear();
        ErrorList.WriteAnswer(state.Answer, [new GraphQLError(code, message)]);
        return status;
    }

    /// <summary>Whether the request is a POST whose body can be read; if not, it is a GET.</summary>
    private static bool CheckMethod(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (HttpMethods.IsPost(request.Method))
        {
            return MediaTypes.IsReadable(request.ContentType) && IsPlain(request.Headers.ContentEncoding) ? true : throw new RequestFaultException(
                StatusCodes.Status415UnsupportedMediaType, RequestErrorCodes.UnsupportedMediaType, "The body must be application/json in UTF-8, not compressed. Set Content-Type accordingly.");
        }

        if (HttpMethods.IsGet(request.Method))
            return false;
        context.Response.Headers.Allow = Methods;
        throw new RequestFaultException(
            StatusCodes.Status405MethodNotAllowed, RequestErrorCodes.MethodNotAllowed, $"{request.Method} is not offered here. Use POST, or GET for queries.");
    }

    /// <summary>Runs what stands in the body, or in the query string of a GET.</summary>
    private ValueTask<RunOutcome> RunAsync(HttpContext context, RequestState state, bool isPost, int bodyLength)
    {
        RequestEnvelope envelope;
        ReadOnlyMemory<byte> variables;
        if (isPost)
        {
            ReadOnlyMemory<byte> body = state.Body.Memory(bodyLength);
            envelope = RequestEnvelope.Read(body.Span, state.Query);
            variables = envelope.VariablesStart < 0 ? default : body.Slice(envelope.VariablesStart, envelope.VariablesLength);
        }
        else
        {
            envelope = QueryString.Read(context.Request.Query, state.Query, state.Body, out variables);
        }

        state.Explanation?.EndStage("read");
        int[] preferred = languages.Read(context.Request.Headers.AcceptLanguage);
        return runner.RunAsync(state, Require(envelope), envelope.OperationName, variables, preferred, !isPost, context.RequestAborted);
    }

    private static bool IsPlain(StringValues encoding) => encoding.Count == 0 || encoding == "identity";

    private static int Require(RequestEnvelope envelope) => envelope.QueryLength >= 0 ? envelope.QueryLength : throw new RequestFaultException(
        StatusCodes.Status400BadRequest, RequestErrorCodes.BadRequest, "The request has no 'query'. Send the GraphQL document as the string 'query'.");

    private static ValueTask<FlushResult> SendAsync(HttpResponse response, RequestState state, AnswerType type, int status)
    {
        response.StatusCode = status;
        response.Headers.ContentType = MediaTypes.ContentType(type);
        response.Headers.Vary = Vary;
        response.ContentLength = state.Answer.Length;
        // The server ends this by itself when the client goes; to watch a token for it as well costs every answer.
        return response.BodyWriter.WriteAsync(state.Answer.Written, CancellationToken.None);
    }

    private async Task SendSdlAsync(HttpContext context)
    {
        // A browser shows plain text and would save the type of GraphQL documents to a file.
        bool browser = context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
        context.Response.Headers.ContentType = browser ? "text/plain; charset=utf-8" : "application/graphql; charset=utf-8";
        context.Response.Headers.Vary = "Accept";
        context.Response.Headers.ContentDisposition = "inline; filename=\"schema.graphql\"";
        context.Response.ContentLength = sdl.Value.Length;
        await context.Response.Body.WriteAsync(sdl.Value, context.RequestAborted);
    }

    /// <summary>The status after GraphQL over HTTP, section 6.4: older clients get 200 whenever the request was well formed.</summary>
    private static int Status(RunOutcome outcome, AnswerType type) => outcome switch
    {
        RunOutcome.NotAllowed => StatusCodes.Status405MethodNotAllowed,
        RunOutcome.Refused when type == AnswerType.GraphQLResponse => StatusCodes.Status400BadRequest,
        RunOutcome.Unavailable when type == AnswerType.GraphQLResponse => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status200OK,
    };

    private static RequestFaultException NotAcceptable() => new(
        StatusCodes.Status406NotAcceptable,
        RequestErrorCodes.NotAcceptable,
        "Answers are application/graphql-response+json or application/json. Accept one of them.");

    private sealed class StatePolicy(LimitSettings limits) : PooledObjectPolicy<RequestState>
    {
        public override RequestState Create() => new(limits.MaxResponseBytes, limits.MaxErrors);

        public override bool Return(RequestState obj)
        {
            obj.Reset();
            return true;
        }
    }
}
