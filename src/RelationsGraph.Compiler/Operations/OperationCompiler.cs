using System.Diagnostics.CodeAnalysis;
using RelationsGraph.Compiler.Api;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Validation;

namespace RelationsGraph.Compiler.Operations;

/// <summary>The way from the text of a document to the plan of one operation, with what was done before kept.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class OperationCompiler
{
    /// <summary>What a byte of text takes in memory with the tree made of it, roughly. Plans are counted when they are made.</summary>
    private const int BytesPerTextByte = 40;

    private readonly DocumentCache _cache;
    private readonly CompilerOptions _options;

    /// <summary>Creates a compiler for an API.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">The limits.</param>
    public OperationCompiler(ApiSchema api, CompilerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Api = api;
        _options = options;
        _cache = new DocumentCache(options.CacheEntries, options.CacheBytes);
    }

    /// <summary>The API.</summary>
    public ApiSchema Api { get; }

    /// <summary>How many documents are kept.</summary>
    public int CachedDocuments => _cache.Count;

    /// <summary>What the kept documents and their plans take in memory, by estimate.</summary>
    public long CachedBytes => _cache.Bytes;

    /// <summary>Parses and validates a document, or finds it as it was prepared before.</summary>
    /// <param name="utf8">The text. It is copied when it is new.</param>
    /// <param name="document">The document.</param>
    /// <param name="errors">What is wrong with it, at least one when the result is false.</param>
    /// <returns>Whether the document can be executed.</returns>
    public bool TryPrepare(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out PreparedDocument? document, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        document = _cache.Find(utf8);
        if (document is not null)
            return true;
        byte[] text = utf8.ToArray();
        if (!GraphQLParser.TryParse(new SourceText(text), out DocumentNode? parsed, out GraphQLError? error, _options.Parser, Api.Schema.Names))
        {
            errors = [error];
            return false;
        }

        if (!TryPrepare(parsed, out document, out errors))
            return false;
        _cache.Add(text, document, (long)text.Length * BytesPerTextByte);
        return true;
    }

    /// <summary>Validates a document that another host has parsed. It is not kept.</summary>
    /// <param name="parsed">The document.</param>
    /// <param name="document">The prepared document.</param>
    /// <param name="errors">What is wrong with it, at least one when the result is false.</param>
    /// <returns>Whether the document can be executed.</returns>
    public bool TryPrepare(DocumentNode parsed, [NotNullWhen(true)] out PreparedDocument? document, out IReadOnlyList<GraphQLError> errors)
    {
        errors = DocumentValidator.Validate(Api.Schema, parsed, _options.Validation);
        document = errors.Count == 0 ? new PreparedDocument(Api.Schema, parsed) : null;
        return document is not null;
    }

    /// <summary>Makes the plan of an operation, or finds the one made before for variables of the same shape.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="variables">The request's variables; those that shape the plan are read.</param>
    /// <param name="compiled">The plan.</param>
    /// <param name="errors">What is wrong with values that the text states, at least one when the result is false.</param>
    /// <returns>Whether there is a plan.</returns>
    public bool TryCompile(
        PreparedOperation operation,
        VariableValues variables,
        [NotNullWhen(true)] out CompiledOperation? compiled,
        out IReadOnlyList<GraphQLError> errors)
    {
        ArgumentNullException.ThrowIfNull(operation);
        errors = [];
        compiled = operation.Find(variables);
        if (compiled is not null)
            return true;
        var plan = new PlanOperation(Api.Types, operation, variables, _options);
        compiled = plan.Compile(out errors);
        if (compiled is null)
            return false;
        if (operation.Keep(variables, compiled) && operation.Document.Document.Source is { } source)
            _cache.Grow(source.Utf8.Span, operation.Document, plan.Bytes);
        return true;
    }
}
